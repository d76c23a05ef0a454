//! What the values of a template say, as far as that is known.

use std::rc::Rc;

use super::names::Name;
use super::pieces::{Open, Pieces, Reach};
use crate::facts::relation::ending;
use crate::facts::return_value::ReturnValue;
use crate::ordered::OrderedMap;
use crate::template::sections::{Resource, Template};
use crate::template::value::{Node, Piece, Reference, Value};
use crate::{IdentifierKind, ResourceType, resource_type};

/// How often a name may be made from other names.
const DEPTH: usize = 8;

/// Says the values of a template: a reference to a queue's ARN is `arn:`, the partition, `:sqs:` and so on.
///
/// ```
/// use infrastruct_spec::{Template, policy::Resolver};
///
/// let json = infrastruct_json::json!({ "Resources": { "Orders": { "Type": "AWS::SQS::Queue" } } });
/// let (template, _) = Template::from_json(&json);
/// let arn = Resolver::new(&template).arn("Orders").unwrap();
/// assert_eq!(
///     arn.to_string(),
///     "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Orders.QueueName}"
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Resolver<'t> {
    stacks: &'t [Template],
    /// The stack that the values are of.
    stack: usize,
    /// Whether references stay as they are written.
    is_literal: bool,
    by_name: Rc<OrderedMap<(usize, &'t str), &'t Resource>>,
}

impl<'t> Resolver<'t> {
    /// For the values of a template.
    pub fn new(template: &'t Template) -> Self {
        Self::of_stacks(std::slice::from_ref(template))
    }

    /// For the values of a template as they are written: a reference to a queue's ARN is `${Orders.Arn}`, whatever the
    /// queue is called.
    ///
    /// ```
    /// use infrastruct_spec::{Template, policy::Resolver};
    ///
    /// let json = infrastruct_json::json!({ "Resources": { "Orders": { "Type": "AWS::SQS::Queue" } } });
    /// let (template, _) = Template::from_json(&json);
    /// assert_eq!(Resolver::as_written(&template).arn("Orders").unwrap().to_string(), "${Orders.Arn}");
    /// ```
    pub fn as_written(template: &'t Template) -> Self {
        Self {
            is_literal: true,
            ..Self::new(template)
        }
    }

    /// For the values of the first of several stacks.
    pub fn of_stacks(stacks: &'t [Template]) -> Self {
        let stacks_and_numbers = stacks.iter().enumerate();
        let by_name = stacks_and_numbers.flat_map(|(number, stack)| {
            let resources = stack.resources.iter();
            resources.map(move |resource| ((number, resource.name.as_str()), resource))
        });
        Self {
            stacks,
            stack: 0,
            is_literal: false,
            by_name: Rc::new(by_name.collect()),
        }
    }

    /// For the values of another one of them.
    #[must_use]
    pub fn in_stack(&self, stack: usize) -> Self {
        Self {
            stack,
            ..self.clone()
        }
    }

    fn resource(&self, name: &str) -> Option<&'t Resource> {
        self.by_name.get(&(self.stack, name)).copied()
    }

    /// The ARN of a resource of the stack.
    pub fn arn(&self, name: &str) -> Option<Pieces> {
        let resource = self.resource(name)?;
        let resource_type = type_of(resource)?;
        match resource_type.identifier(IdentifierKind::Arn) {
            value if self.is_literal => Some(written(name, &value.unwrap_or(ReturnValue::Ref))),
            Some(value) => Some(self.returned(resource, &value, DEPTH)),
            None => Some(self.filled(
                resource,
                resource_type,
                resource_type.arn_template()?,
                DEPTH,
            )),
        }
    }

    /// What a value says: one of these, as a condition of the template decides. None of a list or an object.
    pub fn say(&self, node: &Node) -> Option<Name> {
        self.said(node, DEPTH)
    }

    fn said(&self, node: &Node, depth: usize) -> Option<Name> {
        let single = match &node.value {
            Value::Text(text) => text.as_str().into(),
            Value::Boolean(value) => value.to_string().into(),
            Value::Integer(value) => value.to_string().into(),
            Value::Number(value) => value.to_string().into(),
            Value::Reference(reference) => self.reference(reference, depth),
            Value::Pseudo(name) => self.pseudo(name),
            Value::Parameter(name) => Pieces::open(Open {
                key: Some(name.clone()),
                ..Open::default()
            }),
            Value::Joined(pieces) => self.joined(pieces, depth),
            Value::Choice(choice) => {
                let mut all = Vec::new();
                for branch in &choice.branches {
                    match &branch.value {
                        // Nothing says nothing.
                        Value::Absent => all.push(Pieces::default()),
                        _ => all.extend(self.said(branch, depth)?),
                    }
                }
                return Some(all);
            }
            Value::Function(_) => Pieces::open(Open {
                key: Some(spelled(node)?),
                ..Open::default()
            }),
            Value::Unknown
            | Value::Encoded(_)
            | Value::Absent
            | Value::Null
            | Value::List(_)
            | Value::Object(_) => return None,
        };
        Some(vec![single])
    }

    /// A text in pieces. What a condition decides within it is not known.
    fn joined(&self, pieces: &[Piece], depth: usize) -> Pieces {
        let mut joined = Pieces::default();
        for piece in pieces {
            joined.push(match piece {
                Piece::Literal(text) => text.as_str().into(),
                Piece::Node(node) => match self.said(node, depth).as_deref() {
                    Some([single]) => single.clone(),
                    _ => Pieces::unknown(),
                },
            });
        }
        joined
    }

    fn reference(&self, reference: &Reference, depth: usize) -> Pieces {
        if self.is_literal {
            return written(&reference.resource, &reference.value);
        }
        let home = match reference.stack {
            Some(stack) => self.in_stack(stack),
            None => self.clone(),
        };
        match home.resource(&reference.resource) {
            Some(resource) => home.returned(resource, &reference.value, depth),
            None => Pieces::unknown(),
        }
    }

    /// A pseudo parameter: the region and the account may be known.
    pub(crate) fn pseudo(&self, name: &str) -> Pieces {
        let stack = self.stacks.get(self.stack);
        let known = match name {
            "AWS::Region" => stack.and_then(|stack| stack.region.as_deref()),
            "AWS::AccountId" => stack.and_then(|stack| stack.account.as_deref()),
            _ => None,
        };
        known.map_or_else(|| Pieces::open(Open::name(name)), Pieces::from)
    }

    /// A text with `${…}`: pseudo parameters, and properties of a resource; `*` is whatever there is.
    pub(crate) fn filled_for(&self, name: &str, template: &str) -> Option<Pieces> {
        let resource = self.resource(name)?;
        let mut said = Pieces::default();
        let mut rest = template;
        while let Some((text, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let part = match name {
                "Arn" => self.arn(&resource.name),
                _ if name.starts_with("AWS::") => Some(self.pseudo(name)),
                _ => resource.properties.get(name).and_then(|node| {
                    let said = self.say(node)?;
                    (said.len() == 1).then(|| said.into_iter().next())?
                }),
            };
            said.push(text.into());
            said.push(part.unwrap_or_else(Pieces::unknown));
            rest = after;
        }
        match rest.split_once('*') {
            Some((text, after)) => {
                said.push(text.into());
                said.push(Pieces::unknown());
                said.push(after.into());
            }
            None => said.push(rest.into()),
        }
        Some(said)
    }

    /// The key of a part that depends on a resource.
    fn key(&self, resource: &Resource, name: &str) -> String {
        match self.stacks {
            [_] => format!("{}.{name}", resource.name),
            _ => format!("{}.{}.{name}", self.stack, resource.name),
        }
    }

    /// What `Ref` or an attribute of a resource says.
    fn returned(&self, resource: &Resource, value: &ReturnValue, depth: usize) -> Pieces {
        let Some(resource_type) = type_of(resource) else {
            return Pieces::unknown();
        };
        if let (ReturnValue::Attribute(name), Some(template)) =
            (value, resource_type.arn_template())
            && let Some(ending) = ending(resource_type.name(), name)
        {
            let arn = self.filled(resource, resource_type, template, depth);
            let Some((text, open)) = ending.split_once("${") else {
                return arn.then(ending);
            };
            let open = Open::name(self.key(resource, open.trim_end_matches('}')));
            return arn.then(text).then(Pieces::open(open));
        }
        let identifier = resource_type.identifier_of(value);
        let own = identifier.filter(|identifier| identifier.type_name == resource_type.name());
        if let (Some(identifier), Some(template)) = (own, resource_type.arn_template())
            && identifier.kind == IdentifierKind::Arn
        {
            return self.filled(resource, resource_type, template, depth);
        }
        match value {
            ReturnValue::Handle => Pieces::unknown(),
            ReturnValue::Attribute(name) => self.property(resource, resource_type, name, depth),
            ReturnValue::Ref => match resource_type.reference().property {
                Some(property) => self.property(resource, resource_type, property, depth),
                None => self.property(resource, resource_type, "Ref", depth),
            },
        }
    }

    /// The ARN that a template of ARNs makes.
    fn filled(
        &self,
        resource: &Resource,
        resource_type: ResourceType,
        template: &str,
        depth: usize,
    ) -> Pieces {
        let mut arn = Pieces::default();
        let mut rest = template;
        while let Some((text, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let part = match name {
                "Partition" => self.pseudo("AWS::Partition"),
                "Account" => self.pseudo("AWS::AccountId"),
                "Region" => self.pseudo("AWS::Region"),
                _ => self.placeholder(resource, resource_type, name, depth),
            };
            arn = arn.then(text).then(part);
            rest = after;
        }
        arn.then(rest)
    }

    /// `${QueueName}`, `${StreamName}` of a stream's `Name`, `${RoleNameWithPath}`.
    fn placeholder(
        &self,
        resource: &Resource,
        resource_type: ResourceType,
        name: &str,
        depth: usize,
    ) -> Pieces {
        if let Some(name) = name.strip_suffix("WithPath") {
            let path = match resource.properties.get("Path") {
                Some(Node {
                    value: Value::Text(path),
                    ..
                }) => path.trim_start_matches('/').into(),
                None => Pieces::default(),
                Some(_) => Pieces::open(Open {
                    key: Some(self.key(resource, "Path")),
                    ..Open::default()
                }),
            };
            return path.then(self.placeholder(resource, resource_type, name, depth));
        }
        let schema = resource_type.schema();
        let known = |name: &str| schema.property(name).is_some();
        let returned = resource_type.reference().property;
        if known(name) || returned == Some(name) {
            return self.property(resource, resource_type, name, depth);
        }
        let short = name
            .strip_prefix(resource_type.last_segment())
            .unwrap_or(name);
        match returned {
            Some(returned) if returned == short || returned.ends_with(short) => {
                self.property(resource, resource_type, returned, depth)
            }
            _ if known(short) => self.property(resource, resource_type, short, depth),
            _ => self.property(resource, resource_type, name, depth),
        }
    }

    /// What a property says, or an attribute that is no ARN.
    fn property(
        &self,
        resource: &Resource,
        resource_type: ResourceType,
        name: &str,
        depth: usize,
    ) -> Pieces {
        let is_named = resource_type.reference().property == Some(name) || name.ends_with("Name");
        let open = Open {
            key: Some(self.key(resource, name)),
            reach: if is_named || name.ends_with("Id") {
                Reach::Name
            } else {
                Reach::Any
            },
            tells_apart: None,
        };
        match resource.properties.get(name) {
            Some(node) if depth > 0 => match self.said(node, depth - 1).as_deref() {
                Some([single]) if *single != Pieces::unknown() => single.clone(),
                _ => Pieces::open(open),
            },
            None if !is_open(resource) => Pieces::open(Open {
                tells_apart: Some(resource_type.name().to_owned()),
                ..open
            }),
            _ => Pieces::open(open),
        }
    }
}

/// What is referred to, as `Fn::Sub` would have it.
fn written(name: &str, value: &ReturnValue) -> Pieces {
    let key = match value {
        ReturnValue::Handle | ReturnValue::Ref => name.to_owned(),
        ReturnValue::Attribute(attribute) => format!("{name}.{attribute}"),
    };
    Pieces::open(Open {
        key: Some(key),
        ..Open::default()
    })
}

/// A function with its arguments: wherever it is written, it says the same. Nothing where an argument is not known.
fn spelled(node: &Node) -> Option<String> {
    let list = |nodes: &[Node]| -> Option<String> {
        let mut all = Vec::new();
        for node in nodes {
            all.push(spelled(node)?);
        }
        Some(all.join(", "))
    };
    Some(match &node.value {
        Value::Function(function) if function.name == "Fn::ImportValue" => {
            format!("import {}", list(&function.arguments)?)
        }
        Value::Function(function) if !function.name.is_empty() => {
            format!("{}({})", function.name, list(&function.arguments)?)
        }
        Value::Choice(choice) => {
            format!(
                "Fn::If({}, {})",
                choice.condition.as_deref()?,
                list(&choice.branches)?
            )
        }
        Value::Joined(pieces) => {
            let mut text = String::new();
            for piece in pieces {
                match piece {
                    Piece::Literal(literal) => text.push_str(literal),
                    Piece::Node(node) => text.push_str(&spelled(node)?),
                }
            }
            text
        }
        Value::List(items) => format!("[{}]", list(items)?),
        Value::Object(object) if !object.open => {
            let mut entries = Vec::new();
            for entry in &object.entries {
                entries.push(format!("{}: {}", entry.name, spelled(&entry.value)?));
            }
            format!("{{{}}}", entries.join(", "))
        }
        Value::Parameter(name) | Value::Pseudo(name) => format!("${{{name}}}"),
        Value::Reference(reference) if reference.stack.is_none() => {
            written(&reference.resource, &reference.value).to_string()
        }
        Value::Text(text) => text.clone(),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        _ => return None,
    })
}

/// The type of a resource, if it is known.
pub(crate) fn type_of(resource: &Resource) -> Option<ResourceType> {
    let by_name = || resource_type(&resource.type_name);
    resource.declared_as.or_else(by_name)
}

fn is_open(resource: &Resource) -> bool {
    !matches!(&resource.properties.value, Value::Object(object) if !object.open)
}
