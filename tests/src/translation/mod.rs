//! A template as the `stack!` that a user would write for it.

mod function;
mod section;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use infrastruct_spec::{ResourceType, Rust, Spelling as _, is_keyword, resource_type, rust_name};
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// The sections whose entries are fields, in the order in which names are given.
const SECTIONS: [&str; 6] = [
    "Resources",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Outputs",
];

/// How long a list or an object may be that stands on one line, with what is before it.
const WIDTH: usize = 100;

/// `stack!(Name { … })` without the macro's name, of a template that has resources alone; nothing where it says what is not
/// written as a literal.
pub fn stack(name: &str, template: &Value) -> Option<String> {
    let template = template.as_object()?;
    let is_plain = |section: &String| ["Metadata", "Resources"].contains(&section.as_str());
    if !template.keys().all(is_plain) {
        return None;
    }
    Translation::new(template).body(name)
}

/// The whole template as an expression: `stack!(Name { … }).description("…")`; nothing where it says what is not written here.
pub fn program(name: &str, template: &Value) -> Option<String> {
    let translation = Translation::new(template.as_object()?);
    let body = translation.body(name)?;
    Some(format!("stack!({body}){}", translation.settings()?))
}

struct Translation<'t> {
    template: &'t Object,
    /// By section and logical ID.
    fields: BTreeMap<&'static str, BTreeMap<&'t str, String>>,
}

impl<'t> Translation<'t> {
    fn new(template: &'t Object) -> Self {
        let mut fields = BTreeMap::<_, BTreeMap<_, _>>::new();
        let mut taken = BTreeSet::new();
        for section in SECTIONS {
            let entries = template.get(section).and_then(Value::as_object);
            for id in entries.into_iter().flat_map(Map::keys) {
                let mut field = rust_name(id);
                if field.starts_with(|first: char| first.is_ascii_digit()) {
                    field.insert(0, '_');
                }
                while is_keyword(&field) || taken.contains(&field) {
                    field = format!("{field}_{}", rust_name(section).trim_end_matches('s'));
                }
                taken.insert(field.clone());
                fields
                    .entry(section)
                    .or_default()
                    .insert(id.as_str(), field);
            }
        }
        Self { template, fields }
    }

    fn body(&self, name: &str) -> Option<String> {
        let mut source = format!("{name} {{\n");
        for section in SECTIONS {
            for (id, entry) in self.entries(section) {
                let (attributes, value) = match section {
                    "Resources" => self.resource(entry)?,
                    _ => (String::new(), self.declaration(section, entry)?),
                };
                let field = self.field(section, id)?;
                source += &attributes;
                let (before, after) = match section {
                    _ if camel(field) == *id => (String::new(), String::new()),
                    "Resources" => (format!("    #[logical_id({id:?})]\n"), String::new()),
                    _ => (String::new(), format!(".logical_id({id:?})")),
                };
                writeln!(source, "{before}    {field}: {value}{after},").ok()?;
            }
        }
        source.push('}');
        Some(source)
    }

    /// What is said of the stack as a whole.
    fn settings(&self) -> Option<String> {
        let mut source = String::new();
        for (section, value) in self.template {
            match section.as_str() {
                "AWSTemplateFormatVersion" => {}
                "Description" => write!(source, ".description({:?})", value.as_str()?).ok()?,
                "Metadata" => {
                    write!(source, ".metadata(json!({}))", self.json(value, 0, "")?).ok()?;
                }
                "Transform" => {
                    for transform in several(value) {
                        source += &self.transform(transform)?;
                    }
                }
                section if SECTIONS.contains(&section) => {}
                section => {
                    let content = self.json(value, 0, "")?;
                    write!(source, ".section({section:?}, json!({content}))").ok()?;
                }
            }
        }
        Some(source)
    }

    fn transform(&self, transform: &Value) -> Option<String> {
        if let Some(name) = transform.as_str() {
            return Some(format!(".transform({name:?})"));
        }
        let parameters = self.json(&transform["Parameters"], 0, "")?;
        let name = transform["Name"].as_str()?;
        Some(format!(".transform_with({name:?}, json!({parameters}))"))
    }

    /// What stands on a resource's field, and its literal.
    fn resource(&self, resource: &Value) -> Option<(String, String)> {
        let resource = resource.as_object()?;
        let mut source = String::new();
        for (attribute, value) in resource {
            let name = rust_name(attribute);
            let arguments = match attribute.as_str() {
                "Type" | "Properties" => continue,
                "DeletionPolicy" | "UpdateReplacePolicy" => match value.as_str() {
                    Some(word) => word.to_owned(),
                    None => self.expression(value, 1)?,
                },
                "Condition" => self.field("Conditions", value.as_str()?)?.clone(),
                "DependsOn" => {
                    let names = several(value).iter();
                    let names = names.map(|name| self.field("Resources", name.as_str()?));
                    let names: Vec<&str> = names
                        .map(|name| Some(name?.as_str()))
                        .collect::<Option<_>>()?;
                    names.join(", ")
                }
                "Metadata" => self.json(value, 1, "")?,
                "CreationPolicy" | "UpdatePolicy" => {
                    let policies = value
                        .as_object()?
                        .iter()
                        .map(|(name, policy)| Some(Rust.field(name, &self.free(name, policy, 1)?)));
                    policies.collect::<Option<Vec<_>>>()?.join(", ")
                }
                _ => return None,
            };
            writeln!(source, "    #[{name}({arguments})]").ok()?;
        }
        let type_name = resource.get("Type")?.as_str()?;
        let empty = Value::Object(Map::new());
        let properties = resource.get("Properties").unwrap_or(&empty);
        let literal = match resource_type(type_name) {
            Some(kind) => {
                self.object(&Rust.resource_type(type_name), properties, kind.schema(), 1)?
            }
            None => {
                let mut path = type_name.strip_prefix("Custom::").unwrap_or(type_name);
                let is_path = |letter: char| letter.is_ascii_alphanumeric() || letter == ':';
                if !path.chars().all(is_path) {
                    writeln!(source, "    #[type_name({type_name:?})]").ok()?;
                    path = "Other";
                }
                self.free_object(&format!("custom::{path}"), properties, 1)?
            }
        };
        Some((source, literal))
    }

    fn entries(&self, section: &str) -> impl Iterator<Item = (&'t String, &'t Value)> {
        let entries = self.template.get(section).and_then(Value::as_object);
        entries.into_iter().flatten()
    }

    fn field(&self, section: &str, id: &str) -> Option<&String> {
        self.fields.get(section)?.get(id)
    }

    fn kind(&self, id: &str) -> Option<ResourceType> {
        let resources = self.template.get("Resources")?;
        resource_type(resources.get(id)?.get("Type")?.as_str()?)
    }
}

/// One value, or a list of them.
fn several(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}

/// The logical ID that a field's name makes.
fn camel(field: &str) -> String {
    let mut id = String::new();
    for word in field.split('_') {
        let mut letters = word.chars();
        id.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        id.push_str(letters.as_str());
    }
    id
}

/// Items on one line, or on one each.
fn list(items: &[String], (open, close): (char, char), depth: usize) -> String {
    let space = if open == '{' { " " } else { "" };
    let joined = items.join(", ");
    let is_short = !joined.contains('\n') && joined.len() + depth * 4 < WIDTH;
    match (items.is_empty(), is_short) {
        (true, _) => format!("{open}{close}"),
        (false, true) => format!("{open}{space}{joined}{space}{close}"),
        (false, false) => {
            let margin = "    ".repeat(depth);
            let mut lines = String::new();
            for item in items {
                let _ = writeln!(lines, "{margin}    {item},");
            }
            format!("{open}\n{lines}{margin}{close}")
        }
    }
}
