//! Paths to values of a resource, as a user writes them and as messages show them: `redrive_policy.maxReceiveCount`,
//! `tags[0].value`.

use std::borrow::Cow;
use std::fmt::Write;

use infrastruct_core::construct::property_path::{PropertyPath, PropertyStep};
use infrastruct_spec::{ResourceType, Schema, resource_type, rust_name};

/// The steps from a resource to a value, as they are written in Rust: properties in snake case, and the keys of maps
/// and of free JSON as they are.
pub(crate) fn display(type_name: &str, steps: &[PropertyStep<'_>]) -> String {
    let mut schema = resource_type(type_name).map(ResourceType::schema);
    let mut shown = String::new();
    for (number, step) in steps.iter().enumerate() {
        match step {
            PropertyStep::Index(index) => {
                // writing to a string cannot fail
                let _ = write!(shown, "[{index}]");
                schema = schema.and_then(|schema| schema.items());
            }
            PropertyStep::Key(key) => {
                let property = schema.as_ref().and_then(|schema| schema.property(key));
                let is_attribute = number == 0 && property.is_none();
                let name = if property.is_some() || is_attribute {
                    &rust_name(key)
                } else {
                    key.as_ref()
                };
                if number > 0 {
                    shown.push('.');
                }
                shown.push_str(name);
                schema = match property {
                    None if is_attribute => None,
                    None => schema.and_then(|schema| schema.map_values()),
                    property => property,
                };
            }
        }
    }
    shown
}

/// The path of a text. Properties are written in snake case, keys of maps and of free JSON as they are; a key with a dot
/// stands in brackets and quotes.
pub(crate) fn read(facts: Option<ResourceType>, path: &str) -> PropertyPath<'_> {
    let mut schema = facts.map(ResourceType::schema);
    let has_facts = schema.is_some();
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some((inside, after)) = in_brackets(rest) {
            rest = after;
            if let Ok(index) = inside.parse() {
                schema = schema.and_then(|schema| schema.items());
                steps.push(PropertyStep::Index(index));
            } else {
                schema = schema.and_then(|schema| schema.map_values());
                steps.push(PropertyStep::Key(inside.trim_matches('"').into()));
            }
            continue;
        }
        rest = rest.strip_prefix('.').unwrap_or(rest);
        let (name, after) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
        rest = after;
        let found = schema.and_then(|schema| property(&schema, name));
        let key = match found {
            Some((key, _)) => Cow::Borrowed(key),
            None if !has_facts && steps.is_empty() => Cow::Owned(upper_camel(name)),
            None => Cow::Borrowed(name),
        };
        steps.push(PropertyStep::Key(key));
        schema = match found {
            Some((_, schema)) => Some(schema),
            None => schema.and_then(|schema| schema.map_values()),
        };
    }
    PropertyPath(steps)
}

/// `[0].value`: what is in the brackets, and what follows.
fn in_brackets(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix('[')?.split_once(']')
}

/// By its name in Rust, or in CloudFormation.
fn property(schema: &Schema, name: &str) -> Option<(&'static str, Schema)> {
    schema.property_in_rust(name).or_else(|| {
        let properties = schema.properties().into_iter();
        let mut same = properties.filter(|property| property.name == name);
        same.next().map(|property| (property.name, property.schema))
    })
}

/// The name of a property of a type without facts: `any_thing` is `AnyThing`.
fn upper_camel(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut chars = word.chars();
        let first = chars.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> PropertyStep<'_> {
        PropertyStep::Key(name.into())
    }

    #[test]
    fn properties_are_shown_as_they_are_written() {
        let path = |steps: &[PropertyStep<'_>]| display("AWS::Lambda::Function", steps);
        assert_eq!(path(&[key("Code"), key("S3Bucket")]), "code.s3_bucket");
        let value = [key("Tags"), PropertyStep::Index(0), key("Value")];
        assert_eq!(path(&value), "tags[0].value");
        let variable = [key("Environment"), key("Variables"), key("QUEUE_URL")];
        assert_eq!(path(&variable), "environment.variables.QUEUE_URL");
        assert_eq!(path(&[key("DeletionPolicy")]), "deletion_policy");
        let document = key("AssumeRolePolicyDocument");
        let statement = [document, key("Statement"), PropertyStep::Index(0)];
        assert_eq!(
            display("AWS::IAM::Role", &statement),
            "assume_role_policy_document.Statement[0]"
        );
    }

    #[test]
    fn paths_are_read_as_messages_show_them() {
        let function = resource_type("AWS::Lambda::Function");
        let steps = |path| read(function, path).0;
        assert_eq!(steps("code.s3_bucket"), [key("Code"), key("S3Bucket")]);
        assert_eq!(steps("Code.S3Bucket"), [key("Code"), key("S3Bucket")]);
        let value = [key("Tags"), PropertyStep::Index(0), key("Value")];
        assert_eq!(steps("tags[0].value"), value);
        let variable = [key("Environment"), key("Variables"), key("queue_url")];
        assert_eq!(steps("environment.variables.queue_url"), variable);
        let dotted = [key("Environment"), key("Variables"), key("a.b")];
        assert_eq!(steps("environment.variables[\"a.b\"]"), dotted);
        let custom = read(None, "any_thing.inner_thing");
        assert_eq!(custom.0, [key("AnyThing"), key("inner_thing")]);
    }
}
