//! A literal of any resource type, written from the facts: its required properties at every depth, each with
//! a value that its schema allows.

use std::fmt::Write as _;

use infrastruct_json::Value;
use infrastruct_spec::{Kind, ResourceType, Schema};

use crate::{exception, text};

/// A literal as a tree, so that a test can leave something out or misspell it.
#[derive(Clone, Debug)]
pub enum Sample {
    /// A number, boolean, string or `json!` as Rust writes it.
    Written(String),
    /// A list.
    List(Vec<Sample>),
    /// A map of one entry.
    Map(String, Box<Sample>),
    /// A resource or a nested definition, by its name.
    Object(String, Vec<Field>),
    /// Nothing that can be written down is known to be right, so an expression stands here.
    Unknown,
}

/// A property of a [`Sample::Object`].
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in Rust, without `r#`.
    pub name: String,
    /// Whether the schema's `required` says so, and not just one of its alternatives.
    pub is_required: bool,
    /// Its value.
    pub value: Sample,
}

/// What stands for a value that is not known.
pub const UNKNOWN: &str = "unknown()";

/// The literal of a type.
pub fn resource(resource_type: ResourceType) -> Sample {
    let path = format!(
        "aws::{}::{}",
        resource_type.module(),
        resource_type.last_segment()
    );
    object(&path, resource_type.schema(), 0)
}

impl Sample {
    /// As Rust source.
    pub fn source(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Written(written) => text.push_str(written),
            Self::Unknown => text.push_str(UNKNOWN),
            Self::List(items) => {
                text.push('[');
                for item in items {
                    item.write(text);
                    text.push_str(", ");
                }
                text.push(']');
            }
            Self::Map(key, value) => {
                let _ = write!(text, "[({key:?}, ");
                value.write(text);
                text.push_str(")]");
            }
            Self::Object(name, fields) => {
                let _ = write!(text, "{name} {{ ");
                for field in fields {
                    let _ = write!(text, "{}: ", raw(&field.name));
                    field.value.write(text);
                    text.push_str(", ");
                }
                text.push('}');
            }
        }
    }

    /// Whether an expression stands anywhere in it.
    pub fn has_unknown(&self) -> bool {
        match self {
            Self::Unknown => true,
            Self::Written(_) => false,
            Self::List(items) => items.iter().any(Self::has_unknown),
            Self::Map(_, value) => value.has_unknown(),
            Self::Object(_, fields) => fields.iter().any(|field| field.value.has_unknown()),
        }
    }

    /// The paths of all properties, at every depth.
    pub fn properties(&self) -> Vec<Vec<usize>> {
        self.paths(|_| true)
    }

    /// The paths of those that are required.
    pub fn required(&self) -> Vec<Vec<usize>> {
        self.paths(|field| field.is_required)
    }

    fn paths(&self, is_wanted: fn(&Field) -> bool) -> Vec<Vec<usize>> {
        let mut paths = Vec::new();
        self.collect(is_wanted, &mut Vec::new(), &mut paths);
        paths
    }

    fn collect(
        &self,
        is_wanted: fn(&Field) -> bool,
        path: &mut Vec<usize>,
        paths: &mut Vec<Vec<usize>>,
    ) {
        let children: Vec<(&Self, bool)> = match self {
            Self::Object(_, fields) => fields
                .iter()
                .map(|field| (&field.value, is_wanted(field)))
                .collect(),
            Self::List(items) => items.iter().map(|item| (item, false)).collect(),
            Self::Map(_, value) => vec![(value, false)],
            _ => Vec::new(),
        };
        for (index, (child, is_wanted_itself)) in children.into_iter().enumerate() {
            path.push(index);
            if is_wanted_itself {
                paths.push(path.clone());
            }
            child.collect(is_wanted, path, paths);
            path.pop();
        }
    }

    /// The same without the property at a path, and that property's name.
    pub fn without(&self, path: &[usize]) -> (Self, String) {
        let mut changed = self.clone();
        let mut name = String::new();
        changed.edit(path, &mut |fields, index| name = fields.remove(index).name);
        (changed, name)
    }

    /// The same with the property at a path by another name.
    pub fn renamed(&self, path: &[usize], rename: &mut dyn FnMut(&str) -> String) -> Self {
        let mut changed = self.clone();
        changed.edit(path, &mut |fields, index| {
            fields[index].name = rename(&fields[index].name);
        });
        changed
    }

    /// Sets the value at a path of CloudFormation's names, `Targets/*/Arn`; nothing where there is no such path.
    pub fn set(&mut self, schema: Schema, path: &str, value: &str) -> Option<()> {
        let steps: Vec<&str> = path.split('/').collect();
        set(self, schema, &steps, value)
    }

    /// Leaves out a property of the resource itself, by its name in Rust.
    pub fn remove(&mut self, name: &str) {
        if let Self::Object(_, fields) = self {
            fields.retain(|field| field.name != name);
        }
    }

    fn edit(&mut self, path: &[usize], change: &mut dyn FnMut(&mut Vec<Field>, usize)) {
        match (self, path) {
            (Self::Object(_, fields), [index]) => change(fields, *index),
            (Self::Object(_, fields), [index, rest @ ..]) => {
                fields[*index].value.edit(rest, change);
            }
            (Self::List(items), [index, rest @ ..]) => items[*index].edit(rest, change),
            (Self::Map(_, value), [_, rest @ ..]) => value.edit(rest, change),
            _ => {}
        }
    }
}

/// Keywords are written raw; what cannot be raw has an underscore.
fn raw(name: &str) -> String {
    const KEYWORDS: [&str; 48] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

fn object(name: &str, schema: Schema, depth: usize) -> Sample {
    let mut fields: Vec<Field> = Vec::new();
    let owner = match schema.definition_name() {
        Some(definition) => format!("{}#{definition}", schema.type_name()),
        None => schema.type_name().to_owned(),
    };
    let also = exception::also(&owner)
        .filter(|_| depth == 0 || owner.contains('#'))
        .map(|name| (name, false));
    for (required, is_required) in required(schema).into_iter().chain(also) {
        let Some(property) = schema.property(required) else {
            continue;
        };
        let value = value(required, property, depth + 1);
        fields.push(Field {
            name: infrastruct_spec::rust_name(required),
            is_required,
            value,
        });
    }
    let least = schema
        .keyword("minProperties")
        .and_then(Value::as_u64)
        .unwrap_or(0);
    for property in schema.properties() {
        if fields.len() as u64 >= least {
            break;
        }
        if fields
            .iter()
            .all(|field| field.name != property.rust_name())
        {
            let value = value(property.name, property.schema, depth + 1);
            fields.push(Field {
                name: property.rust_name(),
                is_required: false,
                value,
            });
        }
    }
    Sample::Object(name.to_owned(), fields)
}

/// The properties to set, and whether `required` itself says so. Of alternatives, the first.
fn required(schema: Schema) -> Vec<(&'static str, bool)> {
    let mut names: Vec<(&str, bool)> = schema
        .required()
        .into_iter()
        .map(|name| (name, true))
        .collect();
    let mut add = |name: &'static str| {
        if names.iter().all(|(known, _)| *known != name) {
            names.push((name, false));
        }
    };
    for keyword in ["requiredXor", "requiredOr"] {
        let groups = schema.keyword(keyword).and_then(Value::as_array);
        if let Some(first) = groups
            .and_then(|names| names.first())
            .and_then(Value::as_str)
        {
            add(first);
        }
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(first) = schema.branches(keyword).first() {
            for (name, _) in required(*first) {
                add(name);
            }
        }
    }
    for branch in schema.branches("allOf") {
        for (name, _) in required(branch) {
            add(name);
        }
    }
    names
}

fn value(name: &str, schema: Schema, depth: usize) -> Sample {
    if depth > 16 {
        return Sample::Unknown;
    }
    if let Some(written) = exception::value(schema.type_name(), &infrastruct_spec::rust_name(name))
    {
        return Sample::Written(written.to_owned());
    }
    let written = ["const", "enum"]
        .iter()
        .find_map(|keyword| match schema.keyword(keyword)? {
            Value::Array(choices) => choices.first(),
            constant => Some(constant),
        });
    match written {
        Some(Value::String(text)) => return Sample::Written(format!("{text:?}")),
        Some(scalar @ (Value::Number(_) | Value::Bool(_))) => {
            return Sample::Written(scalar.to_string());
        }
        _ => {}
    }
    if let Some(choices) = schema.choices()
        && let Some(first) = choices.names().first()
    {
        return Sample::Written(format!("{first:?}"));
    }
    let kinds = schema.kinds();
    if kinds.contains(Kind::Object) {
        // of a text or a `Location`, the latter, which says what it needs
        let is_named =
            |each: &Schema| each.definition_name().is_some() && each.kinds().contains(Kind::Object);
        let named = schema.alternatives().into_iter().find(is_named);
        let schema = named
            .filter(|_| schema.keyword("properties").is_none())
            .unwrap_or(schema);
        return object(&literal_name(name, schema), schema, depth);
    }
    if kinds.contains(Kind::List) && !kinds.contains(Kind::Text) {
        return list(name, schema, depth);
    }
    if kinds.contains(Kind::Map) {
        return match schema.map_values() {
            Some(values) => {
                Sample::Map(text::key(schema), Box::new(value(name, values, depth + 1)))
            }
            None => Sample::Written("json!({})".to_owned()),
        };
    }
    if kinds.contains(Kind::Json) {
        return Sample::Written("json!({})".to_owned());
    }
    if kinds.contains(Kind::Boolean) && !kinds.contains(Kind::Text) {
        return Sample::Written("true".to_owned());
    }
    if (kinds.contains(Kind::Integer) || kinds.contains(Kind::Number))
        && !kinds.contains(Kind::Text)
    {
        return number(schema);
    }
    if let Some(alternative) = schema.alternatives().first()
        && schema.keyword("type").is_none()
        && !alternative.kinds().is_empty()
    {
        return value(name, *alternative, depth + 1);
    }
    text::of(schema).map_or(Sample::Unknown, |text| Sample::Written(format!("{text:?}")))
}

/// A nested literal is named after the definition, or the property where there is none; in Rust's case.
fn literal_name(property: &str, schema: Schema) -> String {
    let name = schema.definition_name().unwrap_or(property);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

fn list(name: &str, schema: Schema, depth: usize) -> Sample {
    let least = schema
        .keyword("minItems")
        .and_then(Value::as_u64)
        .unwrap_or(0)
        .max(1);
    let Some(items) = schema.items() else {
        return Sample::List(vec![Sample::Unknown]);
    };
    let first = value(name, items, depth + 1);
    // More than one has to differ from the first, which only an expression is sure to do.
    let mut samples = vec![first];
    samples.extend((1..least).map(|_| Sample::Unknown));
    Sample::List(samples)
}

fn number(schema: Schema) -> Sample {
    let limit = |keyword| schema.keyword(keyword).and_then(Value::as_f64);
    let low = limit("minimum").or(limit("exclusiveMinimum").map(|low| low + 1.0));
    let number = match (low, limit("maximum")) {
        (Some(low), _) => low.max(1.0).min(limit("maximum").unwrap_or(f64::MAX)),
        (None, Some(high)) => high.min(1.0),
        (None, None) => 1.0,
    };
    if schema.kinds().contains(Kind::Integer) || number.fract() == 0.0 {
        Sample::Written(format!("{number:.0}"))
    } else {
        Sample::Written(format!("{number:?}"))
    }
}

fn set(sample: &mut Sample, schema: Schema, steps: &[&str], written: &str) -> Option<()> {
    let [step, rest @ ..] = steps else {
        *sample = Sample::Written(written.to_owned());
        return Some(());
    };
    match (sample, *step) {
        (Sample::List(items), "*") => set(items.first_mut()?, schema.items()?, rest, written),
        (Sample::Map(_, inner), "*") => set(inner, schema.map_values()?, rest, written),
        (Sample::Object(_, fields), name) => {
            let property = schema.property(name)?;
            let in_rust = infrastruct_spec::rust_name(name);
            let at = fields.iter().position(|field| field.name == in_rust);
            let at = at.unwrap_or_else(|| {
                fields.push(Field {
                    value: value(name, property, 1),
                    name: in_rust,
                    is_required: false,
                });
                fields.len() - 1
            });
            set(&mut fields[at].value, property, rest, written)
        }
        _ => None,
    }
}
