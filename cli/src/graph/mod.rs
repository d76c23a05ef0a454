//! What refers to what: resources by construct, and their references.

mod dot;
mod layout;
mod mermaid;
mod page;
mod reference;
mod svg;

pub(crate) use dot::dot;
pub(crate) use mermaid::mermaid;
pub(crate) use page::page;
pub(crate) use reference::Graph;
