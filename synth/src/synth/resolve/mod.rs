//! From parts to a document: identities become logical IDs, imports, or mistakes.

mod admission;
mod json_text;
mod sub;

use infrastruct_core::construct::declaration::Allow;
use infrastruct_core::construct::property_path::PropertyStep;
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::identity::Identity;
use infrastruct_core::value::location::Location;
use infrastruct_core::value::part::{Part, Reference, ReferenceTarget, Shape};
use infrastruct_core::value::spot::Spot;

use crate::facts::endpoint_service::{BY_REGION, decided};
use crate::facts::property_path;
use crate::synth::document::{Document, repeated};
use crate::synth::links::{Links, Use};
use crate::synth::member::{Content, Member};
use crate::synth::outline::Outline;
use crate::synth::section::{self, Section};

/// Readers of JSON give up at 128 levels, of which a template has some around its values.
const DEEPEST: usize = 120;

/// What the parts at hand belong to: a member of a stack, or the stack itself.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) path: &'a str,
    pub(crate) location: Location,
    /// `AWS::SQS::Queue`, `Condition`, …
    pub(crate) what: &'static str,
    pub(crate) section: Section,
    /// The rules that it lifts, each with the reason.
    pub(crate) allowed: &'a [Allow],
}

impl<'a> From<&'a Member> for Owner<'a> {
    fn from(member: &'a Member) -> Self {
        Self {
            path: &member.path,
            location: member.location,
            what: member.what(),
            section: match member.content {
                Content::Resource(_) => Section::Resource,
                Content::Parameter(_) => Section::Parameter,
                Content::Condition(_) => Section::Condition,
                Content::Mapping(_) => Section::Mapping,
                Content::Output(_) => Section::Output,
                Content::Rule(_) => Section::Rule,
            },
            allowed: member.allowed(),
        }
    }
}

/// Resolves the parts of one owner.
pub(crate) struct Resolver<'a> {
    pub(crate) outline: &'a Outline,
    pub(crate) stack: usize,
    pub(crate) owner: Owner<'a>,
    pub(crate) links: &'a mut Links,
    pub(crate) diagnostics: &'a mut Vec<Diagnostic>,
    path: Vec<PropertyStep<'a>>,
    spot: Spot,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(
        outline: &'a Outline,
        stack: usize,
        owner: Owner<'a>,
        links: &'a mut Links,
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            outline,
            stack,
            owner,
            links,
            diagnostics,
            path: Vec::new(),
            spot: Spot::UNKNOWN,
        }
    }

    /// The document of a part; nothing where the part is absent.
    pub(crate) fn resolve(&mut self, part: &'a Part) -> Option<Document> {
        let spot = self.spot;
        self.spot = part.spot.or(spot);
        let document = if self.path.len() < DEEPEST {
            self.shape(&part.shape)
        } else {
            let message =
                format!("nested more than {DEEPEST} levels deep, where readers of JSON give up");
            let diagnostic = Diagnostic::error("value", message);
            let diagnostic = diagnostic.of(self.owner.path).at(self.location());
            self.diagnostics.push(diagnostic);
            None
        };
        self.spot = spot;
        document
    }

    /// The document of a part that stands under a key.
    pub(crate) fn entry(&mut self, key: &'a str, part: &'a Part) -> Option<Document> {
        self.within(PropertyStep::Key(key.into()), part)
    }

    fn within(&mut self, step: PropertyStep<'a>, part: &'a Part) -> Option<Document> {
        self.path.push(step);
        let document = self.resolve(part);
        self.path.pop();
        document
    }

    fn shape(&mut self, shape: &'a Shape) -> Option<Document> {
        Some(match shape {
            Shape::Absent => return None,
            Shape::Invalid(why) => self.refuse("value", why.clone()),
            Shape::Null => Document::Null,
            Shape::Boolean(value) => Document::Boolean(*value),
            Shape::Integer(value) => Document::Integer(*value),
            Shape::Number(value) if value.is_finite() => Document::Number(*value),
            Shape::Number(value) => self.refuse(
                "value",
                format!("`{value}` is not a number that JSON can hold"),
            ),
            Shape::Text(text) => Document::Text(text.clone()),
            Shape::List(items) => {
                let items = items.iter().enumerate();
                Document::List(
                    items
                        .filter_map(|(index, item)| self.within(PropertyStep::Index(index), item))
                        .collect(),
                )
            }
            Shape::Object(entries) => {
                let mut object = Vec::with_capacity(entries.len());
                for (key, part) in entries {
                    if let Some(document) = self.entry(key, part) {
                        object.push((key.clone(), document));
                    }
                }
                match repeated(object.iter().map(|(key, _)| key.as_ref())) {
                    Some(key) => {
                        self.refuse("duplicate_key", format!("the key `{key}` is written twice"))
                    }
                    None => Document::Object(object),
                }
            }
            Shape::Pseudo(name) => self.pseudo(name),
            Shape::Reference(reference) => self.reference(reference),
            Shape::Condition(identity, condition) => {
                self.condition(*identity, &condition.expression)
            }
            Shape::Function(name, argument) => self.function(name, argument),
            Shape::Sub(parts) => self.sub(parts),
            Shape::JsonText(json) => return self.json_text(json),
            Shape::Duration(duration) => self.refuse(
                "value",
                format!("`{duration:?}`, of which nothing says what is counted"),
            ),
        })
    }

    fn pseudo(&mut self, name: &'static str) -> Document {
        if let Some(refused) = self.misplaced("Ref") {
            return refused;
        }
        if name == "AWS::NoValue" && matches!(self.owner.section, Section::Output | Section::Export)
        {
            let diagnostic = self.diagnostic("output", "an output has a value wherever it exists");
            let help = "let it exist under a condition: `.condition(&…)`";
            self.diagnostics.push(diagnostic.help(help));
            return Document::Null;
        }
        Document::call("Ref", Document::text(name))
    }

    /// What is said of a function that the section does not take.
    pub(crate) fn misplaced(&mut self, function: &str) -> Option<Document> {
        let section = self.owner.section;
        let diagnostic = self.diagnostic("section", section.objection(function)?);
        self.diagnostics.push(
            section
                .way_out()
                .into_iter()
                .fold(diagnostic, Diagnostic::help),
        );
        Some(Document::Null)
    }

    fn function(&mut self, name: &'static str, argument: &'a Part) -> Document {
        if name == BY_REGION {
            let region = self.outline.region(self.stack);
            let decided = decided(argument, region).and_then(|part| self.resolve(part));
            return decided.unwrap_or(Document::Null);
        }
        if let Some(refused) = self.misplaced(name) {
            return refused;
        }
        if let Some(missing) = missing_argument(name, argument) {
            let message = format!("`{name}` of nothing: its {missing} is `None`");
            return self.refuse("value", message);
        }
        let items = match &argument.shape {
            Shape::List(items) => items.as_slice(),
            _ => &[],
        };
        if matches!(name, "Ref" | "Fn::GetAtt")
            && let Some(refused) = self.added(items.first().unwrap_or(argument))
        {
            return refused;
        }
        if let ("Fn::If", [condition, branches @ ..]) = (name, items) {
            return self.choice(condition, branches);
        }
        if let ("Fn::FindInMap", [map, keys @ ..]) = (name, items) {
            let is_named =
                matches!(&map.shape, Shape::Reference(map) if map.target == ReferenceTarget::Name);
            let is_extended = keys.len() > 2 || !is_named;
            let map = if is_named { &[] } else { &items[..1] };
            for keys in [map, &keys[..keys.len().min(2)]] {
                if let Some(refused) = self.keys(keys) {
                    return refused;
                }
            }
            if is_extended {
                self.links.needs_extensions(self.stack);
            }
        }
        if matches!(name, "Fn::Length" | "Fn::ToJsonString") {
            self.links.needs_extensions(self.stack);
        }
        let argument = self.entry(name, argument).unwrap_or(Document::Null);
        Document::call(name, argument)
    }

    /// What is said of a resource that a macro is to add, where there is no macro.
    fn added(&mut self, id: &Part) -> Option<Document> {
        let Shape::Text(id) = &id.shape else {
            return None;
        };
        let before = match self.owner.section {
            Section::Condition => Some("a condition"),
            Section::Rule => Some("a rule"),
            Section::Export => Some("the name of an export"),
            _ => None,
        };
        if let Some(what) = before {
            let message = format!("{what} cannot depend on `{id}`, which is a resource");
            return Some(self.refuse("unplaced", message));
        }
        if self.outline.stacks[self.stack].is_transformed() {
            return None;
        }
        let diagnostic = self.diagnostic(
            "unplaced",
            format!("no macro runs over the template that would add `{id}`"),
        );
        let help = "a resource of the stack is read by its handle; a macro is named with `.transform(\"…\")`";
        self.diagnostics.push(diagnostic.help(help));
        Some(Document::Null)
    }

    /// `Fn::If`
    fn choice(&mut self, condition: &'a Part, branches: &'a [Part]) -> Document {
        self.path.push(PropertyStep::Key("Fn::If".into()));
        let mut items: Vec<Document> = self
            .within(PropertyStep::Index(0), condition)
            .into_iter()
            .collect();
        for (index, branch) in branches.iter().enumerate() {
            items.extend(self.within(PropertyStep::Index(index + 1), branch));
        }
        self.path.pop();
        Document::call("Fn::If", Document::List(items))
    }

    /// What is said of a key of `Fn::FindInMap` that cannot be known in time.
    fn keys(&mut self, keys: &'a [Part]) -> Option<Document> {
        for key in keys {
            let function = match &key.shape {
                Shape::Function(name, _) => name,
                Shape::Sub(_) => "Fn::Sub",
                Shape::Reference(reference) => {
                    let outline = self.outline;
                    match outline.find(reference.identity) {
                        Some((stack, member))
                            if stack != self.stack
                                || matches!(member.content, Content::Resource(_)) =>
                        {
                            let message = format!(
                                "the key of a mapping cannot depend on `{}`, which is known at deployment only",
                                member.path
                            );
                            return Some(self.refuse("value", message));
                        }
                        _ => continue,
                    }
                }
                _ => continue,
            };
            match section::of_key(function) {
                None => {
                    let message = format!("`{function}` cannot make the key of a mapping");
                    return Some(self.refuse("value", message));
                }
                Some(true) => self.links.needs_extensions(self.stack),
                Some(false) => {}
            }
        }
        None
    }

    /// A condition within a condition.
    fn condition(&mut self, identity: Identity, expression: &'a Part) -> Document {
        match self.outline.find(identity) {
            // a rule says what it means: it is decided before any condition
            _ if self.owner.section == Section::Rule => {
                self.resolve(expression).unwrap_or(Document::Null)
            }
            Some((stack, member)) if stack == self.stack => {
                Document::call("Condition", Document::text(member.logical_id.clone()))
            }
            Some((_, member)) => self.foreign(member),
            None => self.resolve(expression).unwrap_or(Document::Null),
        }
    }

    fn reference(&mut self, reference: &'a Reference) -> Document {
        let Some((stack, member)) = self.outline.find(reference.identity) else {
            return self.unplaced(reference);
        };
        if !self.admits(reference, stack, member) {
            return Document::Null;
        }
        if stack == self.stack {
            return match &reference.target {
                ReferenceTarget::Handle => self.bare_handle(member),
                _ => member.refer(&reference.target),
            };
        }
        if !matches!(member.content, Content::Resource(_) | Content::Parameter(_)) {
            return self.foreign(member);
        }
        match &reference.target {
            ReferenceTarget::Handle => self.bare_handle(member),
            ReferenceTarget::Name => {
                let message = format!(
                    "`{}` is in another stack, where its logical ID means nothing",
                    member.path
                );
                self.refuse("other_stack", message)
            }
            _ => self.import(reference, stack, member),
        }
    }

    fn import(&mut self, reference: &'a Reference, stack: usize, member: &'a Member) -> Document {
        let role = match reference
            .weak
            .as_ref()
            .and_then(|weak| weak.role.as_deref())
        {
            Some(role) => self.resolve(role),
            None => None,
        };
        self.used(stack);
        let import = self
            .links
            .import(self.outline, self.stack, stack, member, reference, role);
        match import {
            Ok(document) => document,
            Err(objection) => {
                let diagnostic = self.diagnostic("other_stack", objection.message);
                self.diagnostics.push(
                    objection
                        .help
                        .into_iter()
                        .fold(diagnostic, Diagnostic::help),
                );
                Document::Null
            }
        }
    }

    /// Notes that this stack needs another one.
    pub(crate) fn used(&mut self, stack: usize) {
        let location = self.location();
        self.links.depend(self.stack, stack, || Use {
            location,
            path: self.owner.path.to_owned(),
        });
    }

    fn unplaced(&mut self, reference: &Reference) -> Document {
        let what = match reference.identity.what {
            what @ ("condition" | "mapping" | "parameter") => format!("a {what}"),
            what => format!("an `{what}`"),
        };
        let diagnostic = self.diagnostic(
            "unplaced",
            format!("refers to {what} that is in no stack of the app"),
        );
        self.diagnostics
            .push(diagnostic.help("make it a field of a stack, or of a construct in one"));
        Document::Null
    }

    fn bare_handle(&mut self, member: &Member) -> Document {
        let message = format!(
            "a handle of `{}` by itself does not say which of its values is meant",
            member.path
        );
        self.refuse("handle", message)
    }

    fn foreign(&mut self, member: &Member) -> Document {
        let message = format!(
            "`{}` is in another stack, where a {} cannot be used from",
            member.path,
            member.what().to_lowercase()
        );
        self.refuse("other_stack", message)
    }

    pub(crate) fn refuse(&mut self, rule: &'static str, message: impl Into<String>) -> Document {
        let diagnostic = self.diagnostic(rule, message);
        self.diagnostics.push(diagnostic);
        Document::Null
    }

    /// Where the part that is resolved was written.
    fn location(&self) -> Location {
        self.spot.within(self.owner.location)
    }

    pub(crate) fn diagnostic(&self, rule: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(rule, message)
            .of(self.owner.path)
            .at(self.location())
            .property(property_path::display(self.owner.what, &self.path))
    }
}

/// What a function needs and is not there, by what it is called.
pub(crate) fn missing_argument(function: &str, argument: &Part) -> Option<&'static str> {
    let needed: &[&'static str] = match function {
        "Fn::Cidr" => &["block", "count"],
        "Fn::Equals" => &["left side", "right side"],
        "Fn::FindInMap" => &["mapping", "first key", "second key"],
        "Fn::Join" => &["delimiter", "list"],
        "Fn::Select" => &["index", "list"],
        "Fn::Split" => &["delimiter", "text"],
        _ => &[],
    };
    match &argument.shape {
        Shape::Absent => Some("argument"),
        Shape::List(items) => {
            let mut given = needed.iter().zip(items);
            given
                .find(|(_, item)| item.is_absent())
                .map(|(name, _)| *name)
        }
        Shape::Object(entries) if function == "Fn::GetStackOutput" => {
            let named = [("StackName", "stack name"), ("OutputName", "output name")];
            let is_missing = |key: &str| {
                entries
                    .iter()
                    .any(|(name, part)| name == key && part.is_absent())
            };
            named
                .iter()
                .find(|(key, _)| is_missing(key))
                .map(|(_, name)| *name)
        }
        _ => None,
    }
}
