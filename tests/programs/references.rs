//! Which value of a resource stands where: a handle by itself becomes what AWS's page of the property asks for.

use std::collections::BTreeSet;
use std::path::PathBuf;

use infrastruct_spec::{ResourceType, ReturnValue, Schema, resource_type};
use serde_json::Value;

use super::expected::expect;
use super::templates::read;

/// Compares every reference of the templates with the committed list, of which each line has been read.
pub(crate) fn expect_references(list: &str, files: &[PathBuf]) {
    let mut found = BTreeSet::new();
    for file in files {
        let template = read(file);
        let resources = template["Resources"].as_object().into_iter().flatten();
        for (_, resource) in resources {
            let name = resource["Type"].as_str().unwrap_or_default();
            let schema = resource_type(name).map(ResourceType::schema);
            References {
                resources: &template["Resources"],
                found: &mut found,
            }
            .read(name, schema, &resource["Properties"]);
        }
    }
    let lines: Vec<String> = found.into_iter().collect();
    expect(list, &format!("{}\n", lines.join("\n")));
}

struct References<'a> {
    resources: &'a Value,
    found: &'a mut BTreeSet<String>,
}

impl References<'_> {
    /// The properties that the schema names; a JSON document is the user's own.
    fn read(&mut self, path: &str, schema: Option<Schema>, value: &Value) {
        if let Some(items) = value.as_array() {
            let schema = schema.and_then(|schema| schema.items());
            for item in items {
                self.read(path, schema, item);
            }
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            match key.as_str() {
                "Ref" => self.add(path, value, "Ref"),
                "Fn::GetAtt" => self.add(path, &value[0], value[1].as_str().unwrap_or_default()),
                "Fn::If" => {
                    self.read(path, schema, &value[1]);
                    self.read(path, schema, &value[2]);
                }
                name => {
                    if let Some(property) = schema.and_then(|schema| schema.property(name)) {
                        self.read(&format!("{path}.{name}"), Some(property), value);
                    }
                }
            }
        }
    }

    fn add(&mut self, path: &str, logical_id: &Value, value: &str) {
        let name = logical_id.as_str().unwrap_or_default();
        if let Some(target) = self.resources[name]["Type"].as_str() {
            self.found
                .insert(format!("{path}\t{}", what(target, value)));
        }
    }
}

/// What a value is, however it is read: a `Ref` is as good as the attribute that says the same.
fn what(type_name: &str, value: &str) -> String {
    let target = match value {
        "Ref" => ReturnValue::Ref,
        attribute => ReturnValue::Attribute(attribute.to_owned()),
    };
    let identity = resource_type(type_name).and_then(|known| known.identifier_of(&target));
    identity.map_or_else(
        || format!("{type_name} {value}"),
        |identity| identity.to_string(),
    )
}
