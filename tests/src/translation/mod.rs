//! A template as the `stack!` that a user would write for it.

use std::fmt::Write as _;

use infrastruct_spec::{
    Kind, ResourceType, ReturnValue, Rust, Schema, Spelling as _, is_keyword, resource_type,
};
use serde_json::{Map, Value};

/// The resources of a template.
type Resources = Map<String, Value>;

/// How long a list or an object may be that stands on one line, with what is before it.
const WIDTH: usize = 100;

/// `stack!(Name { … })` without the macro's name; nothing where the template says what is not written as a literal.
pub fn stack(name: &str, template: &Value) -> Option<String> {
    let is_plain = |section: &String| ["Metadata", "Resources"].contains(&section.as_str());
    let template = template.as_object()?;
    if !template.keys().all(is_plain) {
        return None;
    }
    let resources = template.get("Resources")?.as_object()?;
    let mut source = format!("{name} {{\n");
    for (name, resource) in resources {
        field(name, resource, resources, &mut source)?;
    }
    source.push('}');
    Some(source)
}

/// A resource's name as a field's.
fn field_name(name: &str) -> String {
    let name = infrastruct_spec::rust_name(name);
    if is_keyword(&name) { name + "_" } else { name }
}

fn field(name: &str, resource: &Value, resources: &Resources, source: &mut String) -> Option<()> {
    let resource = resource.as_object()?;
    let type_name = resource.get("Type")?.as_str()?;
    for (attribute, value) in resource {
        match (attribute.as_str(), value) {
            ("Type" | "Properties" | "Metadata", _) => {}
            ("DeletionPolicy", Value::String(policy)) => {
                writeln!(source, "    #[deletion_policy({policy})]").ok()?;
            }
            ("UpdateReplacePolicy", Value::String(policy)) => {
                writeln!(source, "    #[update_replace_policy({policy})]").ok()?;
            }
            ("DependsOn", Value::String(other)) => {
                writeln!(source, "    #[depends_on({})]", field_name(other)).ok()?;
            }
            ("DependsOn", Value::Array(others)) => {
                let others: Option<Vec<_>> = others.iter().map(Value::as_str).collect();
                let others: Vec<_> = others?.into_iter().map(field_name).collect();
                writeln!(source, "    #[depends_on({})]", others.join(", ")).ok()?;
            }
            _ => return None,
        }
    }
    let kind = resource_type(type_name)?;
    let translation = Translation { resources };
    let empty = Value::Object(Map::new());
    let properties = resource.get("Properties").unwrap_or(&empty);
    let path = Rust.resource_type(type_name);
    let literal = translation.object(&path, properties, kind.schema(), 1)?;
    writeln!(source, "    {}: {literal},", field_name(name)).ok()
}

struct Translation<'t> {
    resources: &'t Resources,
}

impl Translation<'_> {
    /// A value where a schema holds; a property's name is what an object without a definition is called.
    fn value(&self, name: &str, value: &Value, schema: Schema, depth: usize) -> Option<String> {
        if let Some((name, argument)) = called(value) {
            return self.function(name, argument);
        }
        let kinds = schema.kinds();
        match value {
            Value::Null => None,
            Value::String(text) => Some(format!("{text:?}")),
            Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
            Value::Array(items) if kinds.contains(Kind::List) => {
                let item = items_of(schema)?;
                let written = items.iter();
                let written = written.map(|each| self.value(name, each, item, depth + 1));
                Some(list(
                    &written.collect::<Option<Vec<_>>>()?,
                    ('[', ']'),
                    depth,
                ))
            }
            Value::Object(_) if kinds.contains(Kind::Object) => {
                let fits = |each: &Schema| {
                    each.kinds().contains(Kind::Object)
                        && value.as_object().is_some_and(|entries| {
                            entries.keys().all(|key| each.property(key).is_some())
                        })
                };
                let alternative = schema.alternatives().into_iter().find(fits);
                let alternative = alternative.filter(|_| schema.keyword("properties").is_none());
                let schema = alternative.unwrap_or(schema);
                self.object(&schema.name_in_rust(name), value, schema, depth)
            }
            Value::Object(entries) if kinds.contains(Kind::Map) => {
                let values = schema.map_values();
                let entries = entries.iter().map(|(key, value)| {
                    let value = match values {
                        Some(schema) => self.value(key, value, schema, depth + 1),
                        None => self.json(value, depth + 1),
                    };
                    Some(format!("({key:?}, {})", value?))
                });
                Some(list(
                    &entries.collect::<Option<Vec<_>>>()?,
                    ('[', ']'),
                    depth,
                ))
            }
            _ if kinds.contains(Kind::Json) => Some(format!("json!({})", self.json(value, depth)?)),
            Value::Array(items) => {
                let items = items
                    .iter()
                    .map(|each| self.value(name, each, schema, depth + 1));
                Some(list(&items.collect::<Option<Vec<_>>>()?, ('[', ']'), depth))
            }
            Value::Object(_) => self.object(name, value, schema, depth),
        }
    }

    fn object(&self, path: &str, value: &Value, schema: Schema, depth: usize) -> Option<String> {
        let entries = value.as_object()?.iter().map(|(name, value)| {
            let written = match schema.property(name) {
                Some(schema) => self.value(name, value, schema, depth + 1)?,
                None => self.json(value, depth + 1)?,
            };
            Some(Rust.field(name, &written))
        });
        let fields = list(&entries.collect::<Option<Vec<_>>>()?, ('{', '}'), depth);
        Some(format!("{path} {fields}"))
    }

    /// What stands within `json!`.
    fn json(&self, value: &Value, depth: usize) -> Option<String> {
        if let Some((name, argument)) = called(value) {
            return self.function(name, argument);
        }
        match value {
            Value::Array(items) => {
                let items = items.iter().map(|item| self.json(item, depth + 1));
                Some(list(&items.collect::<Option<Vec<_>>>()?, ('[', ']'), depth))
            }
            Value::Object(entries) => {
                let entries = entries.iter();
                let entries = entries
                    .map(|(key, value)| Some(format!("{key:?}: {}", self.json(value, depth + 1)?)));
                Some(list(
                    &entries.collect::<Option<Vec<_>>>()?,
                    ('{', '}'),
                    depth,
                ))
            }
            Value::String(text) => Some(format!("{text:?}")),
            _ => Some(value.to_string()),
        }
    }

    /// An intrinsic function; nothing for one that is not written here.
    fn function(&self, name: &str, argument: &Value) -> Option<String> {
        match name {
            "Ref" => self.reference(argument.as_str()?),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::GetAZs" => Some("availability_zones()".to_owned()),
            "Fn::Sub" => self.sub(argument.as_str()?),
            _ => None,
        }
    }

    fn reference(&self, name: &str) -> Option<String> {
        if let Some(pseudo) = name.strip_prefix("AWS::") {
            return Some(format!("pseudo::{}()", infrastruct_spec::rust_name(pseudo)));
        }
        let kind = self.kind(name)?;
        let method = kind.method(&ReturnValue::Ref)?;
        Some(format!("{}.{method}()", field_name(name)))
    }

    fn attribute(&self, argument: &Value) -> Option<String> {
        let [resource, attribute] = match argument {
            Value::String(text) => {
                let (resource, attribute) = text.split_once('.')?;
                [resource, attribute]
            }
            Value::Array(parts) => [parts.first()?.as_str()?, parts.get(1)?.as_str()?],
            _ => return None,
        };
        let kind = self.kind(resource)?;
        let method = match kind.attribute(attribute) {
            Some(_) => kind.method(&kind.return_value(attribute))?,
            None => infrastruct_spec::rust_name(&attribute.replace('.', "")),
        };
        Some(format!("{}.{method}()", field_name(resource)))
    }

    /// `sub!("{bucket}/*")`
    fn sub(&self, text: &str) -> Option<String> {
        let mut written = String::new();
        let mut arguments = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}')?;
            written += &before.replace('{', "{{").replace('}', "}}");
            if name.starts_with("AWS::") {
                let _ = write!(written, "{{{name}}}");
            } else {
                let value = match name.split_once('.') {
                    Some(_) => self.attribute(&Value::String(name.to_owned()))?,
                    None => self.reference(name)?,
                };
                written += "{}";
                arguments = arguments + ", " + &value;
            }
            rest = after;
        }
        written += &rest.replace('{', "{{").replace('}', "}}");
        Some(format!("sub!({written:?}{arguments})"))
    }

    fn kind(&self, name: &str) -> Option<ResourceType> {
        resource_type(self.resources.get(name)?.get("Type")?.as_str()?)
    }
}

/// The function that a value is, and what it is applied to.
fn called(value: &Value) -> Option<(&str, &Value)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (name, argument) = object.iter().next()?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name, argument))
}

/// What a list's items are held against, also where the list is one of several forms.
fn items_of(schema: Schema) -> Option<Schema> {
    let of_form = || {
        schema
            .alternatives()
            .into_iter()
            .find_map(|form| form.items())
    };
    schema.items().or_else(of_form)
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
