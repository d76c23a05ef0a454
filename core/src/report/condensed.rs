//! Advice that is repeated: the first few in full, and how much there is of it.

use std::collections::BTreeMap;

use crate::report::diagnostic::{Diagnostic, Severity};
use crate::value::location::Location;

/// So much advice of one rule is shown in full.
const FULL: usize = 3;

/// So many places of the rest are named.
const NAMED: usize = 3;

/// The diagnostics as a build shows them. Errors are all shown; of a rule that advises in many places the first are, and one line
/// at the end says how many more there are.
pub fn condensed(diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rest: BTreeMap<&str, Vec<Location>> = BTreeMap::new();
    let mut shown = Vec::new();
    for diagnostic in diagnostics {
        let count = counts.entry(diagnostic.rule).or_default();
        *count += 1;
        if diagnostic.severity == Severity::Error || *count <= FULL {
            shown.push(diagnostic.clone());
        } else {
            let places = rest.entry(diagnostic.rule).or_default();
            places.extend(diagnostic.source);
        }
    }
    for (rule, places) in rest {
        let more = counts[rule] - FULL;
        let named: Vec<String> = places.iter().take(NAMED).map(Location::to_string).collect();
        let places = match (named.as_slice(), more - named.len()) {
            ([], _) => String::new(),
            (named, 0) => format!(": at {}", named.join(", ")),
            (named, others) => format!(": at {} and {others} others", named.join(", ")),
        };
        let message = format!("{more} more of the rule `{rule}`{places}");
        let advice = Diagnostic::advice(rule, message);
        shown.push(advice.help(format!(
            "`App::allow(\"{rule}\", \"…\")` lifts it everywhere"
        )));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_of_one_rule_is_counted() {
        let advice = |rule, count| vec![Diagnostic::advice(rule, "it may be better"); count];
        assert_eq!(condensed(&advice("a", 3)).len(), 3);
        let all = [advice("a", 5), advice("b", 1)].concat();
        let shown = condensed(&all);
        assert_eq!(shown.len(), 5);
        assert_eq!(shown[4].message, "2 more of the rule `a`");
    }

    #[test]
    fn errors_are_all_shown() {
        let all = vec![Diagnostic::error("a", "it cannot be so"); 9];
        assert_eq!(condensed(&all).len(), 9);
    }

    #[test]
    fn some_places_are_named() {
        let at = |line| {
            let file = "src/stacks.rs";
            Diagnostic::advice("a", "it may be better").at(Location {
                file,
                line,
                column: 5,
            })
        };
        let all: Vec<Diagnostic> = (1..=8).map(at).collect();
        let last = condensed(&all).pop().expect("a summary");
        let expected = "5 more of the rule `a`: at src/stacks.rs:4:5, src/stacks.rs:5:5, src/stacks.rs:6:5 and 2 others";
        assert_eq!(last.message, expected);
    }
}
