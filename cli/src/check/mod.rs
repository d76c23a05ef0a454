//! The rules over templates from anywhere.

mod checked;
mod finding;
mod group;
mod json;
mod nested;
mod sarif;
mod source;
mod text;
mod unread;

pub(crate) use checked::{Checked, Settings};
pub(crate) use finding::level;
pub(crate) use json::json;
pub(crate) use sarif::sarif;
pub(crate) use source::Source;
pub(crate) use text::text;
pub(crate) use unread::{Unread, read};
