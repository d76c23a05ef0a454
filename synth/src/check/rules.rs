//! The rules over the finished app: what macros could not see is known here.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use infrastruct_core::construct::declaration::ResourceContent;
use infrastruct_core::construct::item::{OutputDeclaration, ParameterDeclaration, RuleDeclaration};
use infrastruct_core::construct::property_path::PropertyStep;
use infrastruct_core::construct::stack::{Allowance, Settings};
use infrastruct_core::report::diagnostic::{Diagnostic, Severity};
use infrastruct_core::value::location::Location;
use infrastruct_core::value::part::{Part, Reference, ReferenceTarget, Shape, SubPart, Words};
use infrastruct_core::value::spot::Spot;
use infrastruct_spec as spec;
use spec::{Entry, Node, Position, Value};

use crate::check::own_rule;
use crate::facts::endpoint_service::{BY_REGION, decided};
use crate::facts::{property_path, schema};
use crate::synth::links::{Export, Links};
use crate::synth::member::{Content, Member};
use crate::synth::outline::{Outline, StackOutline};
use crate::synth::resolve::missing_argument;

/// Applies the rules to all stacks together, so that a rule between resources sees those of the other stacks too.
pub(crate) fn check(outline: &Outline, links: &Links, diagnostics: &mut Vec<Diagnostic>) {
    let mut reading = Reading {
        outline,
        links,
        stack: 0,
        origins: Vec::new(),
        is_in_rule: false,
    };
    let stacks = outline.stacks.iter().enumerate();
    let stacks = stacks.map(|(number, stack)| reading.stack(number, stack));
    let stacks = stacks.collect();
    let allowed = reading.allowances("App", &outline.allowed);
    let app = spec::App { stacks, allowed };
    let found = spec::check_app(&app).into_iter();
    diagnostics.extend(found.map(|found| reading.told(found)));
}

/// Turns the outline into the tree that the rules look at, and positions back into places.
struct Reading<'a> {
    outline: &'a Outline,
    links: &'a Links,
    /// The number of the stack that is being read.
    stack: usize,
    origins: Vec<Origin<'a>>,
    /// Whether it is a rule, which says a condition rather than name it.
    is_in_rule: bool,
}

/// Where a position is.
struct Origin<'a> {
    within: Option<Position>,
    place: Place<'a>,
    part: Option<&'a Part>,
}

enum Place<'a> {
    Stack(&'a Settings),
    /// A parameter, a condition, a mapping, an output or a rule.
    Declaration {
        path: &'a str,
        location: Location,
    },
    Resource {
        path: &'a str,
        location: Location,
        type_name: &'static str,
    },
    Property(PropertyStep<'a>),
}

impl<'a> Reading<'a> {
    fn stack(&mut self, number: usize, stack: &'a StackOutline) -> spec::Template {
        self.stack = number;
        let settings = &stack.settings;
        let mut transforms = settings.transforms.iter();
        let is_rewritten = transforms.any(|transform| spec::may_rewrite(&transform.name));
        let mut template = spec::Template {
            name: Some(settings.name.clone()),
            account: settings.account.clone(),
            region: settings.region.clone(),
            spelling: &spec::Rust,
            complete: true,
            transforms: { settings.transforms.iter() }
                .map(|transform| transform.name.clone())
                .collect(),
            position: self.position(None, Place::Stack(settings), None),
            allowed: self.allowances(&settings.name, &settings.allowed),
            ..spec::Template::default()
        };
        let exports = self.links.exports[number].values();
        let exports = exports.filter_map(|export| self.export(stack, export));
        template.outputs.extend(exports.collect::<Vec<_>>());
        for (name, part) in &settings.sections {
            let position = template.position;
            template.others.push(self.section(name, position, part));
        }
        for member in &stack.members {
            match &member.content {
                Content::Resource(content) => {
                    let resource = self.resource(&member.path, member.location, content);
                    template.resources.push(spec::Resource {
                        is_rewritten,
                        ..resource
                    });
                }
                Content::Parameter(declaration) => {
                    let position = self.declaration(member);
                    let value = self.parameter(position, declaration);
                    template.parameters.push(entry(member, position, value));
                }
                Content::Condition(declaration) => {
                    let position = self.declaration(member);
                    let value = self.value(position, &declaration.expression);
                    template.conditions.push(entry(member, position, value));
                }
                Content::Mapping(declaration) => {
                    let position = self.declaration(member);
                    let levels = declaration.levels.iter().map(|(key, level)| {
                        let entries = level.iter().map(|(key, part)| {
                            let step = Place::Property(PropertyStep::Key(key.as_str().into()));
                            let position = self.position(Some(position), step, Some(part));
                            spec::Entry {
                                name: key.clone(),
                                position,
                                value: self.node(position, part),
                            }
                        });
                        let value = object(entries.collect());
                        named(key, position, Node { value, position })
                    });
                    let value = object(levels.collect());
                    template.mappings.push(entry(member, position, value));
                }
                Content::Output(declaration) => {
                    let position = self.declaration(member);
                    let value = self.output(position, declaration);
                    template.outputs.push(entry(member, position, value));
                }
                Content::Rule(declaration) => {
                    let position = self.declaration(member);
                    self.is_in_rule = true;
                    let value = self.rule(position, declaration);
                    self.is_in_rule = false;
                    template.rules.push(entry(member, position, value));
                }
            }
        }
        template
    }

    /// What is lifted for a stack or for the app.
    fn allowances(&mut self, path: &'a str, allowed: &'a [Allowance]) -> Vec<spec::Allow> {
        let allowed = allowed.iter().map(|allowance| spec::Allow {
            rule: allowance.rule.clone(),
            reason: allowance.reason.clone(),
            position: self.position(
                None,
                Place::Declaration {
                    path,
                    location: allowance.location,
                },
                None,
            ),
            is_used: allowance.used.get(),
        });
        allowed.collect()
    }

    /// The output that another stack reads.
    fn export(&mut self, stack: &'a StackOutline, export: &Export) -> Option<Entry> {
        let (path, target) = &export.source;
        let member = stack.members.iter().find(|member| member.path == *path)?;
        let position = self.declaration(member);
        let value = match &member.content {
            Content::Parameter(_) => Value::Parameter(path.clone()),
            Content::Resource(_) => {
                Value::Reference(spec::Reference::new(path.clone(), value_of(target)))
            }
            _ => return None,
        };
        let text = |name: &str, text: String| {
            let value = Value::Text(text);
            named(name, position, Node { value, position })
        };
        let mut entries = vec![named("Value", position, Node { value, position })];
        let condition = member.condition();
        let condition = condition.and_then(|condition| self.outline.find(condition));
        entries.extend(condition.map(|(_, condition)| text("Condition", condition.path.clone())));
        if let Some(name) = &export.name {
            let name = text("Name", name.clone());
            let value = object(vec![name]);
            entries.push(named("Export", position, Node { value, position }));
        }
        Some(entry(member, position, object(entries)))
    }

    /// The position of a member that is no resource.
    fn declaration(&mut self, member: &'a Member) -> Position {
        let place = Place::Declaration {
            path: &member.path,
            location: member.location,
        };
        self.position(None, place, None)
    }

    fn parameter(&mut self, position: Position, declaration: &'a ParameterDeclaration) -> Value {
        let mut entries = Vec::new();
        let text = |name: &str, text: &str| {
            let value = Value::Text(text.to_owned());
            named(name, position, Node { value, position })
        };
        entries.push(text("Type", &declaration.type_name));
        for (name, part) in [
            ("Default", &declaration.default),
            ("MinValue", &declaration.min_value),
            ("MaxValue", &declaration.max_value),
        ] {
            if let Some(part) = part {
                entries.push(self.said(name, position, part));
            }
        }
        if !declaration.allowed_values.is_empty() {
            let value = Value::List(self.items(position, &declaration.allowed_values));
            entries.push(named("AllowedValues", position, Node { value, position }));
        }
        for (name, length) in [
            ("MinLength", declaration.min_length),
            ("MaxLength", declaration.max_length),
        ] {
            entries.extend(length.map(|length| {
                let value = Value::Integer(length.into());
                named(name, position, Node { value, position })
            }));
        }
        for (name, said) in [
            ("AllowedPattern", &declaration.allowed_pattern),
            ("Description", &declaration.description),
            ("ConstraintDescription", &declaration.constraint_description),
        ] {
            entries.extend(said.as_ref().map(|said| text(name, said)));
        }
        let value = Value::Boolean(declaration.no_echo);
        entries.push(named("NoEcho", position, Node { value, position }));
        object(entries)
    }

    fn output(&mut self, position: Position, declaration: &'a OutputDeclaration) -> Value {
        let mut entries = vec![self.said("Value", position, &declaration.value)];
        if let Some(part) = &declaration.condition {
            entries.push(self.said("Condition", position, part));
        }
        if let Some(text) = &declaration.description {
            let value = Value::Text(text.clone());
            entries.push(named("Description", position, Node { value, position }));
        }
        if let Some(part) = &declaration.export {
            let mut name = self.said("Export", position, part);
            "Name".clone_into(&mut name.name);
            let value = object(vec![name]);
            entries.push(named("Export", position, Node { value, position }));
        }
        object(entries)
    }

    fn rule(&mut self, position: Position, declaration: &'a RuleDeclaration) -> Value {
        let mut entries = Vec::new();
        if let Some(part) = &declaration.when {
            entries.push(self.said("RuleCondition", position, part));
        }
        let assertions = declaration.assertions.iter().map(|(part, description)| {
            let value = Value::Text(description.clone());
            let description = named("AssertDescription", position, Node { value, position });
            let value = object(vec![self.said("Assert", position, part), description]);
            Node { value, position }
        });
        let value = Value::List(assertions.collect());
        entries.push(named("Assertions", position, Node { value, position }));
        object(entries)
    }

    /// A section that only a macro or a hook reads.
    fn section(&mut self, name: &'a str, within: Position, part: &'a Part) -> Entry {
        let step = Place::Property(PropertyStep::Key(name.into()));
        let position = self.position(Some(within), step, Some(part));
        named(name, position, self.node(position, part))
    }

    /// What a declaration says under a name of CloudFormation's.
    fn said(&mut self, name: &'static str, within: Position, part: &'a Part) -> Entry {
        let step = Place::Property(PropertyStep::Key(name.into()));
        let position = self.position(Some(within), step, Some(part));
        named(name, position, self.node(position, part))
    }

    fn resource(
        &mut self,
        path: &'a str,
        location: Location,
        content: &'a ResourceContent,
    ) -> spec::Resource {
        let position = self.position(
            None,
            Place::Resource {
                path,
                location,
                type_name: content.described.type_name,
            },
            None,
        );
        let properties = self.node(position, &content.properties);
        let attributes = content.attributes.iter().map(|(name, part)| {
            let position = self.position(
                Some(position),
                Place::Property(PropertyStep::Key(name.as_ref().into())),
                Some(part),
            );
            let value = match name.as_ref() {
                "DependsOn" => self.names(position, part),
                _ => self.node(position, part),
            };
            Entry {
                name: name.to_string(),
                position,
                value,
            }
        });
        let attributes = attributes.collect();
        let mut allowed = Vec::new();
        for allow in own_rule::allowed_of_ours(content) {
            let step = Place::Property(PropertyStep::Key("allow".into()));
            allowed.push(spec::Allow {
                rule: allow.rule.clone(),
                reason: allow.reason.clone(),
                position: self.position(Some(position), step, Some(&allow.part)),
                is_used: self.links.is_lifted(path, &allow.rule),
            });
        }
        spec::Resource {
            name: path.to_owned(),
            type_name: content.described.type_name.to_owned(),
            declared_as: content.described.schema.and_then(schema::read),
            is_rewritten: false,
            position,
            properties,
            attributes,
            allowed,
        }
    }

    fn position(
        &mut self,
        within: Option<Position>,
        place: Place<'a>,
        part: Option<&'a Part>,
    ) -> Position {
        let position = Position(u32::try_from(self.origins.len()).unwrap_or(u32::MAX));
        self.origins.push(Origin {
            within,
            place,
            part,
        });
        position
    }

    fn node(&mut self, position: Position, part: &'a Part) -> Node {
        Node {
            value: self.value(position, part),
            position,
        }
    }

    fn value(&mut self, position: Position, part: &'a Part) -> Value {
        match &part.shape {
            Shape::Absent | Shape::Pseudo("AWS::NoValue") => Value::Absent,
            Shape::Invalid(_) | Shape::Duration(_) => Value::Unknown,
            Shape::Pseudo(name) => Value::Pseudo((*name).to_owned()),
            Shape::Condition(identity, condition) => match self.outline.find(*identity) {
                Some((stack, member)) if stack == self.stack && !self.is_in_rule => {
                    let value = Value::Text(member.path.clone());
                    Value::Function(spec::Function {
                        name: "Condition".to_owned(),
                        arguments: vec![Node { value, position }],
                    })
                }
                _ => self.value(position, &condition.expression),
            },
            Shape::Null => Value::Null,
            Shape::Boolean(value) => Value::Boolean(*value),
            Shape::Integer(value) => Value::Integer(*value),
            Shape::Number(value) => Value::Number(*value),
            // A dynamic reference, read at deployment.
            Shape::Text(text) if text.contains("{{resolve:") => Value::Unknown,
            Shape::Text(text) => Value::Text(text.clone().into_owned()),
            Shape::List(items) => Value::List(self.items(position, items)),
            Shape::Object(entries) => match entries.as_slice() {
                // A function that was written by hand in free JSON.
                [(name, argument)] if name.starts_with("Fn::") || name == "Ref" => {
                    self.function(position, name, argument)
                }
                _ => Value::Object(spec::Object {
                    entries: self.entries(position, entries),
                    open: false,
                    is_json: false,
                }),
            },
            // What was freed is as unknown as a function's result, but its resource is needed all the same.
            Shape::Reference(reference) if reference.freed => Value::made_of(vec![Node {
                value: self.reference(reference),
                position,
            }]),
            Shape::Reference(reference) => self.reference(reference),
            Shape::Function(BY_REGION, argument) => {
                let region = self.outline.region(self.stack);
                decided(argument, region).map_or(Value::Unknown, |part| self.value(position, part))
            }
            // told where it is resolved
            Shape::Function(name, argument) if missing_argument(name, argument).is_some() => {
                Value::Unknown
            }
            Shape::Function("Fn::If", argument) => match &argument.shape {
                Shape::List(items) => Value::Choice(spec::Choice {
                    condition: items.first().and_then(|part| self.condition(part)),
                    branches: self.items(position, items.get(1..).unwrap_or_default()),
                }),
                _ => Value::Unknown,
            },
            Shape::Function("Fn::Join", argument) => match &argument.shape {
                Shape::List(items) => self.joined(position, items, argument),
                _ => self.function(position, "Fn::Join", argument),
            },
            Shape::Function(name, argument) => self.function(position, name, argument),
            Shape::JsonText(argument) => Value::Encoded(Box::new(self.node(position, argument))),
            Shape::Sub(parts) => {
                let pieces = parts.iter().map(|part| match part {
                    SubPart::Value(part) => self.piece(position, part),
                    SubPart::Text(text) => spec::Piece::Literal((*text).to_owned()),
                });
                Value::Joined(pieces.collect())
            }
        }
    }

    /// A text with others between its items, where they are known.
    fn joined(&mut self, position: Position, items: &'a [Part], argument: &'a Part) -> Value {
        let [between, list] = items else {
            return self.function(position, "Fn::Join", argument);
        };
        let (Shape::Text(between), Shape::List(items)) = (&between.shape, &list.shape) else {
            return self.function(position, "Fn::Join", argument);
        };
        let mut pieces = Vec::new();
        for item in items.iter().filter(|item| !item.is_absent()) {
            if !pieces.is_empty() {
                pieces.push(spec::Piece::Literal(between.clone().into_owned()));
            }
            pieces.push(self.piece(position, item));
        }
        Value::Joined(pieces)
    }

    fn piece(&mut self, position: Position, part: &'a Part) -> spec::Piece {
        match &part.shape {
            Shape::Text(text) if !text.contains("{{resolve:") => {
                spec::Piece::Literal(text.clone().into_owned())
            }
            _ => spec::Piece::Node(self.node(position, part)),
        }
    }

    fn function(&mut self, position: Position, name: &str, argument: &'a Part) -> Value {
        Value::Function(spec::Function {
            name: name.to_owned(),
            arguments: match &argument.shape {
                Shape::List(items) => self.items(position, items),
                _ => vec![self.node(position, argument)],
            },
        })
    }

    /// The name of a condition.
    fn condition(&self, part: &Part) -> Option<String> {
        let Shape::Reference(reference) = &part.shape else {
            return None;
        };
        let (_, member) = self.outline.find(reference.identity)?;
        Some(member.path.clone())
    }

    fn items(&mut self, position: Position, items: &'a [Part]) -> Vec<Node> {
        let present = items
            .iter()
            .enumerate()
            .filter(|(_, item)| !item.is_absent());
        let node = |(index, item)| {
            let position = self.position(
                Some(position),
                Place::Property(PropertyStep::Index(index)),
                Some(item),
            );
            self.node(position, item)
        };
        present.map(node).collect()
    }

    fn entries(&mut self, position: Position, entries: &'a [(Words, Part)]) -> Vec<Entry> {
        let present = entries.iter().filter(|(_, part)| !part.is_absent());
        let entry = |(name, part): &'a (Words, Part)| {
            let position = self.position(
                Some(position),
                Place::Property(PropertyStep::Key(name.as_ref().into())),
                Some(part),
            );
            Entry {
                name: name.clone().into_owned(),
                position,
                value: self.node(position, part),
            }
        };
        present.map(entry).collect()
    }

    /// A reference to a resource of this stack or of another, or to something else of this one.
    fn reference(&self, reference: &Reference) -> Value {
        let Some((stack, member)) = self.outline.find(reference.identity) else {
            return Value::Unknown;
        };
        match (&member.content, &reference.target) {
            (Content::Parameter(_), _) if stack == self.stack => {
                return Value::Parameter(member.path.clone());
            }
            // the name of a condition or a mapping
            (_, ReferenceTarget::Name) => return Value::Text(member.path.clone()),
            (Content::Resource(_), _) => {}
            _ => return Value::Unknown,
        }
        Value::Reference(spec::Reference {
            resource: member.path.clone(),
            stack: (stack != self.stack).then_some(stack),
            value: value_of(&reference.target),
        })
    }

    /// What `DependsOn` lists, flat.
    fn names(&self, position: Position, part: &Part) -> Node {
        let mut names = Vec::new();
        self.collect_names(position, part, &mut names);
        Node {
            value: Value::List(names),
            position,
        }
    }

    fn collect_names(&self, position: Position, part: &Part, names: &mut Vec<Node>) {
        match &part.shape {
            Shape::List(items) => items
                .iter()
                .for_each(|item| self.collect_names(position, item, names)),
            Shape::Reference(reference) => {
                let found = self
                    .outline
                    .find(reference.identity)
                    .filter(|(stack, _)| *stack == self.stack);
                names.extend(found.map(|(_, member)| Node {
                    value: Value::Text(member.path.clone()),
                    position,
                }));
            }
            _ => {}
        }
    }

    /// What a rule found, with the place in the source.
    fn told(&self, found: spec::Diagnostic) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(found.rule, found.message);
        diagnostic.severity = match found.severity {
            spec::Severity::Advice => Severity::Advice,
            _ => Severity::Error,
        };
        diagnostic.is_liftable = is_liftable(diagnostic.rule);
        if let Some((path, location, type_name, steps)) = self.place(found.position) {
            diagnostic = diagnostic
                .of(path)
                .at(location)
                .property(property_path::display(type_name, &steps));
        }
        let part = self
            .origins
            .get(found.position.0 as usize)
            .and_then(|origin| origin.part);
        diagnostic.value = part.and_then(scalar);
        for (position, text) in found.related {
            let location = self.place(position).map(|(_, location, ..)| location);
            diagnostic = diagnostic.note(location, text);
        }
        diagnostic.help = found.help;
        diagnostic
    }

    /// The construct that a position is in, where it is in the source, and the steps from the type to it.
    fn place(
        &self,
        position: Position,
    ) -> Option<(&'a str, Location, &'static str, Vec<PropertyStep<'a>>)> {
        let mut steps = Vec::new();
        let mut spot = Spot::UNKNOWN;
        let mut next = Some(position);
        while let Some(origin) = next.and_then(|position| self.origins.get(position.0 as usize)) {
            spot = spot.or(origin.part.map_or(Spot::UNKNOWN, |part| part.spot));
            match &origin.place {
                Place::Resource {
                    path,
                    location,
                    type_name,
                } => {
                    steps.reverse();
                    return Some((path, spot.within(*location), type_name, steps));
                }
                Place::Declaration { path, location } => {
                    steps.reverse();
                    return Some((path, spot.within(*location), "", steps));
                }
                Place::Stack(settings) => {
                    return Some((&settings.name, settings.location, "", steps));
                }
                Place::Property(step) => steps.push(step.clone()),
            }
            next = origin.within;
        }
        None
    }
}

/// Whether an `allow` may name it.
fn is_liftable(rule: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<&str>> =
        LazyLock::new(|| spec::rules().iter().map(|rule| rule.name).collect());
    rule != "unused_allow" && KNOWN.contains(rule)
}

fn object(entries: Vec<Entry>) -> Value {
    Value::Object(spec::Object {
        entries,
        ..spec::Object::default()
    })
}

fn named(name: &str, position: Position, value: Node) -> Entry {
    Entry {
        name: name.to_owned(),
        position,
        value,
    }
}

fn value_of(target: &ReferenceTarget) -> spec::ReturnValue {
    match target {
        ReferenceTarget::Attribute(name) => spec::ReturnValue::Attribute(name.clone().into_owned()),
        ReferenceTarget::Handle => spec::ReturnValue::Handle,
        _ => spec::ReturnValue::Ref,
    }
}

/// A member of a section, by its path.
fn entry(member: &Member, position: Position, value: Value) -> Entry {
    named(&member.path, position, Node { value, position })
}

/// A value that is short enough to be shown.
fn scalar(part: &Part) -> Option<String> {
    match &part.shape {
        Shape::Boolean(value) => Some(value.to_string()),
        Shape::Integer(value) => Some(value.to_string()),
        Shape::Number(value) => Some(value.to_string()),
        Shape::Text(text) if text.chars().count() > 80 => {
            Some(text.chars().take(80).chain(['…']).collect::<String>())
        }
        Shape::Text(text) => Some(text.clone().into_owned()),
        _ => None,
    }
}
