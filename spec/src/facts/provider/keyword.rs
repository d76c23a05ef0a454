//! JSON Schema as provider schemas write it, in the dialect of the facts.

use infrastruct_json::{Map, Value};

use super::error::SchemaError;
use super::relationship::{only, relationship};
use super::root::{OTHERS, PATHS};
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::text::suggestion::suggest;

/// Keywords whose value is an object of schemas.
const NAMED: [&str; 3] = ["dependentSchemas", "patternProperties", "properties"];
/// Keywords whose value is a schema.
const SINGLE: [&str; 9] = [
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedProperties",
];
/// Keywords whose value is a list of schemas.
const LISTED: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose schemas say something more of a value that is described already.
const BRANCHING: [&str; 9] = [
    "allOf",
    "anyOf",
    "contains",
    "dependentSchemas",
    "else",
    "if",
    "not",
    "oneOf",
    "then",
];
/// Keywords that are taken as they stand.
const PLAIN: [&str; 27] = [
    "const",
    "dependencies",
    "dependentExcluded",
    "dependentRequired",
    "description",
    "enum",
    "enumCaseInsensitive",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maxUniqueItems",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "requiredOr",
    "requiredXor",
    "type",
    "uniqueItems",
    "uniqueKeys",
];
/// Keywords that say nothing about a template.
const IGNORED: [&str; 14] = [
    "$comment",
    "$id",
    "$ref",
    "$schema",
    "arrayType",
    "default",
    "deprecated",
    "examples",
    "insertionOrder",
    "readOnly",
    "relationshipRef",
    "title",
    "unevaluatedItems",
    "writeOnly",
];
const TYPES: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];
/// Reads the schemas of one type, and collects what is wrong with them.
pub(super) struct Reader<'r> {
    pub(super) root: &'r Map,
    /// What a definition is called, where its own name cannot be one.
    pub(super) names: OrderedMap<&'r str, String>,
    /// How many references are being followed.
    pub(super) depth: usize,
    pub(super) errors: Vec<SchemaError>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(root: &'r Map) -> Self {
        let mut reader = Self {
            root,
            names: OrderedMap::new(),
            depth: 0,
            errors: Vec::new(),
        };
        for name in written_definitions(root).into_iter().flat_map(Map::keys) {
            let spelled = reader.definition_name(name);
            reader.names.insert(name, spelled);
        }
        reader
    }

    pub(super) fn into_errors(self) -> Vec<SchemaError> {
        self.errors
    }

    pub(super) fn definitions(&mut self) -> OrderedMap<String, Value> {
        let mut definitions = OrderedMap::new();
        for (name, schema) in written_definitions(self.root).into_iter().flatten() {
            let schema = self.schema(schema, &format!("/definitions/{name}"), false);
            definitions.insert(self.names[name.as_str()].clone(), schema);
        }
        definitions
    }

    /// The object of the type's properties, and what is said of all of them together.
    pub(super) fn root(&mut self, name: &str) -> Map {
        let mut facts = Map::new();
        for (keyword, value) in self.root {
            if keyword != "properties" && self.is_root_keyword(keyword) {
                facts.extend(self.keyword(keyword, value, &format!("/{keyword}"), true));
            }
        }
        let properties = self.root.get("properties").unwrap_or(&Value::Null);
        let properties = if name.ends_with("::MODULE") {
            facts.insert("openAttributes".to_owned(), "".into());
            facts.remove("additionalProperties");
            parameters(properties)
        } else {
            properties.clone()
        };
        facts.extend(self.keyword("properties", &properties, "/properties", false));
        // Closed is what a type is that lists its properties.
        if facts.get("additionalProperties") == Some(&Value::Bool(false)) {
            facts.remove("additionalProperties");
        }
        facts
    }

    /// Looks for keywords that are misspelt; one of them may be the `properties` that a free type lacks.
    pub(super) fn check_root(mut self, errors: &mut Vec<SchemaError>) {
        for keyword in self.root.keys() {
            self.is_root_keyword(keyword);
        }
        errors.append(&mut self.errors);
    }

    /// Whether a keyword of the type itself says something of its properties.
    fn is_root_keyword(&mut self, keyword: &str) -> bool {
        let known = PATHS.iter().map(|(keyword, _)| *keyword).chain(OTHERS);
        let known: Vec<&str> = known.list();
        self.is_keyword(keyword, "", &known) && !known.contains(&keyword)
    }

    pub(super) fn schema(&mut self, written: &Value, place: &str, is_branch: bool) -> Value {
        let written = match written {
            Value::Object(written) => written,
            Value::Bool(_) => return written.clone(),
            _ => return self.wrong(place, "is not a schema: an object, `true` or `false`"),
        };
        let mut schema = Map::new();
        for (keyword, value) in written {
            if self.is_keyword(keyword, place, &[]) && !is_met(keyword, value) {
                let place = format!("{place}/{keyword}");
                schema.extend(self.keyword(keyword, value, &place, is_branch));
            }
        }
        let has = |keyword: &str| written.contains_key(keyword);
        // An object that lists properties takes no others unless it says so; in a branch it is the other way round.
        if has("properties") && !is_branch {
            match written.get("additionalProperties") {
                Some(Value::Bool(false)) => drop(schema.remove("additionalProperties")),
                Some(_) => {}
                None => drop(schema.insert("additionalProperties".to_owned(), true.into())),
            }
        }
        if written.get("format") == Some(&"json".into()) && !has("type") {
            schema.insert("type".to_owned(), vec!["object", "string"].into());
        }
        schema.into()
    }

    /// A keyword as the facts spell it.
    fn keyword(&mut self, keyword: &str, value: &Value, place: &str, is_branch: bool) -> Map {
        let is_branch = is_branch || BRANCHING.contains(&keyword);
        let spelled = match (keyword, value) {
            ("$ref", _) => return self.reference(value, place, is_branch),
            ("relationshipRef", _) => return relationship(self.root, value),
            ("type", _) => {
                self.check_types(value, place);
                value.clone()
            }
            ("dependencies", Value::Object(dependencies)) => {
                let mut spelled = Map::new();
                for (name, value) in dependencies {
                    let value = match value {
                        Value::Array(_) => value.clone(),
                        schema => self.schema(schema, &format!("{place}/{name}"), true),
                    };
                    spelled.insert(name.clone(), value);
                }
                spelled.into()
            }
            ("required", _) if strings(value).is_none() => {
                self.wrong(place, "is not a list of names")
            }
            ("enum", value) if !value.is_array() => self.wrong(place, "is not a list of values"),
            (_, Value::Object(schemas)) if NAMED.contains(&keyword) => {
                let mut spelled = Map::new();
                for (name, schema) in schemas {
                    let place = format!("{place}/{name}");
                    if keyword == "properties" && !is_name(name) {
                        self.wrong(&place, "cannot be a name: it takes letters and digits");
                        continue;
                    }
                    spelled.insert(name.clone(), self.schema(schema, &place, is_branch));
                }
                spelled.into()
            }
            (_, _) if NAMED.contains(&keyword) => self.wrong(place, "is not an object of schemas"),
            (_, _) if SINGLE.contains(&keyword) => self.schema(value, place, is_branch),
            (_, Value::Array(schemas)) if LISTED.contains(&keyword) => {
                let spell = |(at, schema)| self.schema(schema, &format!("{place}/{at}"), is_branch);
                schemas.iter().enumerate().map(spell).collect()
            }
            (_, _) if LISTED.contains(&keyword) => self.wrong(place, "is not a list of schemas"),
            (_, _) if PLAIN.contains(&keyword) => value.clone(),
            _ => return Map::new(),
        };
        only(keyword, spelled)
    }

    fn check_types(&mut self, value: &Value, place: &str) {
        let names = match value {
            Value::Array(names) => names.iter().map(Value::as_str).list(),
            name => vec![name.as_str()],
        };
        for name in names.into_iter().map(Option::unwrap_or_default) {
            if !TYPES.contains(&name) {
                let help = suggest(name, TYPES).map(|meant| format!("did you mean `{meant}`?"));
                let error = SchemaError::at(
                    place,
                    &format!("is `{name}`, which is not a type of JSON Schema"),
                );
                self.errors.push(error.with_help(help));
            }
        }
    }

    /// Whether a keyword says something of templates. One that nobody knows is passed over, since a newer schema may have new ones,
    /// unless it looks like one that is misspelt.
    fn is_keyword(&mut self, written: &str, place: &str, others: &[&'static str]) -> bool {
        let known = [&NAMED[..], &SINGLE, &LISTED, &PLAIN, &IGNORED, others].concat();
        if known.contains(&written) {
            return true;
        }
        if let Some(meant) = suggest(written, known) {
            let error = SchemaError::at(
                &format!("{place}/{written}"),
                "is not a keyword of provider schemas",
            );
            self.errors
                .push(error.with_help(format!("did you mean `{meant}`?")));
        }
        false
    }

    fn wrong(&mut self, place: &str, message: &str) -> Value {
        self.errors.push(SchemaError::at(place, message));
        Map::new().into()
    }
}

fn written_definitions(root: &Map) -> Option<&Map> {
    root.get("definitions")?.as_object()
}

/// A bound that every value meets: 0, `false`, an empty list.
fn is_met(keyword: &str, value: &Value) -> bool {
    match keyword {
        "minLength" | "minItems" | "minProperties" => *value == 0,
        "uniqueItems" => *value == false,
        "required" => value.as_array().is_some_and(Vec::is_empty),
        _ => false,
    }
}

/// What a module is given: the names of its parameters.
fn parameters(properties: &Value) -> Value {
    let parameters = properties["Parameters"]["properties"].as_object();
    let mut named = Map::new();
    for name in parameters.into_iter().flat_map(Map::keys) {
        named.insert(name.clone(), Map::new().into());
    }
    named.into()
}

fn strings(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).list_if_all()
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|each| each.is_ascii_alphanumeric() || "_-.:".contains(each))
}
