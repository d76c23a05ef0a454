//! Values where a schema holds, and where none does.

use infrastruct_spec::{
    HandlePlace, Kind, Kinds, Meaning, ReturnValue, Rust, Schema, Spelling as _, rust_name,
};
use serde_json::Value;

use super::function::{attribute, called};
use super::{Translation, camel, list};

impl Translation<'_> {
    /// A value where a schema holds; a property's name is what an object without a definition is called.
    pub(super) fn value(
        &self,
        name: &str,
        value: &Value,
        schema: Schema,
        depth: usize,
    ) -> Option<String> {
        if let Some((function, argument)) = called(value) {
            if function == "Fn::If" {
                return self.choice(argument, |branch| self.value(name, branch, schema, depth));
            }
            let handle = self.handle(name, function, argument, schema);
            let freed = || self.freed(function, argument, schema);
            return handle
                .or_else(freed)
                .or_else(|| self.function(function, argument, depth, ""));
        }
        let kinds = schema.kinds();
        match value {
            Value::Null => None,
            // CloudFormation makes a number of a text
            Value::String(text) if is_scalar(text, kinds) => Some(text.clone()),
            Value::String(_) | Value::Bool(_) | Value::Number(_) => Some(written(value)),
            Value::Array(items) if kinds.contains(Kind::List) => {
                let item = items_of(schema)?;
                let pairs = items.iter().map(|each| self.pair(each, schema, depth + 1));
                let items: Option<Vec<_>> = pairs.collect::<Option<_>>().or_else(|| {
                    let items = items.iter();
                    let items = items.map(|each| self.value(name, each, item, depth + 1));
                    items.collect()
                });
                Some(list(&items?, ('[', ']'), depth))
            }
            Value::Object(_) if kinds.contains(Kind::Object) => {
                let alternatives = schema.alternatives().into_iter();
                let alternative = alternatives.filter(|_| schema.keyword("properties").is_none());
                let alternative = { alternative }.find(|each| fits(value, *each));
                let schema = alternative.unwrap_or(schema);
                self.object(&schema.name_in_rust(name), value, schema, depth)
            }
            Value::Object(entries) if kinds.contains(Kind::Map) => {
                let values = schema.map_values();
                let entries = entries.iter().map(|(key, value)| {
                    let value = match values {
                        Some(schema) => self.value(name, value, schema, depth + 1),
                        None => self.json(value, depth + 1, ""),
                    };
                    Some(format!("({key:?}, {})", value?))
                });
                Some(list(
                    &entries.collect::<Option<Vec<_>>>()?,
                    ('[', ']'),
                    depth,
                ))
            }
            _ if kinds.contains(Kind::Json) => {
                Some(format!("json!({})", self.json(value, depth, "")?))
            }
            Value::Array(items) => {
                let items = items
                    .iter()
                    .map(|each| self.value(name, each, schema, depth));
                Some(list(&items.collect::<Option<Vec<_>>>()?, ('[', ']'), depth))
            }
            Value::Object(_) => self.object(name, value, schema, depth),
        }
    }

    /// `("KEY", value)` for an item that is a key and a value.
    fn pair(&self, item: &Value, list: Schema, depth: usize) -> Option<String> {
        let pairs = list.pairs()?;
        let entries = item.as_object().filter(|entries| entries.len() == 2)?;
        let (key, value) = (entries.get(pairs.key)?, entries.get(pairs.value)?);
        let schema = list.items()?.property(pairs.value)?;
        let value = self.value(pairs.value, value, schema, depth)?;
        Some(format!("({:?}, {value})", key.as_str()?))
    }

    pub(super) fn object(
        &self,
        path: &str,
        value: &Value,
        schema: Schema,
        depth: usize,
    ) -> Option<String> {
        let fields = value.as_object()?.iter().map(|(name, value)| {
            if name.starts_with("Fn::") {
                return None;
            }
            let value = match schema.property(name) {
                Some(schema) => self.value(name, value, schema, depth + 1)?,
                None => self.free(name, value, depth + 1)?,
            };
            Some(Rust.field(name, &value))
        });
        let fields = list(&fields.collect::<Option<Vec<_>>>()?, ('{', '}'), depth);
        Some(format!("{path} {fields}"))
    }

    /// An object whose names no schema spells: they are upper camel case.
    pub(super) fn free_object(&self, path: &str, value: &Value, depth: usize) -> Option<String> {
        let fields = value.as_object()?.iter().map(|(name, value)| {
            let (rust, value) = (rust_name(name), self.free(name, value, depth + 1)?);
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            rust.chars().all(is_name).then(|| {
                let own = if camel(&rust) == *name {
                    String::new()
                } else {
                    format!("#[name({name:?})] ")
                };
                own + &Rust.field(name, &value)
            })
        });
        let fields = list(&fields.collect::<Option<Vec<_>>>()?, ('{', '}'), depth);
        Some(format!("{path} {fields}"))
    }

    pub(super) fn free(&self, name: &str, value: &Value, depth: usize) -> Option<String> {
        match value {
            _ if called(value).is_some() => self.json(value, depth, ""),
            Value::Object(_) => self
                .free_object(&camel(name), value, depth)
                .or_else(|| Some(format!("json!({})", self.json(value, depth, "")?))),
            Value::Array(items) => {
                let items = items.iter().map(|item| self.free(name, item, depth + 1));
                Some(list(&items.collect::<Option<Vec<_>>>()?, ('[', ']'), depth))
            }
            Value::String(text) if text.parse::<i64>().is_ok() => Some(text.clone()),
            Value::String(text) if text == "true" || text == "false" => Some(text.clone()),
            value => Some(written(value)),
        }
    }

    /// What stands within `json!`, which borrows what belongs to the stack where it is the argument of a function.
    pub(super) fn json(&self, value: &Value, depth: usize, borrow: &str) -> Option<String> {
        if let Some((function, argument)) = called(value) {
            let branch = |branch: &Value| match branch {
                Value::Array(_) | Value::Object(_) if called(branch).is_none() => {
                    Some(format!("json!({})", self.json(branch, depth, borrow)?))
                }
                branch => self.json(branch, depth, borrow),
            };
            return match function {
                "Fn::If" => self.choice(argument, branch),
                _ => self.function(function, argument, depth, borrow),
            };
        }
        match value {
            Value::Array(items) => {
                let items = items.iter().map(|item| self.json(item, depth + 1, borrow));
                Some(list(&items.collect::<Option<Vec<_>>>()?, ('[', ']'), depth))
            }
            Value::Object(entries) => {
                let entries = entries.iter();
                let entries = entries.map(|(key, value)| {
                    Some(format!("{key:?}: {}", self.json(value, depth + 1, borrow)?))
                });
                Some(list(
                    &entries.collect::<Option<Vec<_>>>()?,
                    ('{', '}'),
                    depth,
                ))
            }
            value => Some(written(value)),
        }
    }

    /// `role`, where that means what the template says.
    fn handle(
        &self,
        name: &str,
        function: &str,
        argument: &Value,
        schema: Schema,
    ) -> Option<String> {
        let (id, value) = match function {
            "Ref" => (argument.as_str()?.to_owned(), ReturnValue::Ref),
            "Fn::GetAtt" => {
                let (id, name) = attribute(argument)?;
                (id, ReturnValue::Attribute(name))
            }
            _ => return None,
        };
        let meaning = HandlePlace::new(name, &schema).meaning(self.kind(&id)?);
        (meaning == Meaning::Value(value)).then(|| self.field("Resources", &id).cloned())?
    }

    /// A parameter of texts where the property wants a number: nothing is known of it then.
    fn freed(&self, function: &str, argument: &Value, schema: Schema) -> Option<String> {
        let name = argument.as_str().filter(|_| function == "Ref")?;
        let kinds = schema.kinds();
        let wants_other = [Kind::Integer, Kind::Number, Kind::Boolean]
            .into_iter()
            .any(|kind| kinds.only() == Some(kind));
        let parameter = self.template.get("Parameters")?.get(name)?;
        let is_text = parameter["Type"] != "Number" && !self.is_boolean(name);
        let field = self.field("Parameters", name)?;
        (wants_other && is_text).then(|| format!("value(&{field}).any()"))
    }
}

/// A scalar as a literal of Rust's.
pub(super) fn written(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        value => value.to_string(),
    }
}

fn is_scalar(text: &str, kinds: Kinds) -> bool {
    match kinds.only() {
        Some(Kind::Integer) => text.parse::<i64>().is_ok(),
        Some(Kind::Number) => text.parse::<f64>().is_ok(),
        Some(Kind::Boolean) => text == "true" || text == "false",
        _ => false,
    }
}

/// Whether a definition is the one that an object is of.
fn fits(value: &Value, schema: Schema) -> bool {
    match value {
        Value::Object(entries) if called(value).is_none() => {
            let is_known = |(name, value): (&String, &Value)| {
                let property = schema.property(name);
                property.is_some_and(|schema| fits(value, schema))
            };
            let kinds = schema.kinds();
            !kinds.contains(Kind::Object)
                || entries.iter().all(is_known)
                    && schema
                        .required()
                        .iter()
                        .all(|name| entries.contains_key(*name))
        }
        Value::String(text) => {
            let allowed = schema.keyword("enum").and_then(|values| values.as_array());
            let is_it = |value: &infrastruct_json::Value| value.as_str() == Some(text);
            allowed.is_none_or(|values| values.iter().any(is_it))
                && schema.keyword("const").is_none_or(is_it)
        }
        _ => true,
    }
}

/// What a list's items are held against, also where the list is one of several forms.
fn items_of(schema: Schema) -> Option<Schema> {
    let of_form = || {
        let mut forms = schema.alternatives().into_iter();
        forms.find_map(|form| form.items())
    };
    schema.items().or_else(of_form)
}
