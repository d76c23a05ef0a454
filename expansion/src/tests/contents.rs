//! What rustdoc shows of a construct.

use crate::errors::Errors;
use crate::expand::table;
use crate::model::Group;

#[track_caller]
fn rows(source: &str) -> Vec<String> {
    let input = syn::parse_str(source).unwrap();
    let mut errors = Errors::default();
    let table = table(&Group::of(&input, &mut errors)).unwrap_or_default();
    assert!(errors.into_found().is_empty());
    table.lines().skip(4).map(ToOwned::to_owned).collect()
}

#[test]
fn a_field_is_a_handle_an_input_or_inside() {
    let rows = rows(
        "pub struct Inbox {
            #[construct(flatten)] pub queue: Queue,
            pub alarms: Vec<Resource<aws::cloudwatch::Alarm>>,
            pub limit: Parameter<Number>,
            topic: Option<Ref<aws::sns::Topic>>,
            pub(crate) subscription: Subscription,
            #[construct(skip)] pub team: String,
        }",
    );
    assert_eq!(
        rows,
        [
            "| `queue` | <code>[Queue]</code> | handle; it goes by the name of the whole |",
            "| `alarms` | <code>[Vec]&lt;[Resource]&lt;[aws::cloudwatch::Alarm]&gt;&gt;</code> | handle |",
            "| `limit` | <code>[Parameter]&lt;[Number]&gt;</code> | input |",
            // what is private may be of a type that the documentation does not have
            "| `topic` | <code>Option&lt;Ref&lt;aws::sns::Topic&gt;&gt;</code> | input |",
            "| `subscription` | <code>Subscription</code> | inside |",
        ]
    );
}

#[test]
fn a_parameter_is_no_link() {
    let rows = rows(
        "pub struct Pair<'a, C, const N: usize> {
            pub left: C,
            pub right: &'a super::Right<C>,
            pub boxed: Box<dyn Construct + 'static>,
            pub both: (C, [crate::Other; N]),
            pub of: C::Other,
        }",
    );
    assert_eq!(
        rows,
        [
            "| `left` | <code>C</code> | handle |",
            "| `right` | <code>&amp;'a [super::Right]&lt;C&gt;</code> | handle |",
            "| `boxed` | <code>[Box]&lt;dyn [Construct] + 'static &gt;</code> | handle |",
            "| `both` | <code>(C, &#91;[crate::Other]; N&#93;)</code> | handle |",
            "| `of` | <code>C::Other</code> | handle |",
        ]
    );
}

#[test]
fn an_enum_shows_what_each_variant_has() {
    let rows =
        rows("pub enum Store { None, Bucket(Bucket), Table { table: Table, index: Index } }");
    assert_eq!(
        rows,
        [
            "| `Bucket` | <code>[Bucket]</code> | where it is this one |",
            "| `Table.table` | <code>[Table]</code> | handle |",
            "| `Table.index` | <code>[Index]</code> | handle |",
        ]
    );
    assert!(self::rows("pub struct Nothing {}").is_empty());
}
