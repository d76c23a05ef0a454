//! The resources that rules look at together: a literal's siblings, a stack's body, a finished template.

use crate::Spelling;
use crate::resource_type::ResourceType;
use crate::value::{Node, Position};

/// A set of resources checked as one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Template {
    /// The resources in the order written.
    pub resources: Vec<Resource>,
    /// How messages write what they name.
    pub spelling: &'static dyn Spelling,
    /// Whether a literal must have the very kind that the schema names (as in source code), or may be
    /// what CloudFormation converts, such as `"60"` for a number (as in a finished template).
    pub strict_kinds: bool,
    /// Whether everything is known that will be deployed, so that the lack of a resource means something.
    pub complete: bool,
    /// The region it is meant for, where that is known.
    pub region: Option<String>,
}

/// A declared resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its name in this template: a field's name, or a logical ID.
    pub name: String,
    /// Its CloudFormation type, such as `AWS::SQS::Queue`.
    pub type_name: String,
    /// The schema that it is declared under, where that is not the one that the name leads to.
    pub declared_as: Option<ResourceType>,
    /// Whether a transform may make something else of it, so that what it needs is not known.
    pub is_rewritten: bool,
    /// Where the type's name was written; what is missing is reported here.
    pub position: Position,
    /// Its properties: an object.
    pub properties: Node,
    /// Its other attributes (`DeletionPolicy`, `DependsOn`, …) as entries of an object.
    pub attributes: Vec<crate::value::Entry>,
    /// The rules that are lifted for it.
    pub allowed: Vec<Allow>,
}

/// A rule lifted for one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The rule's name.
    pub rule: String,
    /// Why it does not hold here.
    pub reason: String,
    /// Where it was lifted.
    pub position: Position,
}
