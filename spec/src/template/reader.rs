//! Reads a finished template, as deployed, into the tree that rules look at.

use infrastruct_json::{Map, Value as Json};

use super::sections::{App, Resource, Template};
use super::value::{Choice, Entry, Function, Node, Object, Piece, Position, Reference, Value};
use crate::CloudFormation;
use crate::facts::return_value::ReturnValue;
use crate::facts::transform::may_rewrite;
use crate::list::List;
use crate::ordered::{OrderedMap, OrderedSet};
use crate::suggest;

/// Where the positions of a template that was read are: `Resources/Queue/Properties/Tags/0/Key`.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// Of each position, the last step to it, and whether it is that of a key.
    all: Vec<(Step, bool)>,
    /// Of each step, the one before it and where its name ends among `names`; it starts where the one before ends.
    steps: Vec<(Step, usize)>,
    names: String,
    /// The first position of each template but the first one.
    starts: Vec<usize>,
}

/// A step of a path, by number; 0 is no step.
type Step = usize;

/// What comes before a template's sections.
const ROOT: Step = 0;

/// The sections that are read for what they are.
const READ: [&str; 8] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Mappings",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

impl Paths {
    /// The path of a position; empty for a position of another template.
    pub fn path(&self, position: Position) -> String {
        let mut step = self.at(position).map_or(ROOT, |(step, _)| step);
        let mut names = Vec::new();
        while step != ROOT {
            let (before, end) = self.steps[step - 1];
            let start = if step == 1 { 0 } else { self.steps[step - 2].1 };
            names.push(&self.names[start..end]);
            step = before;
        }
        names.reverse();
        names.join("/")
    }

    fn at(&self, position: Position) -> Option<(Step, bool)> {
        let at = usize::try_from(position.0).ok()?;
        self.all.get(at).copied()
    }

    fn step(&mut self, before: Step, name: &str) -> Step {
        self.names.push_str(name);
        self.steps.push((before, self.names.len()));
        self.steps.len()
    }

    fn item(&mut self, before: Step, at: usize) -> Step {
        self.step(before, &at.to_string())
    }

    fn add(&mut self, step: Step) -> Position {
        self.push(step, false)
    }

    /// Whether a position is that of a key, rather than of the value behind it.
    pub fn is_key(&self, position: Position) -> bool {
        self.at(position).is_some_and(|(_, is_key)| is_key)
    }

    fn add_key(&mut self, step: Step) -> Position {
        self.push(step, true)
    }

    fn push(&mut self, step: Step, is_key: bool) -> Position {
        let position = Position(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push((step, is_key));
        position
    }

    /// The number of the template that a position is in, among those that were read together.
    pub fn template(&self, position: Position) -> usize {
        let position = usize::try_from(position.0).unwrap_or(usize::MAX);
        self.starts.partition_point(|start| *start <= position)
    }
}

impl App {
    /// Reads the templates of stacks that are deployed together; what one imports from another leads there.
    ///
    /// ```
    /// use infrastruct_spec::{App, Value};
    /// use infrastruct_json::json;
    ///
    /// let hub = json!({
    ///     "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
    ///     "Outputs": {"Topic": {"Value": {"Ref": "Topic"}, "Export": {"Name": "hub-topic"}}},
    /// });
    /// let user = json!({"Resources": {"S": {"Type": "AWS::SNS::Subscription", "Properties": {
    ///     "TopicArn": {"Fn::ImportValue": "hub-topic"}, "Protocol": "sqs",
    /// }}}});
    /// let (app, paths) = App::from_json([&hub, &user]);
    /// let topic = app.stacks[1].resources[0].properties.get("TopicArn").unwrap();
    /// assert!(matches!(&topic.value, Value::Reference(topic) if topic.stack == Some(0)));
    /// assert_eq!(paths.template(topic.position), 1);
    /// ```
    pub fn from_json<'t>(templates: impl IntoIterator<Item = &'t Json>) -> (Self, Paths) {
        let mut app = Self::default();
        let mut paths = Paths::default();
        for template in templates {
            if !app.stacks.is_empty() {
                paths.starts.push(paths.all.len());
            }
            let (stack, read) = read(template, paths);
            app.stacks.push(stack);
            paths = read;
        }
        app.link();
        (app, paths)
    }
}

impl Template {
    /// Reads a template: references to its resources become references, and other intrinsic functions keep what they are
    /// applied to. What is not a template gives an empty one.
    ///
    /// ```
    /// let json = infrastruct_json::json!({"Resources": {"Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": 1}}}});
    /// let (template, paths) = infrastruct_spec::Template::from_json(&json);
    /// assert_eq!(template.resources[0].name, "Inbox");
    /// assert_eq!(paths.path(template.resources[0].position), "Resources/Inbox");
    /// ```
    pub fn from_json(template: &Json) -> (Self, Paths) {
        read(template, Paths::default())
    }
}

fn read(template: &Json, paths: Paths) -> (Template, Paths) {
    let section = |name: &str| template.get(name).and_then(Json::as_object);
    let transform = template.get("Transform");
    let mut reader = Reader {
        paths,
        parameters: section("Parameters").map(names).unwrap_or_default(),
        mappings: section("Mappings"),
        is_rewritten: transform.is_some_and(is_rewritten),
        is_rule: false,
        looked_up: OrderedSet::new(),
    };
    let mut read = Template {
        spelling: &CloudFormation,
        strict_kinds: false,
        // A transform adds what is not to be seen here.
        complete: transform.is_none(),
        position: reader.paths.add(ROOT),
        transforms: transform.map(transforms).unwrap_or_default(),
        parameters: reader.section(section("Parameters"), "Parameters"),
        mappings: reader.section(section("Mappings"), "Mappings"),
        outputs: reader.section(section("Outputs"), "Outputs"),
        ..Template::default()
    };
    reader.is_rule = true;
    read.conditions = reader.section(section("Conditions"), "Conditions");
    read.rules = reader.section(section("Rules"), "Rules");
    reader.is_rule = false;
    for (name, value) in template.as_object().into_iter().flatten() {
        // what is none of the sections that are read, too, and is none at all
        if !READ.contains(&name.as_str()) {
            let step = reader.paths.step(ROOT, name);
            let position = reader.paths.add(step);
            let value = reader.node(value, step);
            read.others.push(Entry {
                name: name.clone(),
                position,
                value,
            });
        }
    }
    let step = reader.paths.step(ROOT, "Resources");
    for (name, resource) in section("Resources").into_iter().flatten() {
        // `Fn::ForEach::Queues` is a list of resources to be.
        if resource.is_array() || name.starts_with("Fn::") {
            read.complete = false;
        } else {
            read.resources.push(reader.resource(name, resource, step));
        }
    }
    read.looked_up = reader.looked_up;
    (read, reader.paths)
}

struct Reader<'t> {
    paths: Paths,
    parameters: OrderedSet<&'t str>,
    mappings: Option<&'t Map>,
    is_rewritten: bool,
    /// Whether `{"Condition": "IsLive"}` is a function here.
    is_rule: bool,
    /// The mappings of which a value is known.
    looked_up: OrderedSet<String>,
}

/// Whether any of the transforms, of which there may be a list, changes resources.
fn is_rewritten(transform: &Json) -> bool {
    match transform {
        Json::String(name) => may_rewrite(name),
        Json::Array(names) => names.iter().any(is_rewritten),
        _ => true,
    }
}

/// The names of transforms; one with parameters is an object.
fn transforms(transform: &Json) -> Vec<String> {
    match transform {
        Json::String(name) => vec![name.clone()],
        Json::Array(names) => names.iter().flat_map(transforms).list(),
        _ => {
            let name = transform.get("Name").and_then(Json::as_str);
            name.map(str::to_owned).into_iter().list()
        }
    }
}

fn names(section: &Map) -> OrderedSet<&str> {
    section.keys().map(String::as_str).collect()
}

impl Reader<'_> {
    fn section(&mut self, section: Option<&Map>, name: &str) -> Vec<Entry> {
        let step = self.paths.step(ROOT, name);
        let mut entries = Vec::new();
        for (key, value) in section.into_iter().flatten() {
            entries.push(self.entry(key, value, step));
        }
        entries
    }

    /// An entry of what a step leads to.
    fn entry(&mut self, name: &str, value: &Json, around: Step) -> Entry {
        let step = self.paths.step(around, name);
        let position = self.paths.add_key(step);
        Entry {
            name: name.to_owned(),
            position,
            value: self.node(value, step),
        }
    }

    fn resource(&mut self, name: &str, json: &Json, around: Step) -> Resource {
        let step = self.paths.step(around, name);
        let position = self.paths.add(step);
        let mut attributes = Vec::new();
        let mut properties = Node {
            value: Value::Object(Object::default()),
            position,
        };
        for (key, value) in json.as_object().into_iter().flatten() {
            if key == "Properties" {
                let step = self.paths.step(step, key);
                properties = self.node(value, step);
            } else if key != "Type" {
                if suggest(key, ["Properties"]).is_some() {
                    properties.value = Value::Unknown;
                }
                attributes.push(self.entry(key, value, step));
            }
        }
        Resource {
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
        }
    }

    fn node(&mut self, json: &Json, step: Step) -> Node {
        let position = self.paths.add(step);
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Boolean(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(whole), _) => Value::Integer(whole.into()),
                (_, Some(whole)) => Value::Integer(whole.into()),
                _ => number.as_f64().map_or(Value::Unknown, Value::Number),
            },
            Json::String(text) => Value::Text(text.clone()),
            Json::Array(items) => Value::List(self.nodes(items, step)),
            Json::Object(object) => self.object(object, step, position),
        };
        Node { value, position }
    }

    fn nodes(&mut self, items: &[Json], around: Step) -> Vec<Node> {
        let mut nodes = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            nodes.push(self.item(item, around, at));
        }
        nodes
    }

    /// An item of what a step leads to.
    fn item(&mut self, json: &Json, around: Step, at: usize) -> Node {
        let step = self.paths.item(around, at);
        self.node(json, step)
    }

    fn object(&mut self, object: &Map, step: Step, position: Position) -> Value {
        let mut only = object.iter();
        if let (Some((function, argument)), None) = (only.next(), only.next())
            && (function == "Ref"
                || function.starts_with("Fn::")
                || function == "Condition" && self.is_rule)
        {
            let step = self.paths.step(step, function);
            return self.function(function, argument, step, position);
        }
        let mut read = Object::default();
        for (name, value) in object {
            // `Fn::Transform` and `Fn::ForEach::…` beside entries add entries.
            if name.starts_with("Fn::") {
                read.open = true;
                continue;
            }
            read.entries.push(self.entry(name, value, step));
        }
        Value::Object(read)
    }

    fn function(
        &mut self,
        function: &str,
        argument: &Json,
        step: Step,
        position: Position,
    ) -> Value {
        match (function, argument) {
            ("Ref", Json::String(name)) => self.reference(name, ReturnValue::Ref),
            ("Fn::GetAtt", Json::String(name)) => match name.split_once('.') {
                Some((resource, attribute)) => {
                    self.reference(resource, ReturnValue::Attribute(attribute.to_owned()))
                }
                None => self.call(function, argument, step),
            },
            ("Fn::GetAtt", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(resource), Json::String(attribute)] => {
                    self.reference(resource, ReturnValue::Attribute(attribute.clone()))
                }
                _ => self.call(function, argument, step),
            },
            ("Fn::If", Json::Array(parts)) if parts.len() == 3 => Value::Choice(Choice {
                condition: parts[0].as_str().map(str::to_owned),
                branches: (1..3).map(|at| self.item(&parts[at], step, at)).list(),
            }),
            ("Fn::Sub", Json::String(text)) => {
                Value::Joined(self.pieces(text, &OrderedMap::new(), position))
            }
            ("Fn::Sub", Json::Array(parts)) => {
                let (Some(Json::String(text)), Some(Json::Object(given))) =
                    (parts.first(), parts.get(1))
                else {
                    return self.call(function, argument, step);
                };
                let names = self.paths.item(step, 1);
                let given: OrderedMap<&str, Node> = given
                    .iter()
                    .map(|(name, value)| {
                        let step = self.paths.step(names, name);
                        (name.as_str(), self.node(value, step))
                    })
                    .collect();
                let mut pieces = self.pieces(text, &given, position);
                // One that the text does not name is looked at all the same.
                let is_named = |name: &&str| text.contains(&format!("${{{name}}}"));
                let others = given.into_iter().filter(|(name, _)| !is_named(name));
                let others: Vec<Node> = others.map(|(_, node)| node).list();
                if !others.is_empty() {
                    pieces.push(Piece::Node(Node::new(Value::made_of(others), position)));
                }
                Value::Joined(pieces)
            }
            ("Fn::Join", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(between), Json::Array(items)] => {
                    let list = self.paths.item(step, 1);
                    let nodes = self.nodes(items, list);
                    Value::Joined(joined(nodes, between))
                }
                _ => self.call(function, argument, step),
            },
            ("Fn::Select", Json::Array(parts)) => match parts.as_slice() {
                [index, Json::Array(items)] => {
                    let list = self.paths.item(step, 1);
                    let nodes = self.nodes(items, list);
                    let index = match index {
                        Json::String(text) => text.parse().ok(),
                        index => index.as_u64().and_then(|index| usize::try_from(index).ok()),
                    };
                    match index.and_then(|index| nodes.get(index)) {
                        // An item may be nothing, or a list that is known at deployment only.
                        Some(node) if nodes.iter().all(is_single) => node.value.clone(),
                        _ => Value::Function(Function {
                            name: function.to_owned(),
                            arguments: vec![
                                self.item(&parts[0], step, 0),
                                Node::new(Value::List(nodes), position),
                            ],
                        }),
                    }
                }
                _ => self.call(function, argument, step),
            },
            ("Fn::FindInMap", Json::Array(parts)) => match self.mapped(parts, position) {
                Some(known) => {
                    let mapping = parts.first().and_then(Json::as_str);
                    self.looked_up.extend(mapping.map(str::to_owned));
                    known
                }
                None => self.call(function, argument, step),
            },
            _ => self.call(function, argument, step),
        }
    }

    /// A function with its arguments.
    fn call(&mut self, function: &str, argument: &Json, step: Step) -> Value {
        Value::Function(Function {
            name: function.to_owned(),
            arguments: match argument {
                Json::Array(items) => self.nodes(items, step),
                _ => vec![self.node(argument, step)],
            },
        })
    }

    /// The value of a mapping whose keys are known.
    fn mapped(&self, keys: &[Json], position: Position) -> Option<Value> {
        let [
            Json::String(mapping),
            Json::String(first),
            Json::String(second),
        ] = keys
        else {
            return None;
        };
        let known = self.mappings?.get(mapping)?.get(first)?.get(second)?;
        Some(Node::from_json(known, position).value)
    }

    fn reference(&self, name: &str, value: ReturnValue) -> Value {
        match name {
            "AWS::NoValue" => Value::Absent,
            _ if name.starts_with("AWS::") => Value::Pseudo(name.to_owned()),
            _ if self.parameters.contains(name) => Value::Parameter(name.to_owned()),
            _ => Value::Reference(Reference::new(name, value)),
        }
    }

    /// A text with what `${Queue}` and `${Queue.Arn}` name; `${!Queue}` is text.
    fn pieces(&self, text: &str, given: &OrderedMap<&str, Node>, position: Position) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            literal.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                rest = &rest[before.len()..];
                break;
            };
            rest = after;
            if let Some(name) = name.strip_prefix('!') {
                literal.extend(["${", name, "}"]);
                continue;
            }
            let name = name.trim();
            let node = match (given.get(name), name.split_once('.')) {
                (Some(node), _) => node.clone(),
                (None, Some((resource, attribute))) => {
                    let value = ReturnValue::Attribute(attribute.to_owned());
                    Node::new(self.reference(resource, value), position)
                }
                (None, None) => Node::new(self.reference(name, ReturnValue::Ref), position),
            };
            if !literal.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            pieces.push(Piece::Node(node));
        }
        literal.push_str(rest);
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        pieces
    }
}

/// Whether an item of a list is surely one.
fn is_single(node: &Node) -> bool {
    matches!(node.value, Value::Text(_) | Value::Pseudo(_))
}

/// Items with a text between them.
fn joined(items: Vec<Node>, between: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            literal.push_str(between);
        }
        match item.value {
            Value::Text(text) => literal.push_str(&text),
            Value::Integer(value) => literal.push_str(&value.to_string()),
            // what is joined may be joined itself
            Value::Joined(inner) => {
                for piece in inner {
                    match piece {
                        Piece::Literal(text) => literal.push_str(&text),
                        Piece::Node(_) => {
                            push(&mut pieces, &mut literal);
                            pieces.push(piece);
                        }
                    }
                }
            }
            _ => {
                push(&mut pieces, &mut literal);
                pieces.push(Piece::Node(item));
            }
        }
    }
    push(&mut pieces, &mut literal);
    pieces
}

fn push(pieces: &mut Vec<Piece>, literal: &mut String) {
    if !literal.is_empty() {
        pieces.push(Piece::Literal(std::mem::take(literal)));
    }
}
