//! References within a template.

use serde_json::Value;

use super::intrinsic::single;

/// A reference to another resource, a parameter, or a pseudo parameter, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reference {
    /// The logical ID, the parameter's name, or such as `AWS::Region`.
    pub(crate) id: String,
    /// The attribute that `Fn::GetAtt` names; nothing for `Ref`.
    pub(crate) attribute: Option<String>,
    /// Where it stands: names and indexes.
    pub(crate) path: Vec<String>,
}

/// The references in a value, which has to be [canonical](super::canonical).
pub(crate) fn references(value: &Value) -> Vec<Reference> {
    let mut found = Vec::new();
    collect(value, &mut Vec::new(), &mut found);
    found
}

fn collect(value: &Value, path: &mut Vec<String>, found: &mut Vec<Reference>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                collect(item, path, found);
                path.pop();
            }
        }
        Value::Object(object) => match single(object) {
            Some(("Ref", Value::String(id))) => found.push(Reference {
                id: id.clone(),
                attribute: None,
                path: path.clone(),
            }),
            Some(("Fn::GetAtt", Value::Array(items))) => {
                if let Some(id) = items.first().and_then(Value::as_str) {
                    let attribute = items.get(1).and_then(Value::as_str).unwrap_or_default();
                    found.push(Reference {
                        id: id.to_owned(),
                        attribute: Some(attribute.to_owned()),
                        path: path.clone(),
                    });
                }
                // The name of the attribute may be a reference to a parameter.
                items
                    .iter()
                    .skip(1)
                    .for_each(|item| inside(item, path, found));
            }
            // What is inside a function stands where the function does.
            Some((_, argument)) => inside(argument, path, found),
            None => {
                for (name, value) in object {
                    path.push(name.clone());
                    collect(value, path, found);
                    path.pop();
                }
            }
        },
        _ => {}
    }
}

fn inside(argument: &Value, path: &[String], found: &mut Vec<Reference>) {
    let before = found.len();
    collect(argument, &mut path.to_vec(), found);
    for reference in &mut found[before..] {
        path.clone_into(&mut reference.path);
    }
}
