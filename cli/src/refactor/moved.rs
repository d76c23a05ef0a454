//! What goes from where to where.

use crate::manifest::Stack;
use crate::template::Template;

/// A stack, as it is deployed and as it is built.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    pub(crate) stack: Stack,
    /// What is deployed; nothing for a stack that is not there yet.
    pub(crate) old: Option<Template>,
    pub(crate) new: Template,
}

/// Where a resource is: the place of its stack among the sides, and its logical ID.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Location {
    pub(crate) stack: usize,
    pub(crate) id: String,
}

/// A resource that goes from one location to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moved {
    pub(crate) from: Location,
    pub(crate) to: Location,
    pub(crate) type_name: String,
}
