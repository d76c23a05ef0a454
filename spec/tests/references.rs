//! What a handle by itself means, against the references that real templates have: see `snapshots/README.md`.
//!
//! Set `UPDATE_EXPECTED=1` to write the expected file anew.

use std::collections::BTreeMap;
use std::path::Path;

use infrastruct_json::Value;
use infrastruct_spec::{HandlePlace, Meaning, ResourceType, ReturnValue, Schema, resource_type};

/// The references of templates.
#[derive(Default)]
struct References {
    /// How many are what the handle means.
    same: usize,
    /// Those that are not, and how often.
    others: BTreeMap<String, usize>,
}

impl References {
    fn read(&mut self, template: &Value) {
        let resources = &template["Resources"];
        for (_, resource) in resources.as_object().into_iter().flatten() {
            let name = text(&resource["Type"]);
            if let Some(known) = resource_type(name) {
                let properties = &resource["Properties"];
                self.value(resources, name, name, &known.schema(), properties);
            }
        }
    }

    /// A value at a path, which ends with the property.
    fn value(
        &mut self,
        resources: &Value,
        path: &str,
        property: &str,
        schema: &Schema,
        value: &Value,
    ) {
        for item in value.as_array().into_iter().flatten() {
            if let Some(items) = schema.items() {
                self.value(resources, path, property, &items, item);
            }
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            match key.as_str() {
                "Ref" => {
                    self.reference(resources, path, property, schema, value, &ReturnValue::Ref);
                }
                "Fn::GetAtt" => {
                    let attribute = ReturnValue::Attribute(text(&value[1]).to_owned());
                    self.reference(resources, path, property, schema, &value[0], &attribute);
                }
                "Fn::If" => {
                    for branch in [&value[1], &value[2]] {
                        self.value(resources, path, property, schema, branch);
                    }
                }
                name => {
                    if let Some(inner) = schema.property(name) {
                        let path = format!("{path}.{name}");
                        self.value(resources, &path, name, &inner, value);
                    }
                }
            }
        }
    }

    fn reference(
        &mut self,
        resources: &Value,
        path: &str,
        property: &str,
        schema: &Schema,
        logical_id: &Value,
        written: &ReturnValue,
    ) {
        let Some(of) = resource_type(text(&resources[text(logical_id)]["Type"])) else {
            return;
        };
        let means = match HandlePlace::new(property, schema).meaning(of) {
            Meaning::Value(target) => what(of, &target),
            Meaning::Wrong => "refused".to_owned(),
            Meaning::Unclear(_) => "asked".to_owned(),
        };
        let written = what(of, written);
        if means == written {
            self.same += 1;
        } else {
            let line = format!("{path}\t{}\t{written}\t{means}", of.name());
            *self.others.entry(line).or_default() += 1;
        }
    }
}

/// What a value is, however it is read: a `Ref` is as good as the attribute that says the same.
fn what(of: ResourceType, target: &ReturnValue) -> String {
    match (of.identifier_of(target), target) {
        (Some(identifier), _) => identifier.kind.as_str().to_owned(),
        (None, ReturnValue::Attribute(name)) => name.clone(),
        (None, _) => "Ref".to_owned(),
    }
}

#[test]
fn handles_mean_what_templates_refer_to() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut references = References::default();
    for file in ["corpus/templates.jsonl", "snapshots/templates.jsonl"] {
        let lines = std::fs::read_to_string(tests.join(file)).expect("the templates are there");
        for line in lines.lines() {
            let json: Value = infrastruct_json::from_str(line).expect("a line is JSON");
            references.read(&json["template"]);
        }
    }
    let References { same, others } = references;
    let lines = others
        .iter()
        .map(|(line, count)| format!("{line}\t{count}\n"));
    let lines: Vec<String> = lines.collect();
    let listed = format!(
        "{same} references are what a handle by itself means\n{}",
        lines.concat()
    );
    let file = tests.join("snapshots/handles.tsv");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&file, &listed).expect("the expected file can be written");
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        expected == listed,
        "handles.tsv differs; UPDATE_EXPECTED=1 writes it anew\n{listed}"
    );
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
