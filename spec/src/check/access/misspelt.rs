//! Actions that are written in another way than they are spelt, and so allow nothing.

use crate::check::policy::unknown_action;
use crate::policy::Statements;
use crate::suggest;
use crate::template::value::Position;
use crate::verdict::Verdict;

/// What is said of the actions of statements that may be meant to be one of those that are lacking: `sqs:SendMesage`,
/// `sqs:Publish`; and where their statements begin.
pub(super) fn misspelt(statements: &Statements, lacking: &[&str]) -> Vec<(String, Position)> {
    let mut said = Vec::new();
    for statement in &statements.listed {
        if statement.allows == Verdict::No || statement.actions.except {
            continue;
        }
        for written in statement.actions.listed.iter().flatten() {
            let Some(written) = written.text() else {
                continue;
            };
            if lacking.iter().any(|action| may_mean(written, action)) {
                said.extend(unknown_action(written).map(|said| (said, statement.position)));
            }
        }
    }
    said
}

fn may_mean(written: &str, action: &str) -> bool {
    let (written, action) = (written.to_lowercase(), action.to_lowercase());
    let service = |action: &str| action.split(':').next().map(str::to_owned);
    service(&written) == service(&action) || suggest(&written, [action.as_str()]).is_some()
}
