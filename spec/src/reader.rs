//! Reads a finished template, as deployed, into the tree that rules look at.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use crate::CloudFormation;
use crate::template::{Resource, Template};
use crate::transform::may_rewrite;
use crate::value::{Entry, Node, Object, Position, Reference, Target, Value};

/// Where the positions of a template that was read are: `Resources/Queue/Properties/Tags/0/Key`.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    paths: Vec<String>,
    keys: BTreeSet<Position>,
}

impl Paths {
    /// The path of a position; empty for a position of another template.
    pub fn path(&self, position: Position) -> &str {
        usize::try_from(position.0)
            .ok()
            .and_then(|at| self.paths.get(at))
            .map_or("", String::as_str)
    }

    /// Whether a position is that of a key, rather than of the value behind it.
    pub fn is_key(&self, position: Position) -> bool {
        self.keys.contains(&position)
    }

    fn add(&mut self, path: &str) -> Position {
        let position = Position(u32::try_from(self.paths.len()).unwrap_or(u32::MAX));
        self.paths.push(path.to_owned());
        position
    }

    fn add_key(&mut self, path: &str) -> Position {
        let position = self.add(path);
        self.keys.insert(position);
        position
    }
}

impl Template {
    /// Reads a template: references to its resources become references, other intrinsic functions are unknown.
    /// What is not a template gives an empty one.
    ///
    /// ```
    /// let json = serde_json::json!({"Resources": {"Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": 1}}}});
    /// let (template, paths) = infrastruct_spec::Template::from_json(&json);
    /// assert_eq!(template.resources[0].name, "Inbox");
    /// assert_eq!(paths.path(template.resources[0].position), "Resources/Inbox");
    /// ```
    pub fn from_json(template: &Json) -> (Self, Paths) {
        let section = |name: &str| template.get(name).and_then(Json::as_object);
        let mut reader = Reader {
            paths: Paths::default(),
            parameters: section("Parameters").map(names).unwrap_or_default(),
            is_rewritten: template.get("Transform").is_some_and(is_rewritten),
        };
        let mut read = Self {
            spelling: &CloudFormation,
            strict_kinds: false,
            // A transform adds what is not to be seen here.
            complete: template.get("Transform").is_none(),
            ..Self::default()
        };
        for (name, resource) in section("Resources").into_iter().flatten() {
            match reader.resource(name, resource) {
                Some(resource) => read.resources.push(resource),
                // `Fn::ForEach::Queues` is a list of resources to be.
                None => read.complete = false,
            }
        }
        (read, reader.paths)
    }
}

struct Reader<'t> {
    paths: Paths,
    parameters: BTreeSet<&'t str>,
    is_rewritten: bool,
}

/// Whether any of the transforms, of which there may be a list, changes resources.
fn is_rewritten(transform: &Json) -> bool {
    match transform {
        Json::String(name) => may_rewrite(name),
        Json::Array(names) => names.iter().any(is_rewritten),
        _ => true,
    }
}

fn names(section: &Map<String, Json>) -> BTreeSet<&str> {
    section.keys().map(String::as_str).collect()
}

impl Reader<'_> {
    fn resource(&mut self, name: &str, json: &Json) -> Option<Resource> {
        let json = json.as_object()?;
        let path = format!("Resources/{name}");
        let position = self.paths.add(&path);
        let properties = match json.get("Properties") {
            Some(properties) => self.node(properties, &format!("{path}/Properties")),
            None => Node {
                value: Value::Object(Object::default()),
                position,
            },
        };
        let mut attributes = Vec::new();
        for (key, value) in json {
            if key != "Type" && key != "Properties" {
                let path = format!("{path}/{key}");
                let position = self.paths.add_key(&path);
                attributes.push(Entry {
                    name: key.clone(),
                    position,
                    value: self.node(value, &path),
                });
            }
        }
        Some(Resource {
            name: name.to_owned(),
            type_name: json
                .get("Type")
                .and_then(Json::as_str)
                .unwrap_or_default()
                .to_owned(),
            declared_as: None,
            is_rewritten: self.is_rewritten,
            position,
            properties,
            attributes,
            allowed: Vec::new(),
        })
    }

    fn node(&mut self, json: &Json, path: &str) -> Node {
        let position = self.paths.add(path);
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Boolean(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(whole), _) => Value::Integer(whole.into()),
                (_, Some(whole)) => Value::Integer(whole.into()),
                _ => number.as_f64().map_or(Value::Unknown, Value::Number),
            },
            Json::String(text) => Value::Text(text.clone()),
            Json::Array(items) => Value::List(self.nodes(items, path)),
            Json::Object(object) => self.object(object, path, position),
        };
        Node { value, position }
    }

    fn nodes(&mut self, items: &[Json], path: &str) -> Vec<Node> {
        items
            .iter()
            .enumerate()
            .map(|(at, item)| self.node(item, &format!("{path}/{at}")))
            .collect()
    }

    fn object(&mut self, object: &Map<String, Json>, path: &str, position: Position) -> Value {
        let mut only = object.iter();
        if let (Some((function, argument)), None) = (only.next(), only.next())
            && (function == "Ref" || function.starts_with("Fn::"))
        {
            return self.function(function, argument, &format!("{path}/{function}"), position);
        }
        let mut read = Object::default();
        for (name, value) in object {
            // `Fn::Transform` and `Fn::ForEach::…` beside entries add entries.
            if name.starts_with("Fn::") {
                read.open = true;
                continue;
            }
            let path = format!("{path}/{name}");
            let position = self.paths.add_key(&path);
            read.entries.push(Entry {
                name: name.clone(),
                position,
                value: self.node(value, &path),
            });
        }
        Value::Object(read)
    }

    fn function(
        &mut self,
        function: &str,
        argument: &Json,
        path: &str,
        position: Position,
    ) -> Value {
        match (function, argument) {
            ("Ref", Json::String(name)) => self.reference(name, Target::Ref),
            ("Fn::GetAtt", Json::String(name)) => match name.split_once('.') {
                Some((resource, attribute)) => {
                    self.reference(resource, Target::Attribute(attribute.to_owned()))
                }
                None => Value::Unknown,
            },
            ("Fn::GetAtt", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(resource), Json::String(attribute)] => {
                    self.reference(resource, Target::Attribute(attribute.clone()))
                }
                _ => Value::Unknown,
            },
            ("Fn::If", Json::Array(parts)) if parts.len() == 3 => Value::Choice(
                (1..3)
                    .map(|at| self.node(&parts[at], &format!("{path}/{at}")))
                    .collect(),
            ),
            ("Fn::Sub", Json::String(text)) => {
                Value::Computed(self.variables(text, &BTreeSet::new(), position))
            }
            ("Fn::Sub", Json::Array(parts)) => {
                let (Some(Json::String(text)), Some(Json::Object(given))) =
                    (parts.first(), parts.get(1))
                else {
                    return Value::Unknown;
                };
                let mut variables = self.variables(text, &names(given), position);
                for (name, value) in given {
                    variables.push(self.node(value, &format!("{path}/1/{name}")));
                }
                Value::Computed(variables)
            }
            _ => Value::Computed(vec![self.node(argument, path)]),
        }
    }

    fn reference(&self, name: &str, target: Target) -> Value {
        match name {
            "AWS::NoValue" => Value::Absent,
            _ if name.starts_with("AWS::") || self.parameters.contains(name) => Value::Unknown,
            _ => Value::Reference(Reference {
                resource: name.to_owned(),
                target,
            }),
        }
    }

    /// The resources that `${Queue}` and `${Queue.Arn}` name; `${!Queue}` is text.
    fn variables(&self, text: &str, given: &BTreeSet<&str>, position: Position) -> Vec<Node> {
        text.split("${")
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name.trim())
            .filter(|name| !name.starts_with('!') && !given.contains(name))
            .map(|name| {
                let value = match name.split_once('.') {
                    Some((resource, attribute)) => {
                        self.reference(resource, Target::Attribute(attribute.to_owned()))
                    }
                    None => self.reference(name, Target::Ref),
                };
                Node { value, position }
            })
            .collect()
    }
}
