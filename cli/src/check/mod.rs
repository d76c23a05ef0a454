//! The rules over templates from anywhere.

mod checked;
mod finding;
mod json;
mod sarif;
mod text;

pub(crate) use checked::{Checked, Settings};
pub(crate) use finding::level;
pub(crate) use json::json;
pub(crate) use sarif::sarif;
pub(crate) use text::text;
