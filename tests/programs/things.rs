//! What is used in a template: a property, a reference, a function, an attribute, an output, … is one thing, however often.

use std::collections::BTreeSet;

use infrastruct_spec::{ResourceType, Schema, resource_type};
use serde_json::Value;

/// The things of a template.
pub(crate) fn things(template: &Value) -> BTreeSet<String> {
    let mut found = Found {
        things: BTreeSet::new(),
        template,
    };
    for section in ["Parameters", "Conditions", "Mappings", "Outputs"] {
        for (name, value) in object(&template[section]) {
            found.things.insert(format!("{section} {name}"));
            for (key, _) in object(value) {
                found.things.insert(format!("{section} {key}"));
            }
            found.functions(value);
        }
    }
    for (_, resource) in object(&template["Resources"]) {
        found.resource(resource);
    }
    found.things
}

struct Found<'a> {
    things: BTreeSet<String>,
    template: &'a Value,
}

impl Found<'_> {
    fn resource(&mut self, resource: &Value) {
        let type_name = text(&resource["Type"]);
        for (key, _) in object(resource) {
            self.things.insert(match key.as_str() {
                "Type" | "Properties" => type_name.to_owned(),
                attribute => format!("{type_name} {attribute}"),
            });
        }
        let schema = resource_type(type_name).map(ResourceType::schema);
        self.properties(type_name, schema, &resource["Properties"]);
        self.functions(resource);
    }

    /// The properties that the schema names; below one that takes any JSON, nothing is counted.
    fn properties(&mut self, path: &str, schema: Option<Schema>, value: &Value) {
        match value {
            Value::Array(items) => {
                let schema = schema.and_then(|schema| schema.items());
                for item in items {
                    self.properties(path, schema, item);
                }
            }
            Value::Object(entries) => {
                for (key, value) in entries {
                    if let Some(schema) = schema.and_then(|schema| schema.property(key)) {
                        let path = format!("{path}.{key}");
                        self.things.insert(path.clone());
                        self.properties(&path, Some(schema), value);
                    }
                }
            }
            _ => {}
        }
    }

    /// The intrinsic functions, and what is referred to.
    fn functions(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.functions(item)),
            Value::Object(entries) => {
                for (key, value) in entries {
                    if key == "Ref" {
                        self.things
                            .insert(format!("Ref {}", self.target(text(value))));
                    } else if key == "Fn::GetAtt" {
                        let target = self.target(text(&value[0]));
                        self.things.insert(format!("{target} {}", text(&value[1])));
                    } else if key.starts_with("Fn::") {
                        self.things.insert(key.clone());
                    }
                    self.functions(value);
                }
            }
            _ => {}
        }
    }

    /// The type of what a logical ID names; else the name, as of a parameter.
    fn target<'a>(&'a self, name: &'a str) -> &'a str {
        let resource = &self.template["Resources"][name]["Type"];
        resource.as_str().unwrap_or(name)
    }
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
