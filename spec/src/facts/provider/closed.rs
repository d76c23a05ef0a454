//! What a property takes and nothing else: its schema names a type as an example, and its own name proves it.

use infrastruct_json::{Map, Value};

use crate::list::List;
use crate::ordered::OrderedMap;

const KINDS: [&str; 3] = ["Arn", "Id", "Name"];

/// Closes the lists of relationships that names prove, at any depth.
pub(super) fn close(facts: &mut Map, definitions: &mut OrderedMap<String, Value>) {
    object(facts);
    for definition in definitions.values_mut().filter_map(Value::as_object_mut) {
        object(definition);
    }
}

fn object(schema: &mut Map) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        value(name, property);
    }
}

fn value(name: &str, schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    let listed = schema.get("relationship").and_then(Value::as_array);
    let only = listed.and_then(|listed| match listed.as_slice() {
        [Value::String(target)] => Some(target),
        _ => None,
    });
    if let Some(identifiers) = only.and_then(|target| proven(name, target)) {
        schema.remove("relationship");
        schema.insert("closed".to_owned(), identifiers.into());
    }
    if let Some(items) = schema.get_mut("items") {
        value(name, items);
    }
    object(schema);
}

/// `ExecutionRoleArn` and `Roles` for `AWS::IAM::Role.Arn`: the identifiers of the type that the name leaves.
fn proven(name: &str, target: &str) -> Option<Vec<String>> {
    let (type_name, _) = target.rsplit_once('.')?;
    let last = type_name.rsplit("::").next()?;
    let name = name.strip_suffix('s').unwrap_or(name);
    let kind = KINDS.into_iter().find(|kind| name.ends_with(kind));
    let stem = kind
        .and_then(|kind| name.strip_suffix(kind))
        .unwrap_or(name);
    let is_named = stem.len() >= last.len()
        && stem.is_char_boundary(stem.len() - last.len())
        && stem[stem.len() - last.len()..].eq_ignore_ascii_case(last);
    let kinds = KINDS
        .iter()
        .filter(|each| kind.is_none_or(|kind| kind != "Arn" || **each == "Arn"));
    is_named.then(|| kinds.map(|kind| format!("{type_name}.{kind}")).list())
}
