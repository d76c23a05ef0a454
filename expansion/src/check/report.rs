use infrastruct_spec::{Diagnostic, Position, Severity};
use proc_macro2::Span;

use crate::errors::Errors;
use crate::model::Positions;

/// The values that a rule has spoken about, so that rustc must not speak again.
#[derive(Debug, Default)]
pub(crate) struct Faulty {
    /// Each with the rule's name.
    pub(crate) found: Vec<(Position, &'static str)>,
}

impl Faulty {
    pub(crate) fn has(&self, position: Position) -> bool {
        self.found.iter().any(|(found, _)| *found == position)
    }

    /// Errors are for the user now; advice is the build step's, which sees everything.
    pub(super) fn add(&mut self, found: &[Diagnostic], positions: &Positions, errors: &mut Errors) {
        let found = found
            .iter()
            .filter(|found| found.severity == Severity::Error);
        for diagnostic in found {
            tell(diagnostic, positions, errors);
            self.found.push((diagnostic.position, diagnostic.rule));
        }
    }
}

fn tell(diagnostic: &Diagnostic, positions: &Positions, errors: &mut Errors) {
    let span = positions.span(diagnostic.position);
    let mut text = diagnostic.message.clone();
    for (position, note) in &diagnostic.related {
        // what the message says already is not said again, unless it is said of another line
        let line = other_line(span, positions.span(*position));
        let line = line.filter(|_| !note.ends_with("is not set"));
        let is_said = note
            .split('`')
            .skip(1)
            .step_by(2)
            .all(|word| diagnostic.message.contains(&format!("`{word}`")));
        match line {
            Some(line) => {
                text.extend(["\nnote: ", note, " (line ", &line.to_string(), ")"]);
            }
            None if is_said => {}
            None => text.extend(["\nnote: ", note]),
        }
    }
    for help in &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    errors.behind_gate(span, positions.gate(diagnostic.position), text);
}

/// The line of another place, if it is on another line of the same file.
fn other_line(span: Span, other: Span) -> Option<usize> {
    if !proc_macro::is_available() {
        return None;
    }
    let (span, other) = (span.unwrap(), other.unwrap());
    (span.file() == other.file() && span.line() != other.line()).then(|| other.line())
}
