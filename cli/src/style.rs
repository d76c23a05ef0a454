//! How text is shown: colours, and the letters of others that must not steer a terminal.

use anstyle::{AnsiColor, Style};

/// What is new.
pub(crate) const ADD: Style = AnsiColor::Green.on_default();
/// What goes.
pub(crate) const REMOVE: Style = AnsiColor::Red.on_default();
/// What becomes something else.
pub(crate) const CHANGE: Style = AnsiColor::Yellow.on_default();
/// What wants attention.
pub(crate) const WARN: Style = AnsiColor::Yellow.on_default().bold();
/// What went wrong, or is lost.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// What is said beside.
pub(crate) const NOTE: Style = AnsiColor::Blue.on_default().bold();
/// What matters less.
pub(crate) const DIM: Style = Style::new().dimmed();
/// What matters more.
pub(crate) const BOLD: Style = Style::new().bold();

/// Text in a style. Where colours are not wanted, printing takes them out again.
pub(crate) fn paint(style: Style, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{style}{text}{style:#}")
}

/// A text of somebody else's, of which no letter steers the terminal.
pub(crate) fn visible(text: &str) -> String {
    let steers = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    text.replace(steers, "\u{fffd}")
}
