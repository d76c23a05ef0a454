//! From parts to a document: identities become logical IDs, imports, or mistakes.

use crate::condition::Condition;
use crate::cross_stack::{Links, Use};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::location::Location;
use crate::outline::{Content, Member, Outline};
use crate::part::{Part, Reference, ReferenceTarget, Shape};
use crate::property_path::{self, Step};
use crate::spot::Spot;

/// What the parts at hand belong to: a member of a stack, or the stack itself.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) path: &'a str,
    pub(crate) location: Location,
    /// `AWS::SQS::Queue`, `Condition`, …
    pub(crate) what: &'static str,
    /// Conditions are decided before any resource exists.
    pub(crate) is_condition: bool,
}

impl<'a> From<&'a Member> for Owner<'a> {
    fn from(member: &'a Member) -> Self {
        Self {
            path: &member.path,
            location: member.location,
            what: member.what(),
            is_condition: matches!(member.content, Content::Condition(_)),
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
    path: Vec<Step<'a>>,
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
        let document = self.shape(&part.shape);
        self.spot = spot;
        document
    }

    /// The document of a part that stands under a key.
    pub(crate) fn entry(&mut self, key: &'a str, part: &'a Part) -> Option<Document> {
        self.within(Step::Key(key), part)
    }

    fn within(&mut self, step: Step<'a>, part: &'a Part) -> Option<Document> {
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
                        .filter_map(|(index, item)| self.within(Step::Index(index), item))
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
                Document::Object(object)
            }
            Shape::Pseudo(name) => Document::call("Ref", Document::text(*name)),
            Shape::Reference(reference) => self.reference(reference),
            Shape::Condition(condition) => self.condition(condition),
            Shape::Function(name, argument) => self.function(name, argument),
            Shape::Sub(parts) => self.sub(parts),
        })
    }

    fn function(&mut self, name: &'static str, argument: &'a Part) -> Document {
        let extended = match &argument.shape {
            Shape::List(items) => name == "Fn::FindInMap" && items.len() == 4,
            _ => false,
        };
        if extended || matches!(name, "Fn::Length" | "Fn::ToJsonString") {
            self.links.needs_extensions(self.stack);
        }
        match self.entry(name, argument) {
            Some(argument) => Document::call(name, argument),
            None => self.refuse(
                "value",
                format!("`{name}` of nothing: its argument is `None`"),
            ),
        }
    }

    /// A condition within a condition.
    fn condition(&mut self, condition: &'a Condition) -> Document {
        match self.outline.find(condition.identity()) {
            Some((stack, member)) if stack == self.stack => {
                Document::call("Condition", Document::text(member.logical_id.clone()))
            }
            Some((_, member)) => self.foreign(member),
            None => self
                .resolve(condition.expression())
                .unwrap_or(Document::Null),
        }
    }

    fn reference(&mut self, reference: &'a Reference) -> Document {
        let Some((stack, member)) = self.outline.find(reference.identity) else {
            return self.unplaced(reference);
        };
        if self.owner.is_condition && matches!(member.content, Content::Resource(_)) {
            let message = format!(
                "a condition cannot depend on `{}`: it is decided before any resource exists",
                member.path
            );
            return self.refuse("condition", message);
        }
        if stack == self.stack {
            return match &reference.target {
                ReferenceTarget::Handle => self.bare_handle(member),
                _ => local(member, &reference.target),
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
                self.refuse("other-stack", message)
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
                let diagnostic = self.diagnostic("other-stack", objection.message);
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
        self.refuse("other-stack", message)
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

    fn diagnostic(&self, rule: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(rule, message)
            .of(self.owner.path)
            .at(self.location())
            .property(property_path::display(self.owner.what, &self.path))
    }
}

/// A reference within a stack.
pub(crate) fn local(member: &Member, target: &ReferenceTarget) -> Document {
    let id = Document::text(member.logical_id.clone());
    match target {
        ReferenceTarget::Handle | ReferenceTarget::Name => id,
        ReferenceTarget::Ref => Document::call("Ref", id),
        ReferenceTarget::Attribute(name) => Document::call(
            "Fn::GetAtt",
            Document::list([id, Document::Text(name.clone())]),
        ),
    }
}
