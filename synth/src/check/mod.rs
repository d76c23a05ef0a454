//! What is wrong with an app, beside what its values already told.

pub(crate) mod export_check;
pub(crate) mod limits;
pub(crate) mod own_rule;
pub(crate) mod rules;
pub(crate) mod rust_binary;
