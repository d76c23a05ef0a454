//! From an app to its templates: everything declared, by stack, then each value as the template says it.

pub(crate) mod conjunction;
pub(crate) mod document;
pub(crate) mod links;
pub mod manifest;
pub(crate) mod member;
pub(crate) mod order;
pub(crate) mod outline;
pub(crate) mod resolve;
pub(crate) mod section;
pub(crate) mod template;
