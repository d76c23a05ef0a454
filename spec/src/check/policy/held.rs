//! A policy within a resource.

use crate::{PolicyKind, Resource};

/// A policy, and what it is for.
#[derive(Clone, Copy)]
pub(super) struct Policy<'n> {
    /// The number of the resource that holds it.
    pub(super) at: usize,
    pub(super) resource: &'n Resource,
    pub(super) kind: PolicyKind,
}
