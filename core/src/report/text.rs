//! A diagnostic as rustc shows one: the source line with a mark under what is meant.

use std::fmt::Write;

use crate::report::diagnostic::{Diagnostic, Note, Severity};
use crate::report::excerpt::Excerpt;
use crate::value::location::Location;

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// Whether the terminal shows colours.
    pub colour: bool,
}

/// Colours, as rustc has them.
const BOLD: &str = "1";
const RED: &str = "1;31";
const YELLOW: &str = "1;33";
const GREEN: &str = "1;32";
const BLUE: &str = "1;34";

impl Report {
    /// The diagnostic in several lines.
    pub fn of(self, diagnostic: &Diagnostic) -> String {
        let (title, colour) = match diagnostic.severity {
            Severity::Error => ("error", RED),
            _ => ("warning", YELLOW),
        };
        let mut text = self.heading(title, colour, &diagnostic.message);
        let value = diagnostic.unsaid_value().map(|value| format!("`{value}`"));
        let excerpt = diagnostic.source.and_then(Excerpt::of);
        let margin = diagnostic.source.map_or(1, margin);
        if let Some(source) = diagnostic.source {
            let label = value.as_deref().unwrap_or_default();
            self.place(source, excerpt.as_ref(), (colour, label), &mut text);
        }
        let subject = diagnostic.unsaid_subject().map(|subject| match &value {
            Some(value) if excerpt.is_none() => format!("in {subject} = {value}"),
            _ => format!("in {subject}"),
        });
        let help = diagnostic.help.iter().map(|help| ("help", help.as_str()));
        let (elsewhere, general): (Vec<&Note>, Vec<&Note>) = diagnostic
            .related
            .iter()
            .partition(|note| note.source.is_some());
        let allow = lifted(diagnostic);
        let general = general.into_iter().map(|note| note.message.as_str());
        let remarks: Vec<(&str, &str)> = subject
            .iter()
            .map(String::as_str)
            .chain(general)
            .map(|note| ("note", note))
            .chain(help)
            .chain(allow.as_deref().map(|allow| ("note", allow)))
            .collect();
        if excerpt.is_some() && !remarks.is_empty() {
            let _ = write!(text, "\n{:margin$} {}", "", self.paint(BLUE, "|"));
        }
        for (kind, remark) in remarks {
            self.remark(margin, kind, remark, &mut text);
        }
        for note in elsewhere {
            text.push('\n');
            text.push_str(&self.heading("note", GREEN, &note.message));
            if let Some(source) = note.source {
                self.place(source, Excerpt::of(source).as_ref(), (BLUE, ""), &mut text);
            }
        }
        text
    }

    fn heading(self, title: &str, colour: &str, message: &str) -> String {
        let message = message.replace('\n', "\n       ");
        format!(
            "{}{}",
            self.paint(colour, title),
            self.paint(BOLD, &format!(": {message}"))
        )
    }

    /// `--> src/stacks.rs:12:9`, and the line with a mark.
    fn place(
        self,
        source: Location,
        excerpt: Option<&Excerpt>,
        (colour, label): (&str, &str),
        text: &mut String,
    ) {
        let margin = margin(source);
        let _ = write!(text, "\n{:margin$}{} {source}", "", self.paint(BLUE, "-->"));
        let Some(excerpt) = excerpt else { return };
        let bar = self.paint(BLUE, "|");
        let line = self.paint(BLUE, &format!("{:margin$}", source.line));
        let mark = format!("{} {label}", "^".repeat(excerpt.length));
        let mark = self.paint(colour, mark.trim_end());
        let _ = write!(
            text,
            "\n{:margin$} {bar}\n{line} {bar} {}\n{:margin$} {bar} {:start$}{mark}",
            "",
            excerpt.text,
            "",
            "",
            start = excerpt.start,
        );
    }

    /// `= help: …`
    fn remark(self, margin: usize, kind: &str, remark: &str, text: &mut String) {
        let sign = self.paint(BLUE, "=");
        let kind = self.paint(BOLD, kind);
        let remark = remark.replace('\n', &format!("\n{:margin$}         ", ""));
        let _ = write!(text, "\n{:margin$} {sign} {kind}: {remark}", "");
    }

    fn paint(self, colour: &str, text: &str) -> String {
        if self.colour {
            format!("\x1b[{colour}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// How advice is lifted, which would be repeated at every build.
fn lifted(diagnostic: &Diagnostic) -> Option<String> {
    let is_liftable = diagnostic.is_liftable && diagnostic.severity != Severity::Error;
    let rule = diagnostic.rule;
    is_liftable.then(|| format!("`#[allow({rule}, reason = \"…\")]` on the resource lifts it"))
}

/// How wide the column of line numbers is.
fn margin(source: Location) -> usize {
    source.line.to_string().len()
}
