//! From an app to its templates.

pub(crate) mod conjunction;
pub(crate) mod cross_stack;
pub(crate) mod document;
pub(crate) mod json_text;
pub mod manifest;
pub(crate) mod order;
pub(crate) mod outline;
pub(crate) mod resolve;
pub(crate) mod section;
pub(crate) mod sub;
pub(crate) mod synthesis;
pub(crate) mod template;
