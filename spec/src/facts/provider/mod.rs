//! Types beyond the facts: resource provider schemas, as CloudFormation's registry takes and gives them.

mod attribute;
mod closed;
mod error;
mod inherited;
mod keyword;
mod recursion;
mod reference;
mod relationship;
mod root;

use infrastruct_json::{Map, Value, json};

pub use self::error::SchemaError;
use self::keyword::Reader;
use self::root::PATHS;
use crate::facts::given::Given;
use crate::facts::resource_type::ResourceType;
use crate::facts::table;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::text::suggestion::suggest;

impl ResourceType {
    /// A type that the facts lack, or a newer schema of one: the text of a resource provider schema, or of what
    /// `aws cloudformation describe-type` answers. Without `properties` the type is free: it takes any.
    ///
    /// It lives as long as the process does. A [`Registry`](crate::Registry) makes it known by its name.
    ///
    /// ```
    /// use infrastruct_spec::ResourceType;
    ///
    /// let schema = r#"{"typeName": "Acme::Billing::Invoice", "properties": {"Amount": {"type": "integer"}}}"#;
    /// let invoice = ResourceType::read("invoice.json", schema).unwrap();
    /// assert_eq!(invoice.rust_path(), "acme::billing::Invoice");
    /// assert!(invoice.schema().property_in_rust("amount").is_some());
    ///
    /// let errors = ResourceType::read("invoice.json", r#"{"typeNam": "Acme::Billing::Invoice"}"#).unwrap_err();
    /// assert_eq!(errors[0].message, "it has no `typeName`");
    /// assert_eq!(errors[0].help.as_deref(), Some("did you mean `typeName` where it says `typeNam`?"));
    /// ```
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<SchemaError>> {
        match Self::read_tolerantly(file, text) {
            (Some(read), errors) if errors.is_empty() => Ok(read),
            (_, errors) => Err(errors),
        }
    }

    /// The same of a schema with mistakes, as far as they allow: what is wrong with a value's schema leaves any value.
    pub fn read_tolerantly(file: &str, text: &str) -> (Option<Self>, Vec<SchemaError>) {
        let named = root(text).and_then(|root| Ok((type_name(&root)?, root)));
        let (name, root) = match named {
            Ok(named) => named,
            Err(error) => return (None, vec![error]),
        };
        let mut errors = Vec::new();
        let mut given = if root.contains_key("properties") {
            listed(name, &root, &mut errors)
        } else {
            Reader::new(&root).check_root(&mut errors);
            free(name)
        };
        file.clone_into(&mut given.file);
        (Some(Self::of_given(Box::leak(Box::new(given)))), errors)
    }

    /// The file that it was read from; nothing for a type of the facts.
    pub fn file(self) -> Option<&'static str> {
        self.owner.given.map(|given| given.file.as_str())
    }

    /// What the facts know of a type of this name, which may be of an older schema.
    pub fn in_facts(self) -> Option<Self> {
        match self.owner.given {
            Some(_) => Self::of_facts(self.name()),
            None => Some(self),
        }
    }

    /// Whether nothing is known of its properties, so that any are taken.
    pub fn is_free(self) -> bool {
        self.facts.get("free").is_some()
    }
}

/// The schema itself, also where it is a text within the answer of `describe-type`.
fn root(text: &str) -> Result<Map, SchemaError> {
    let not_json = |error: infrastruct_json::Error| {
        SchemaError::new(format!("it is not JSON: {error}"))
            .with_help("write the schema as CloudFormation's registry has it".to_owned())
    };
    let Value::Object(root) = infrastruct_json::from_str(text).map_err(not_json)? else {
        return Err(SchemaError::new("it is not an object"));
    };
    match root.get("Schema") {
        Some(Value::String(schema)) if !root.contains_key("typeName") => self::root(schema),
        _ => Ok(root),
    }
}

fn type_name(root: &Map) -> Result<String, SchemaError> {
    let Some(written) = root.get("typeName") else {
        let similar = suggest("typeName", root.keys().map(String::as_str));
        let help = match similar {
            Some(similar) => format!("did you mean `typeName` where it says `{similar}`?"),
            None => "say which type it is: `\"typeName\": \"Acme::Billing::Invoice\"`".to_owned(),
        };
        return Err(SchemaError::new("it has no `typeName`").with_help(help));
    };
    let name = written.as_str().unwrap_or_default();
    let segments: Vec<&str> = name.split("::").list();
    let names = match segments.as_slice() {
        ["Custom", name] => std::slice::from_ref(name),
        [names @ .., "MODULE"] if names.len() == 3 => names,
        names => names,
    };
    let is_name = |segment: &&str| {
        segment.starts_with(|first: char| first.is_ascii_alphabetic())
            && segment.chars().all(|each| each.is_ascii_alphanumeric())
            && !is_reserved(segment)
    };
    let is_custom = segments.first() == Some(&"Custom");
    if names.iter().all(is_name)
        && (names.len() == 3 && !is_custom || segments.len() == 2 && is_custom)
    {
        return Ok(name.to_owned());
    }
    let help = "it has three parts of letters and digits, as in `Acme::Billing::Invoice`";
    Err(
        SchemaError::new(format!("`{name}` is not the name of a resource type"))
            .with_help(help.to_owned()),
    )
}

/// Whether no module or type can have this name in Rust.
fn is_reserved(segment: &str) -> bool {
    ["self", "super", "crate"].contains(&segment.to_lowercase().as_str())
}

/// A type that takes any properties, and has any attributes.
fn free(name: String) -> Given {
    let facts = json!({ "free": true, "patternProperties": { "": {} }, "openAttributes": "" });
    Given {
        name,
        facts,
        definitions: OrderedMap::new(),
        file: String::new(),
    }
}

fn listed(name: String, root: &Map, errors: &mut Vec<SchemaError>) -> Given {
    let mut reader = Reader::new(root);
    let mut definitions = reader.definitions();
    let mut facts = reader.root(&name);
    if name.starts_with("Custom::") {
        provided(&mut facts);
    }
    errors.extend(reader.into_errors());
    let page = ["documentationUrl", "sourceUrl"]
        .iter()
        .find_map(|keyword| root.get(keyword));
    if let Some(page) = page {
        facts.insert("url".to_owned(), page.clone());
    }
    for (keyword, fact) in PATHS {
        let paths = table::items(root.get(keyword)).iter();
        let paths: Vec<Value> = paths.filter_map(dotted).list();
        if !paths.is_empty() {
            facts.insert(fact.to_owned(), paths.into());
        }
    }
    if let Some(tagging) = tagging(root, &facts) {
        facts.insert("tagging".to_owned(), tagging);
    }
    recursion::retain_used(&facts, &mut definitions);
    errors.extend(recursion::break_circles(&mut definitions));
    attribute::describe(&name, &mut facts, &definitions);
    if ResourceType::of_facts(&name).is_none() {
        closed::close(&mut facts, &mut definitions);
    }
    inherited::inherit(&name, &mut facts, &mut definitions);
    Given {
        name,
        facts: facts.into(),
        definitions,
        file: String::new(),
    }
}

/// What every custom resource takes, whatever its provider wants beside it.
fn provided(facts: &mut Map) {
    let required = facts.entry("required").or_insert_with(|| json!([]));
    if let Some(required) = required.as_array_mut()
        && !required.contains(&"ServiceToken".into())
    {
        required.push("ServiceToken".into());
    }
    if let Some(properties) = facts.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, kind) in [("ServiceToken", "string"), ("ServiceTimeout", "integer")] {
            properties
                .entry(name)
                .or_insert_with(|| json!({ "type": kind }));
        }
    }
    facts.insert("openAttributes".to_owned(), "".into());
}

/// `/properties/Endpoint/Address` as `Fn::GetAtt` writes it.
fn dotted(pointer: &Value) -> Option<Value> {
    let path = pointer.as_str()?.strip_prefix("/properties/")?;
    Some(path.replace('/', ".").into())
}

fn tagging(root: &Map, facts: &Map) -> Option<Value> {
    let stated = root.get("tagging")?;
    if stated.get("taggable") == Some(&Value::Bool(false)) {
        return None;
    }
    let property = stated.get("tagProperty").and_then(Value::as_str);
    let property = property.map_or("Tags", |pointer| pointer.trim_start_matches("/properties/"));
    let schema = facts.get("properties")?.get(property)?;
    let is_map =
        schema.get("patternProperties").is_some() || schema.get("type") == Some(&"object".into());
    let mut tagging =
        json!({ "property": property, "variant": if is_map { "map" } else { "standard" } });
    for flag in ["tagUpdatable", "cloudFormationSystemTags"] {
        if let Some(value) = stated.get(flag) {
            tagging[flag] = value.clone();
        }
    }
    Some(tagging)
}
