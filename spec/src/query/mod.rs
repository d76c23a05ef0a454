//! What rules ask of the stacks that are deployed together, whichever way it is written.

pub(crate) mod context;
pub(crate) mod denoted;
pub(crate) mod edges;
pub(crate) mod existence;
pub(crate) mod graph;
mod names;
mod naming;
pub(crate) mod picks;
pub(crate) mod presence;
pub(crate) mod sight;
