//! A title with lines beneath, and the signs that begin them.

use anstyle::Style;

use super::super::resource::Action;
use crate::terminal::{ADD, CHANGE, REMOVE};

/// A title and the lines beneath.
pub(super) fn block(title: String, lines: impl IntoIterator<Item = String>) -> String {
    let mut text = title;
    for line in lines {
        text.push('\n');
        text.push_str(&line);
    }
    text
}

/// The sign and colour of what happens to a resource.
pub(super) fn sign(action: Action) -> (&'static str, Style) {
    match action {
        Action::Delete => ("-", REMOVE),
        Action::Replace => ("±", REMOVE),
        Action::MayReplace => ("±", CHANGE),
        Action::Release => ("○", CHANGE),
        Action::Create => ("+", ADD),
        Action::Update => ("~", CHANGE),
    }
}
