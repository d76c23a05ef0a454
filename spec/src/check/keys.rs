//! Tables of DynamoDB: attributes are defined for keys, each of them and no others.

use crate::query::context::{Context, listed};
use crate::query::picks::at_path;
use crate::query::sight::{is_known, one, text};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[TABLE_KEYS], check);

const TABLE_KEYS: Rule = Rule::error(
    "table_keys",
    "a key of a table without a definition, or a definition without a key",
)
.because(
    "DynamoDB wants a definition for each attribute of a key, and for no other.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html",
)
.lint(&["E3039"]);

const KEYS: [&str; 3] = [
    "KeySchema/*/AttributeName",
    "GlobalSecondaryIndexes/*/KeySchema/*/AttributeName",
    "LocalSecondaryIndexes/*/KeySchema/*/AttributeName",
];
/// The first two have to be there.
const LISTS: [&str; 4] = [
    "AttributeDefinitions",
    "KeySchema",
    "GlobalSecondaryIndexes",
    "LocalSecondaryIndexes",
];
const TYPES: [&str; 2] = ["AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        if !TYPES.contains(&resource.type_name.as_str()) {
            continue;
        }
        let properties = &resource.properties;
        let is_open = matches!(&properties.value, Value::Object(object) if object.open);
        if is_open
            || LISTS[..2].iter().any(|name| one(resource, name).is_none())
            || !LISTS
                .iter()
                .all(|name| one(resource, name).is_none_or(is_known))
        {
            continue;
        }
        let defined = at_path(properties, "AttributeDefinitions/*/AttributeName");
        let mut keys = Vec::new();
        for path in KEYS {
            keys.extend(at_path(properties, path));
        }
        let (Some(defined_names), Some(key_names)) = (names(&defined), names(&keys)) else {
            continue;
        };
        for (key, name) in keys.iter().zip(&key_names) {
            if !defined_names.contains(name) {
                let message = format!("key `{name}` is not among the attribute definitions");
                let help = format!("defined are {}", listed(&defined_names, "and"));
                let help = (!defined_names.is_empty()).then_some(help);
                report.add(at, TABLE_KEYS.at(key.position, message).with_help(help));
            }
        }
        // where one is lacking, one too many may be its misspelling
        let is_lacking = key_names.iter().any(|name| !defined_names.contains(name));
        for (attribute, name) in defined.iter().zip(&defined_names) {
            if !is_lacking && !key_names.contains(name) {
                let message =
                    format!("`{name}` is defined, and no key of the table or of an index");
                let help = "attributes that are no keys need no definition";
                let found = TABLE_KEYS.at(attribute.position, message);
                report.add(at, found.with_help(help.to_owned()));
            }
        }
    }
}

fn names(nodes: &[&Node]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for node in nodes {
        names.push(text(node)?.to_owned());
    }
    Some(names)
}
