//! The rules over the finished app: what macros could not see is known here.

use infrastruct_spec as spec;
use spec::{Entry, Node, Position, Value};

use crate::check::own_rule;
use crate::facts::property_path;
use crate::facts::schema;
use crate::synth::cross_stack::Links;
use crate::synth::outline::{Content, Outline};
use infrastruct_core::construct::declaration::ResourceContent;
use infrastruct_core::construct::property_path::PropertyStep;
use infrastruct_core::report::diagnostic::{Diagnostic, Severity};
use infrastruct_core::value::location::Location;
use infrastruct_core::value::part::SubPart;
use infrastruct_core::value::part::{Part, Reference, ReferenceTarget, Shape, Words};
use infrastruct_core::value::spot::Spot;

/// An account and a region.
type Environment<'a> = (Option<&'a str>, Option<&'a str>);

/// Applies the rules to all stacks of an account and region together, so that a rule between resources sees those of
/// the other stacks too.
pub(crate) fn check(outline: &Outline, links: &Links, diagnostics: &mut Vec<Diagnostic>) {
    let mut environments: Vec<(Environment<'_>, Vec<usize>)> = Vec::new();
    for (number, stack) in outline.stacks.iter().enumerate() {
        let environment = (
            stack.settings.account.as_deref(),
            stack.settings.region.as_deref(),
        );
        match environments.binary_search_by_key(&environment, |(known, _)| *known) {
            Ok(at) => environments[at].1.push(number),
            Err(at) => environments.insert(at, (environment, vec![number])),
        }
    }
    for ((_, region), stacks) in environments {
        let mut reading = Reading {
            outline,
            links,
            stacks: &stacks,
            origins: Vec::new(),
        };
        let template = spec::Template {
            resources: reading.resources(),
            spelling: &spec::Rust,
            strict_kinds: false,
            complete: true,
            region: region.map(str::to_owned),
        };
        diagnostics.extend(
            spec::check(&template)
                .into_iter()
                .map(|found| reading.told(found)),
        );
    }
}

/// Turns the outline into the tree that the rules look at, and positions back into places.
struct Reading<'a> {
    outline: &'a Outline,
    links: &'a Links,
    stacks: &'a [usize],
    origins: Vec<Origin<'a>>,
}

/// Where a position is.
struct Origin<'a> {
    within: Option<Position>,
    place: Place<'a>,
    part: Option<&'a Part>,
}

enum Place<'a> {
    Resource {
        path: &'a str,
        location: Location,
        type_name: &'static str,
    },
    Property(PropertyStep<'a>),
}

impl<'a> Reading<'a> {
    fn resources(&mut self) -> Vec<spec::Resource> {
        let mut resources = Vec::new();
        for &number in self.stacks {
            let stack = &self.outline.stacks[number];
            let mut transforms = stack.settings.transforms.iter();
            let is_rewritten = transforms.any(|transform| spec::may_rewrite(transform));
            for member in &stack.members {
                if let Content::Resource(content) = &member.content {
                    let resource = self.resource(&member.path, member.location, content);
                    resources.push(spec::Resource {
                        is_rewritten,
                        ..resource
                    });
                }
            }
        }
        resources
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
                "Condition" => Node {
                    value: Value::Unknown,
                    position,
                },
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
        let unsettled = own_rule::allowed_of_ours(content)
            .filter(|allow| !self.links.is_lifted(path, &allow.rule));
        for allow in unsettled {
            let step = Place::Property(PropertyStep::Key("allow".into()));
            allowed.push(spec::Allow {
                rule: allow.rule.clone(),
                reason: allow.reason.clone(),
                position: self.position(Some(position), step, Some(&allow.part)),
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
            Shape::Invalid(_) | Shape::Pseudo(_) | Shape::Condition(..) | Shape::Duration(_) => {
                Value::Unknown
            }
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
                    Value::Computed(vec![self.node(position, argument)])
                }
                _ => Value::Object(spec::Object {
                    entries: self.entries(position, entries),
                    open: false,
                    is_json: false,
                }),
            },
            // What was freed is as unknown as a function's result, but its resource is needed all the same.
            Shape::Reference(reference) if reference.freed => Value::Computed(vec![Node {
                value: self.reference(reference),
                position,
            }]),
            Shape::Reference(reference) => self.reference(reference),
            Shape::Function("Fn::If", argument) => match &argument.shape {
                Shape::List(items) => {
                    Value::Choice(self.items(position, items.get(1..).unwrap_or_default()))
                }
                _ => Value::Unknown,
            },
            Shape::Function(_, argument) | Shape::JsonText(argument) => {
                Value::Computed(vec![self.node(position, argument)])
            }
            Shape::Sub(parts) => {
                let values = parts.iter().filter_map(|part| match part {
                    SubPart::Value(part) => Some(self.node(position, part)),
                    SubPart::Text(_) => None,
                });
                Value::Computed(values.collect())
            }
        }
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

    /// A reference to a resource that is checked with this one; what another environment has is not known here.
    fn reference(&self, reference: &Reference) -> Value {
        let Some((stack, member)) = self.outline.find(reference.identity) else {
            return Value::Unknown;
        };
        if !self.stacks.contains(&stack) || !matches!(member.content, Content::Resource(_)) {
            return Value::Unknown;
        }
        let target = match &reference.target {
            ReferenceTarget::Name => return Value::Text(member.logical_id.clone()),
            ReferenceTarget::Handle => spec::Target::Handle,
            ReferenceTarget::Ref => spec::Target::Ref,
            ReferenceTarget::Attribute(name) => spec::Target::Attribute(name.clone().into_owned()),
        };
        Value::Reference(spec::Reference {
            resource: member.path.clone(),
            target,
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
                    .filter(|(stack, _)| self.stacks.contains(stack));
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
                Place::Property(step) => steps.push(step.clone()),
            }
            next = origin.within;
        }
        None
    }
}

/// Whether an `allow` may name it.
fn is_liftable(rule: &str) -> bool {
    rule != "unused_allow" && spec::rules().iter().any(|known| known.name == rule)
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
