//! Holds values against schemas: a walk from a resource's properties down, keyword by keyword.

mod alternative;
mod ascending;
mod choice;
mod condition;
pub(crate) mod descend;
mod filled;
pub(crate) mod format;
mod gather;
pub(crate) mod gathered;
mod kind;
mod list;
mod missing;
mod number;
mod object;
pub(crate) mod place;
mod property;
mod reference;
pub(crate) mod rule;
pub(crate) mod same;
pub(crate) mod sentence;
pub(crate) mod shown;
mod text;
mod union;
mod unwanted;

use infrastruct_json::Value as Json;

use self::gathered::Gathered;
use self::place::Place;
use self::sentence::Sentence;
use crate::list::List;
use crate::query::context::Context;
use crate::rule::Outcome;
use crate::template::value::{Node, Value};
use crate::verdict::Verdict;
use crate::{Parameter, Resource, ResourceType, Schema, Severity};

/// What a resource's values are held against.
#[derive(Clone, Copy)]
pub(crate) struct Walker<'c> {
    pub(crate) context: &'c Context<'c>,
    /// The number of the stack that the values are in.
    pub(crate) stack: usize,
    /// The type whose paths the places count from, where facts are kept by path.
    pub(crate) resource_type: Option<ResourceType>,
    /// Whether a schema that holds beside the type's is looked at: it says only what it says.
    pub(crate) is_condition: bool,
    /// Whether references are compared as they are written.
    pub(crate) is_literal: bool,
    /// The resource, where a schema may look beyond it.
    pub(crate) owner: Option<&'c Resource>,
    /// What was found there.
    pub(crate) gathered: Option<Gathered<'c>>,
    /// What to say of what does not agree.
    pub(crate) sentence: Option<Sentence>,
}

impl<'c> Walker<'c> {
    /// Holds values against the schemas of a type.
    pub(crate) fn of_type(
        context: &'c Context<'c>,
        stack: usize,
        resource_type: Option<ResourceType>,
    ) -> Self {
        Self {
            context,
            stack,
            resource_type,
            is_condition: false,
            is_literal: false,
            owner: None,
            gathered: None,
            sentence: None,
        }
    }

    /// Holds values against schemas that say only what they say.
    pub(crate) fn of_condition(
        context: &'c Context<'c>,
        stack: usize,
        owner: Option<&'c Resource>,
    ) -> Self {
        Self {
            is_condition: true,
            owner,
            ..Self::of_type(context, stack, None)
        }
    }

    /// Finds what is wrong with a value.
    pub(crate) fn examine(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        if place.is_too_deep() {
            out.unknown = true;
            return;
        }
        match &node.value {
            Value::Parameter(name) => self.default_of(name, node, place, out),
            Value::Joined(pieces) => self.filled(pieces, node, place, out),
            value if value.is_open() => out.unknown = true,
            Value::Absent => {}
            Value::Choice(choice) => self.each_of(&choice.branches, place, out),
            Value::Reference(_) if self.is_literal => self.choices(node, place, out),
            Value::Reference(written) => {
                self.reference(written, node.position, place, out);
            }
            Value::Text(text) if text.contains("{{resolve:") => out.unknown = true,
            _ => self.known(node, place, out),
        }
    }

    /// What is deployed where no value is given for a parameter should fit, and so should each value that it allows. An empty
    /// one is there to be given.
    fn default_of(&self, name: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        out.unknown = true;
        let stack = self.context.stacks.get(self.stack);
        let Some(parameter) = stack.and_then(|stack| stack.parameter(name)) else {
            return;
        };
        if self.is_condition || out.is_quiet() {
            return;
        }
        let default = default(parameter);
        for value in default.into_iter().chain(self.allowed(parameter)) {
            let mut found = out.fresh();
            let node = Node::new(value.value.clone(), node.position);
            self.examine(&node, place, &mut found);
            found.unknown = true;
            let is_wrong = !found.found.is_empty();
            for diagnostic in &mut found.found {
                let text = match default {
                    Some(default) if default.position == value.position => {
                        format!("it is the default of the parameter `{name}`")
                    }
                    _ => format!("the parameter `{name}` allows it"),
                };
                diagnostic.related.push((value.position, text));
                // Whoever deploys may give another.
                diagnostic.severity = Severity::Advice;
            }
            out.add(found);
            if is_wrong {
                return;
            }
        }
    }

    /// The values that a parameter allows; none where a condition asks for them, and may keep some from being used.
    fn allowed<'t>(&self, parameter: Parameter<'t>) -> impl Iterator<Item = &'t Node> {
        let conditions = self
            .context
            .stacks
            .get(self.stack)
            .map(|stack| &stack.conditions);
        let is_plain = matches!(parameter.type_name(), Some("String" | "Number"))
            && !conditions
                .into_iter()
                .flatten()
                .any(|entry| mentions(&entry.value, parameter.name()));
        let allowed = parameter.allowed_values().iter();
        allowed.filter(move |node| {
            is_plain && !matches!(&node.value, Value::Text(text) if text.trim().is_empty())
        })
    }

    fn known(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let json;
        let place = match &node.value {
            Value::Object(object) if object.is_json => {
                json = place.written_as_json();
                &json
            }
            _ => place,
        };
        if let Some(spec) = place.schema.keyword("cfnGather") {
            self.gather(spec, node, place, out);
        }
        if let Some(inner) = place.schema.keyword("cfnContext") {
            let walker = Self {
                is_literal: true,
                ..*self
            };
            walker.branch(&inner["schema"], node, place, out);
        }
        if !self.kind(node, place, out) {
            return;
        }
        if place.schema.is_plain() {
            return;
        }
        self.choices(node, place, out);
        match &node.value {
            Value::Text(text) => self.text(text, node, place, out),
            Value::List(items) => self.list(items, node, place, out),
            Value::Object(object) => self.object(object, node, place, out),
            _ => self.scalar(node, place, out),
        }
        self.number(node, place, out);
        self.combinations(node, place, out);
    }

    /// Each branch of `Fn::If` may be the one that is deployed, so each has to fit.
    fn each_of(&self, branches: &[Node], place: &Place<'_>, out: &mut Outcome) {
        let outcomes: Vec<Outcome> = branches
            .iter()
            .map(|branch| {
                let mut outcome = out.fresh();
                self.examine(branch, place, &mut outcome);
                outcome
            })
            .list();
        if !out.is_quiet() {
            for outcome in outcomes {
                out.add(outcome);
            }
            return;
        }
        let all = |verdict| outcomes.iter().all(|outcome| outcome.verdict() == verdict);
        match (all(Verdict::Yes), all(Verdict::No)) {
            (true, _) => {}
            (_, true) => out.reject(),
            _ => out.unknown = true,
        }
    }

    /// Holds a value against a schema within that of its place, such as one branch of `anyOf`.
    pub(crate) fn branch(
        &self,
        schema: &'static Json,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        match schema {
            Json::Bool(true) => {}
            Json::Bool(false) => self.nothing_fits(node, place, out),
            Json::Object(keywords) if keywords.is_empty() => {}
            _ => {
                let mut branch = place.branch(place.schema.within(schema));
                branch.is_branch = !is_definition(schema);
                self.examine(node, &branch, out);
            }
        }
    }

    /// Holds the value of a property, an entry or an item against its schema.
    pub(crate) fn child<'p>(
        &self,
        schema: &'static Json,
        node: &Node,
        place: &'p Place<'p>,
        step: impl FnOnce(&'p Place<'p>, Schema) -> Place<'p>,
        out: &mut Outcome,
    ) {
        let mut child = step(place, place.schema.within(schema));
        match schema {
            Json::Bool(true) => {}
            Json::Bool(false) => self.nothing_fits(node, &child, out),
            Json::Object(keywords) if keywords.is_empty() => {}
            _ => {
                // A definition says everything about its properties, wherever it is named.
                child.is_branch &= !is_definition(schema);
                self.examine(node, &child, out);
            }
        }
    }

    /// `"ContentBasedDeduplication": false`: no value at all fits.
    fn nothing_fits(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        match &node.value {
            Value::Absent => {}
            Value::Choice(choice)
                if choice
                    .branches
                    .iter()
                    .any(|branch| matches!(branch.value, Value::Absent)) =>
            {
                out.unknown = true;
            }
            Value::Unknown if self.context.is_strict() => out.unknown = true,
            _ => out.fail(|| {
                let subject = place.subject(self.context);
                let message = match &node.value {
                    Value::Object(_) if place.is_root() => {
                        format!("{subject} does not take these values together")
                    }
                    _ => format!("{subject} cannot be set here"),
                };
                crate::walker::rule::UNEXPECTED_PROPERTY.at(node.position, message)
            }),
        }
    }

    pub(crate) fn judge(&self, schema: &'static Json, node: &Node, place: &Place<'_>) -> Verdict {
        let mut out = Outcome::quiet();
        self.branch(schema, node, place, &mut out);
        out.verdict()
    }
}

/// Whether a schema names a definition; by itself, the name is short for that.
pub(crate) fn is_definition(schema: &Json) -> bool {
    match schema {
        Json::String(name) => name.starts_with('#'),
        _ => schema.get("$ref").is_some(),
    }
}

/// Whether a condition depends on a parameter.
fn mentions(node: &Node, parameter: &str) -> bool {
    match &node.value {
        Value::Parameter(name) => name == parameter,
        _ => node
            .parts()
            .into_iter()
            .any(|part| mentions(part, parameter)),
    }
}

/// The default of a parameter that is one text or number, and no name of a stored one.
pub(crate) fn default(parameter: Parameter<'_>) -> Option<&Node> {
    let is_value = matches!(parameter.type_name()?, "String" | "Number");
    let default = parameter.default().filter(|_| is_value)?;
    match &default.value {
        Value::Text(text) => (!text.trim().is_empty()).then_some(default),
        Value::Integer(_) | Value::Number(_) => Some(default),
        _ => None,
    }
}
