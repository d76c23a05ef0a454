//! What a stack declares, with its logical ID.

use std::sync::Arc;

use infrastruct_core::construct::declaration::{Allow, ResourceContent};
use infrastruct_core::construct::item::{
    Item, MappingDeclaration, OutputDeclaration, ParameterDeclaration, Placed, RuleDeclaration,
};
use infrastruct_core::construct::logical_id;
use infrastruct_core::value::identity::Identity;
use infrastruct_core::value::location::Location;
use infrastruct_core::value::part::{ConditionDeclaration, ReferenceTarget, Shape};

use crate::synth::document::Document;

/// An entry of a template.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) identity: Identity,
    /// The construct's path with the stack's name, such as `Ingest.cron.function`.
    pub(crate) path: String,
    pub(crate) logical_id: String,
    pub(crate) location: Location,
    pub(crate) content: Content,
}

/// What an entry is.
#[derive(Debug)]
pub(crate) enum Content {
    Resource(Box<ResourceContent>),
    Parameter(Arc<ParameterDeclaration>),
    Condition(Arc<ConditionDeclaration>),
    Mapping(Arc<MappingDeclaration>),
    Output(Arc<OutputDeclaration>),
    Rule(Arc<RuleDeclaration>),
}

impl Member {
    pub(crate) fn new(stack: &str, placed: Placed) -> Self {
        let (location, content) = match placed.item {
            Item::Resource(declaration) => (
                declaration.location(),
                Content::Resource(Box::new(declaration.content())),
            ),
            Item::Parameter(declaration) => (declaration.location, Content::Parameter(declaration)),
            Item::Condition(declaration) => (declaration.location, Content::Condition(declaration)),
            Item::Mapping(declaration) => (declaration.location, Content::Mapping(declaration)),
            Item::Output(declaration) => (declaration.location, Content::Output(declaration)),
            Item::Rule(declaration) => (declaration.location, Content::Rule(declaration)),
        };
        let mut member = Self {
            identity: placed.identity,
            path: logical_id::display(stack, &placed.path),
            logical_id: String::new(),
            location,
            content,
        };
        let own = match &mut member.content {
            Content::Resource(resource) => resource.take_text("LogicalId"),
            Content::Parameter(declaration) => declaration.logical_id.clone(),
            Content::Condition(declaration) => declaration.logical_id.clone(),
            Content::Mapping(declaration) => declaration.logical_id.clone(),
            Content::Output(declaration) => declaration.logical_id.clone(),
            Content::Rule(declaration) => declaration.logical_id.clone(),
        };
        member.logical_id = own.unwrap_or_else(|| logical_id::of(&placed.path, member.what()));
        member
    }

    /// What it is, for messages: `AWS::SQS::Queue`, `Parameter`, …
    pub(crate) fn what(&self) -> &'static str {
        match &self.content {
            Content::Resource(resource) => resource.described.type_name,
            Content::Parameter(_) => "Parameter",
            Content::Condition(_) => "Condition",
            Content::Mapping(_) => "Mapping",
            Content::Output(_) => "Output",
            Content::Rule(_) => "Rule",
        }
    }

    /// Whether its literal is at its location: that of a standard construct is out of its user's reach.
    pub(crate) fn is_written(&self) -> bool {
        !matches!(&self.content, Content::Resource(resource) if resource.blamed.is_some())
    }

    /// The condition that it exists under.
    pub(crate) fn condition(&self) -> Option<Identity> {
        let part = match &self.content {
            Content::Resource(resource) => {
                let mut attributes = resource.attributes.iter();
                &attributes.find(|(name, _)| name == "Condition")?.1
            }
            Content::Output(output) => output.condition.as_ref()?,
            _ => return None,
        };
        match &part.shape {
            Shape::Reference(reference) => Some(reference.identity),
            _ => None,
        }
    }

    /// The rules that are lifted for it.
    pub(crate) fn allowed(&self) -> &[Allow] {
        match &self.content {
            Content::Resource(resource) => &resource.allowed,
            _ => &[],
        }
    }

    /// Names are unique within a space; resources and parameters share one, since `Ref` takes either.
    pub(crate) fn space(&self) -> u8 {
        match self.content {
            Content::Resource(_) | Content::Parameter(_) => 0,
            Content::Condition(_) => 1,
            Content::Mapping(_) => 2,
            Content::Output(_) => 3,
            Content::Rule(_) => 4,
        }
    }

    /// A reference within its stack.
    pub(crate) fn refer(&self, target: &ReferenceTarget) -> Document {
        let id = Document::text(self.logical_id.clone());
        match target {
            ReferenceTarget::Handle | ReferenceTarget::Name => id,
            ReferenceTarget::Ref => Document::call("Ref", id),
            ReferenceTarget::Attribute(name) => Document::call(
                "Fn::GetAtt",
                Document::list([id, Document::Text(name.clone())]),
            ),
        }
    }
}
