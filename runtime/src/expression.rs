//! What may stand for a value: Rust's own types, handles, and values known at deployment.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::kind::{Boolean, Integer, Json, Kind, List, Map, Number, Pair, Text};
use crate::part::{Part, Shape};

/// What may stand for a value of a property, and of what kind it then is.
///
/// Implemented for Rust's scalars and strings, `Option` (`None` leaves the property out), lists, string-keyed maps,
/// pairs, [`serde_json::Value`], and everything that refers to the template. A type of your own joins in by
/// becoming one of those:
///
/// ```
/// use infrastruct::{Expression, Part, Text};
///
/// enum Stage { Test, Live }
///
/// impl Expression for Stage {
///     type Kind = Text;
///
///     fn into_part(self) -> Part {
///         match self {
///             Stage::Test => "test".into_part(),
///             Stage::Live => "live".into_part(),
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a value in a template",
    label = "not a value of a template",
    note = "numbers, `bool`, strings, lists, maps, `serde_json::Value`, `Value<K>`, `Parameter<K>` and handles can"
)]
pub trait Expression {
    /// What the value is.
    type Kind: Kind;

    /// The value on its way into a template.
    fn into_part(self) -> Part;
}

macro_rules! scalars {
    ($($kind:ident: $($of:ty)*, |$value:ident| $shape:expr;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl Expression for $of {
                type Kind = $kind;

                fn into_part(self) -> Part {
                    let $value = self;
                    Part::new($shape)
                }
            }

            #[diagnostic::do_not_recommend]

            impl Expression for &$of {
                type Kind = $kind;

                fn into_part(self) -> Part {
                    (*self).into_part()
                }
            }
        )*)*
    };
}

scalars! {
    Integer: i8 i16 i32 i64 u8 u16 u32 u64, |value| Shape::Integer(value.into());
    Integer: isize usize, |value| Shape::Integer(value as i128);
    Number: f64, |value| Shape::Number(value);
    // By way of its text, so that 0.1 stays 0.1.
    Number: f32, |value| Shape::Number(value.to_string().parse().unwrap_or(f64::from(value)));
    Integer: i128, |value| Shape::Integer(value);
    Text: char, |value| Shape::Text(value.to_string().into());
    Boolean: bool, |value| Shape::Boolean(value);
}

#[diagnostic::do_not_recommend]
impl Expression for &str {
    type Kind = Text;

    fn into_part(self) -> Part {
        Part::text(self.to_owned())
    }
}

/// A variable that is a reference itself, borrowed by `sub!`.
#[diagnostic::do_not_recommend]
impl<'a, E: ?Sized> Expression for &&'a E
where
    &'a E: Expression,
{
    type Kind = <&'a E as Expression>::Kind;

    fn into_part(self) -> Part {
        (*self).into_part()
    }
}

#[diagnostic::do_not_recommend]
impl Expression for String {
    type Kind = Text;

    fn into_part(self) -> Part {
        Part::text(self)
    }
}

#[diagnostic::do_not_recommend]
impl Expression for &String {
    type Kind = Text;

    fn into_part(self) -> Part {
        self.as_str().into_part()
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Cow<'_, str> {
    type Kind = Text;

    fn into_part(self) -> Part {
        Part::text(self.into_owned())
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression> Expression for Option<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        self.map_or(Part::ABSENT, E::into_part)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone> Expression for &Option<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        self.clone().into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression> Expression for Vec<E> {
    type Kind = List<E::Kind>;

    fn into_part(self) -> Part {
        Part::list(self.into_iter().map(E::into_part))
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone> Expression for &Vec<E> {
    type Kind = List<E::Kind>;

    fn into_part(self) -> Part {
        self.as_slice().into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression, const N: usize> Expression for [E; N] {
    type Kind = List<E::Kind>;

    fn into_part(self) -> Part {
        Part::list(self.into_iter().map(E::into_part))
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone, const N: usize> Expression for &[E; N] {
    type Kind = List<E::Kind>;

    fn into_part(self) -> Part {
        self.as_slice().into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone> Expression for &[E] {
    type Kind = List<E::Kind>;

    fn into_part(self) -> Part {
        Part::list(self.iter().cloned().map(E::into_part))
    }
}

#[diagnostic::do_not_recommend]
impl<S: Into<String>, E: Expression> Expression for (S, E) {
    type Kind = Pair<E::Kind>;

    fn into_part(self) -> Part {
        Part::object([(self.0.into(), self.1.into_part())])
    }
}

#[diagnostic::do_not_recommend]
impl<S: Into<String>, E: Expression> Expression for BTreeMap<S, E> {
    type Kind = Map<E::Kind>;

    fn into_part(self) -> Part {
        sorted(self)
    }
}

#[diagnostic::do_not_recommend]
impl<S: Into<String> + Clone, E: Expression + Clone> Expression for &BTreeMap<S, E> {
    type Kind = Map<E::Kind>;

    fn into_part(self) -> Part {
        sorted(self.iter().map(|(key, value)| (key.clone(), value.clone())))
    }
}

#[diagnostic::do_not_recommend]
impl<K: Into<String>, E: Expression, S: BuildHasher> Expression for HashMap<K, E, S> {
    type Kind = Map<E::Kind>;

    fn into_part(self) -> Part {
        sorted(self)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Into<String> + Clone, E: Expression + Clone, S: BuildHasher> Expression
    for &HashMap<K, E, S>
{
    type Kind = Map<E::Kind>;

    fn into_part(self) -> Part {
        sorted(self.iter().map(|(key, value)| (key.clone(), value.clone())))
    }
}

/// Sorted by key: the same order at every build.
fn sorted<S: Into<String>, E: Expression>(entries: impl IntoIterator<Item = (S, E)>) -> Part {
    let entries: BTreeMap<String, E> = entries
        .into_iter()
        .map(|(key, value)| (key.into(), value))
        .collect();
    Part::object(
        entries
            .into_iter()
            .map(|(key, value)| (key, value.into_part())),
    )
}

#[diagnostic::do_not_recommend]
impl Expression for serde_json::Value {
    type Kind = Json;

    fn into_part(self) -> Part {
        json(self)
    }
}

#[diagnostic::do_not_recommend]
impl Expression for &serde_json::Value {
    type Kind = Json;

    fn into_part(self) -> Part {
        json(self.clone())
    }
}

fn json(value: serde_json::Value) -> Part {
    use serde_json::Value;

    match value {
        Value::Null => Part::new(Shape::Null),
        Value::Bool(value) => Part::new(Shape::Boolean(value)),
        Value::Number(number) => Part::new(match (number.as_i64(), number.as_u64()) {
            (Some(integer), _) => Shape::Integer(integer.into()),
            (_, Some(integer)) => Shape::Integer(integer.into()),
            _ => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
        }),
        Value::String(text) => Part::text(text),
        Value::Array(items) => Part::list(items.into_iter().map(json)),
        Value::Object(entries) => {
            Part::object(entries.into_iter().map(|(key, value)| (key, json(value))))
        }
    }
}
