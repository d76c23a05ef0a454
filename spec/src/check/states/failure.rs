//! `Retry` and `Catch`: which errors they name, and in what order.

use super::rule;
use super::state::State;
use crate::template::held::{entry, list, object, text};
use crate::{Diagnostic, suggest};

/// The errors that Step Functions itself raises.
const RESERVED: [&str; 17] = [
    "States.ALL",
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    "States.HeartbeatTimeout",
    "States.Http.Socket",
    "States.IntrinsicFailure",
    "States.ItemReaderFailed",
    "States.NoChoiceMatched",
    "States.ParameterPathFailure",
    "States.Permissions",
    "States.QueryEvaluationError",
    "States.ResultPathMatchFailure",
    "States.ResultWriterFailed",
    "States.Runtime",
    "States.TaskFailed",
    "States.Timeout",
];

pub(super) fn check(state: &State<'_>, found: &mut Vec<Diagnostic>) {
    let Some(fields) = state.object else { return };
    for field in ["Retry", "Catch"] {
        let Some(handlers) = entry(fields, field).and_then(|entry| list(&entry.value)) else {
            continue;
        };
        for (at, handler) in handlers.iter().enumerate() {
            let names =
                object(handler).and_then(|object| list(&entry(object, "ErrorEquals")?.value));
            let Some(names) = names else { continue };
            for name in names {
                let Some(written) = text(name) else { continue };
                if written == "States.ALL" {
                    let why = if names.len() > 1 {
                        Some(format!(
                            "`States.ALL` stands alone in its `{}`, in `{}` of state `{}`",
                            state.field("ErrorEquals"),
                            state.field(field),
                            state.name
                        ))
                    } else if at + 1 < handlers.len() {
                        Some(format!(
                            "`States.ALL` stands last in `{}` of state `{}`: what follows is never asked",
                            state.field(field),
                            state.name
                        ))
                    } else {
                        None
                    };
                    found.extend(why.map(|why| rule::STATE_MACHINE.at(name.position, why)));
                } else if written.starts_with("States.") && !RESERVED.contains(&written) {
                    let message = format!(
                        "`{written}` is not an error of Step Functions, which reserve names that start with `States.`"
                    );
                    let meant =
                        suggest(written, RESERVED).map(|meant| format!("did you mean `{meant}`?"));
                    found.push(
                        rule::UNKNOWN_STATE_ERROR
                            .at(name.position, message)
                            .with_help(meant),
                    );
                }
            }
        }
    }
}
