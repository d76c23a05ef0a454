//! Templates, as they are read from files and from accounts.

mod intrinsic;
mod json;
mod reference;
mod short_form;
mod spans;
mod text;
mod unreadable;
mod yaml;

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use crate::error::Error;

pub(crate) use intrinsic::canonical;
pub(crate) use intrinsic::is_function;
pub(crate) use reference::references;
pub(crate) use spans::Spans;
pub(crate) use text::Text;
pub(crate) use unreadable::Unreadable;

/// A template: JSON, or YAML with CloudFormation's short forms.
#[derive(Clone, Debug, Default)]
pub(crate) struct Template {
    /// Its resources by logical ID.
    pub(crate) resources: BTreeMap<String, Resource>,
    root: Map<String, Value>,
    size: usize,
}

/// What precedes a text in UTF-8 at times.
const MARK: char = '\u{feff}';

/// The value that a text is, JSON or YAML, with functions written out.
pub(crate) fn document(text: &str) -> Result<Value, Unreadable> {
    let bare = text.strip_prefix(MARK).unwrap_or(text);
    let document = read(bare).map_err(|error| error.behind(text.len() - bare.len()))?;
    Ok(document.value)
}

fn read(text: &str) -> Result<yaml::Document, Unreadable> {
    let Some(first) = text.trim_start().strip_prefix('{') else {
        return yaml::read(text);
    };
    // Flow mappings of YAML begin with a brace, too; a key in quotes is JSON's.
    let is_json = first.trim_start().starts_with('"');
    match json::read(text) {
        Ok(value) => Ok(yaml::Document { value, alias: None }),
        Err(error) if is_json => Err(error),
        Err(error) => yaml::read(text).map_err(|_| error),
    }
}

/// The same value as the rules take it, and where it first says `*name` for what is written elsewhere.
pub(crate) fn own_document(
    text: &str,
) -> Result<(infrastruct_json::Value, Option<Range<usize>>), Unreadable> {
    let bare = text.strip_prefix(MARK).unwrap_or(text);
    if bare.trim_start().starts_with('{')
        && let Some(value) = json::read_own(bare)
    {
        return Ok((value, None));
    }
    let mark = text.len() - bare.len();
    let yaml::Document { value, alias } = read(bare).map_err(|error| error.behind(mark))?;
    let alias = alias.map(|span| span.start + mark..span.end + mark);
    Ok((value.into(), alias))
}

/// A resource of a template.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Resource {
    /// Its type, such as `AWS::SQS::Queue`.
    pub(crate) type_name: String,
    /// Its properties.
    pub(crate) properties: Map<String, Value>,
    /// What else is said of it: `DeletionPolicy`, `DependsOn`, `Condition`, `Metadata`, …
    pub(crate) attributes: Map<String, Value>,
}

impl Template {
    /// Reads the text of a template. Nothing, or a comment alone, is a template without resources.
    pub(crate) fn read(text: &str) -> Result<Self, Error> {
        Self::of(document(text)?, text.len())
    }

    /// Reads a file.
    pub(crate) fn read_file(path: &Path) -> Result<Self, Error> {
        let text =
            fs::read_to_string(path).map_err(|error| Error::of_file("read", path, &error))?;
        let shown = path.display();
        Self::read(&text)
            .map_err(|error| Error::new(format!("`{shown}` is not a template")).caused_by(error))
    }

    fn of(root: Value, size: usize) -> Result<Self, Error> {
        let root = match root {
            Value::Object(root) => root,
            Value::Null => Map::new(),
            other => return Err(wants("the template", "an object", &other)),
        };
        let mut template = Self {
            resources: BTreeMap::new(),
            root,
            size,
        };
        let Some(resources) = template.root.remove("Resources") else {
            return Ok(template);
        };
        let resources = match resources {
            Value::Object(resources) => resources,
            Value::Null => Map::new(),
            other => return Err(wants("`Resources`", "an object", &other)),
        };
        let mut loops = Map::new();
        for (id, resource) in resources {
            // `Fn::ForEach::…` is expanded by a transform: what it becomes is not known here, and it stays a section.
            if id.starts_with("Fn::") {
                loops.insert(id, resource);
                continue;
            }
            let resource = Resource::of(&id, resource)?;
            template.resources.insert(id, resource);
        }
        if !loops.is_empty() {
            template
                .root
                .insert("Resources".to_owned(), Value::Object(loops));
        }
        Ok(template)
    }

    /// The template as JSON.
    pub(crate) fn to_json(&self) -> Value {
        let mut resources = match self.root.get("Resources") {
            Some(Value::Object(loops)) => loops.clone(),
            _ => Map::new(),
        };
        for (id, resource) in &self.resources {
            let mut object = resource.attributes.clone();
            object.insert("Type".to_owned(), resource.type_name.clone().into());
            object.insert("Properties".to_owned(), resource.properties.clone().into());
            resources.insert(id.clone(), object.into());
        }
        let mut root = self.root.clone();
        root.insert("Resources".to_owned(), resources.into());
        Value::Object(root)
    }

    /// Whether files go with it that are uploaded.
    pub(crate) fn has_assets(&self) -> bool {
        let names_one = |resource: &Resource| {
            Value::Object(resource.properties.clone())
                .to_string()
                .contains(infrastruct_spec::asset::BUCKET)
        };
        self.resources.values().any(names_one)
    }

    /// Whether a parameter's value is masked (`NoEcho`).
    pub(crate) fn is_secret(&self, parameter: &str) -> bool {
        let declaration = self.section("Parameters").get(parameter);
        let no_echo = declaration.and_then(|declaration| declaration.get("NoEcho"));
        no_echo.is_some_and(|value| *value == true || value.as_str() == Some("true"))
    }

    /// A section other than `Resources`; empty if it is not there.
    pub(crate) fn section(&self, name: &str) -> &Map<String, Value> {
        static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        self.root
            .get(name)
            .and_then(Value::as_object)
            .unwrap_or(&EMPTY)
    }

    /// What the template says at its top, such as `Transform` or `Description`.
    pub(crate) fn top(&self, name: &str) -> Option<&Value> {
        self.root.get(name)
    }

    /// The names at the top; `Resources` only for loops, of which nobody knows the resources.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.root.keys().map(String::as_str)
    }

    /// The length of its text, in bytes.
    pub(crate) fn size(&self) -> usize {
        self.size
    }
}

impl Resource {
    fn of(id: &str, resource: Value) -> Result<Self, Error> {
        let Value::Object(mut attributes) = resource else {
            return Err(wants(
                &format!("the resource `{id}`"),
                "an object",
                &resource,
            ));
        };
        let type_name = match attributes.remove("Type") {
            Some(Value::String(name)) => name,
            Some(other) => return Err(wants(&format!("the type of `{id}`"), "text", &other)),
            None => return Err(Error::new(format!("the resource `{id}` has no `Type`"))),
        };
        let properties = match attributes.remove("Properties") {
            Some(Value::Object(properties)) => properties,
            Some(Value::Null) | None => Map::new(),
            Some(other) => {
                return Err(wants(
                    &format!("the properties of `{id}`"),
                    "an object",
                    &other,
                ));
            }
        };
        Ok(Self {
            type_name,
            properties,
            attributes,
        })
    }

    /// The attribute's text, such as the `DeletionPolicy`.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name)?.as_str()
    }
}

fn wants(what: &str, wanted: &str, found: &Value) -> Error {
    let found = match found {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Error::new(format!("{what} has to be {wanted}, and is {found}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_functions_of_json() {
        let yaml = "Resources:\n  Inbox:\n    Type: AWS::SQS::Queue\nOutputs:\n  Url:\n    Value: !Ref Inbox\n";
        let template = Template::read(yaml).unwrap();
        assert_eq!(template.resources["Inbox"].type_name, "AWS::SQS::Queue");
        assert_eq!(template.section("Outputs")["Url"]["Value"]["Ref"], "Inbox");
    }
}
