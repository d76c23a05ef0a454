//! What only the schema of a resource's type says.

use std::fmt;

use crate::construct::property_path::{PropertyPath, PropertyStep};

/// What the schemas of all types say. This crate has none, so whoever declares a resource brings them along.
pub trait Schemas: fmt::Debug + Send + Sync {
    /// Whether resources of a type keep what users would miss.
    fn is_stateful(&self, described: Described) -> bool;

    /// The path of a property, as a user writes it: `redrive_policy.maxReceiveCount`, `tags[0].value`.
    fn path<'a>(&self, described: Described, written: &'a str) -> PropertyPath<'a>;

    /// How messages show it.
    fn display(&self, type_name: &str, steps: &[PropertyStep<'_>]) -> String;

    /// Where the tags of a type are, and how they are written; nothing where it takes none.
    fn tagging(&self, described: Described) -> Option<Tagging>;

    /// What a text is meant to be, if it is nearly that.
    fn suggest<'a>(&self, text: &str, among: &[&'a str]) -> Option<&'a str>;
}

/// A type and what describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Described {
    /// Its CloudFormation name.
    pub type_name: &'static str,
    /// The provider schema that describes it, where the facts do not.
    pub schema: Option<&'static str>,
}

impl Described {
    /// A type that the facts describe.
    pub fn known(type_name: &'static str) -> Self {
        Self {
            type_name,
            schema: None,
        }
    }
}

/// Where tags are.
#[derive(Clone, Debug)]
pub struct Tagging {
    /// The property that has them.
    pub path: PropertyPath<'static>,
    /// Whether they are a map; else they are a list.
    pub is_map: bool,
    /// Whether an entry of the list says that what is launched has it too.
    pub propagates: bool,
}
