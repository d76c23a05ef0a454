//! What `Fn::GetAtt` and `Ref` return, and which of it identifies the resource.

use infrastruct_json::{Map, Value, json};

use crate::facts::table;
use crate::list::List;
use crate::ordered::OrderedMap;

/// How names of properties end that identify a resource.
const ENDINGS: [(&str, &str); 6] = [
    ("Arn", "Arn"),
    ("ARN", "Arn"),
    ("Identifier", "Id"),
    ("Id", "Id"),
    ("ID", "Id"),
    ("Name", "Name"),
];
const KINDS: [&str; 3] = ["Arn", "Id", "Name"];
/// Objects within a read-only one are followed this far: their properties are attributes too.
const DEEPEST: usize = 3;

type Definitions = OrderedMap<String, Value>;

/// Adds what the facts say of attributes to those of a type.
pub(super) fn describe(name: &str, facts: &mut Map, definitions: &Definitions) {
    let listed = |list: &str| -> Vec<String> {
        let paths = table::items(facts.get(list)).iter();
        let paths = paths.filter_map(Value::as_str);
        paths.map(str::to_owned).list()
    };
    let read_only: Vec<String> = listed("readOnly")
        .into_iter()
        .filter(|path| !path.contains('*'))
        .list();
    let primary = listed("primaryIdentifier");
    let last = name
        .trim_end_matches("::MODULE")
        .rsplit("::")
        .next()
        .unwrap_or_default();
    let mut attributes = Map::new();
    for path in &read_only {
        let identifier = identifier(last, path, &primary, at(facts, definitions, path));
        attributes.extend(identifier.map(|identifier| (path.clone(), identifier.into())));
        within(
            path,
            at(facts, definitions, path),
            definitions,
            DEEPEST,
            &mut |path| {
                if !read_only.iter().any(|other| other == path) {
                    attributes.insert(format!("+{path}"), "".into());
                }
            },
        );
    }
    if !attributes.is_empty() {
        facts.insert("attributes".to_owned(), attributes.into());
    }
    if let [only] = primary.as_slice() {
        let identifier = identifier(last, only, &primary, at(facts, definitions, only));
        let returned = match identifier {
            Some(identifier) => json!([only, identifier]),
            None => json!([only]),
        };
        facts.insert("ref".to_owned(), returned);
    }
}

/// What a value of the resource identifies: by its format, by its name, or because nothing else does.
fn identifier(
    last: &str,
    path: &str,
    primary: &[String],
    schema: Option<&Value>,
) -> Option<String> {
    let format = schema.and_then(|schema| schema.get("format")?.as_str());
    if let Some((_, kind)) = format.and_then(|format| format.rsplit_once('.'))
        && KINDS.contains(&kind)
    {
        return format.map(str::to_owned);
    }
    let is_own = |kind: &&str| {
        path.eq_ignore_ascii_case(kind) || path.eq_ignore_ascii_case(&format!("{last}{kind}"))
    };
    let own = KINDS.into_iter().find(is_own);
    let by_ending = || {
        let ending = ENDINGS
            .into_iter()
            .find(|(ending, _)| path.ends_with(ending));
        ending.filter(|_| primary == [path]).map(|(_, kind)| kind)
    };
    own.or_else(by_ending).map(str::to_owned)
}

/// The schema at `Endpoint.Address`, references followed.
fn at<'f>(facts: &'f Map, definitions: &'f Definitions, path: &str) -> Option<&'f Value> {
    let mut names = path.split('.');
    let first = facts.get("properties")?.get(names.next()?)?;
    let step = |schema: &'f Value, name: &str| {
        schema
            .get("properties")?
            .get(name)
            .map(|next| followed(next, definitions))
    };
    names.try_fold(followed(first, definitions), step)
}

fn followed<'f>(schema: &'f Value, definitions: &'f Definitions) -> &'f Value {
    let target = schema.get("$ref").and_then(Value::as_str);
    target
        .and_then(|name| definitions.get(name))
        .unwrap_or(schema)
}

fn within(
    path: &str,
    schema: Option<&Value>,
    definitions: &Definitions,
    depth: usize,
    each: &mut impl FnMut(&str),
) {
    let properties = schema.and_then(|schema| schema.get("properties")?.as_object());
    for (name, schema) in properties.into_iter().flatten() {
        let path = format!("{path}.{name}");
        each(&path);
        if depth > 1 {
            within(
                &path,
                Some(followed(schema, definitions)),
                definitions,
                depth - 1,
                each,
            );
        }
    }
}
