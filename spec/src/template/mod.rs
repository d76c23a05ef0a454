//! The tree that rules look at: templates, and the values in them, of which any may be unknown.

pub(crate) mod case;
pub(crate) mod document;
pub(crate) mod held;
pub(crate) mod json;
#[cfg(feature = "command")]
mod link;
mod literal;
#[cfg(feature = "command")]
pub(crate) mod reader;
pub(crate) mod sections;
pub(crate) mod value;
