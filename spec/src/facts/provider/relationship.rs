//! What a property of another type identifies.

use infrastruct_json::{Map, Value};

use crate::facts::registry::resource_type;
use crate::facts::return_value::ReturnValue;

/// `{"typeName": "AWS::IAM::Role", "propertyPath": "/properties/Arn"}`: an example in AWS's own schemas, and all that fits
/// in those of others, who know what their type takes.
pub(super) fn relationship(root: &Map, value: &Value) -> Map {
    let target = || {
        let path = value.get("propertyPath")?.as_str()?;
        let path = path.strip_prefix("/properties/")?.replace('/', ".");
        Some(identifier(value.get("typeName")?.as_str()?, &path))
    };
    let type_name = root.get("typeName").and_then(Value::as_str);
    let is_of_aws = type_name.is_some_and(|name| name.starts_with("AWS::"));
    let keyword = if is_of_aws { "relationship" } else { "closed" };
    target()
        .map(|target| only(keyword, vec![target].into()))
        .unwrap_or_default()
}

/// What a property of a type identifies; of a type that is not known yet, its name says it.
fn identifier(type_name: &str, property: &str) -> String {
    let known = resource_type(type_name).and_then(|known| {
        let returned = known.reference();
        let is_returned = returned.property == Some(property);
        let identifier = returned.identifier.filter(|_| is_returned);
        identifier.or_else(|| known.identifier_of(&ReturnValue::Attribute(property.to_owned())))
    });
    let mut kinds = ["Arn", "Id", "Name"].into_iter();
    match known {
        Some(known) => format!("{}.{}", known.type_name, known.kind.as_str()),
        None => {
            let kind = kinds.find(|kind| property.ends_with(kind));
            format!("{type_name}.{}", kind.unwrap_or(property))
        }
    }
}

/// A schema of one keyword.
pub(super) fn only(keyword: &str, value: Value) -> Map {
    let mut schema = Map::new();
    schema.insert(keyword.to_owned(), value);
    schema
}
