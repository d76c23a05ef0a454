//! The change sets that a stack has.

use aws_sdk_cloudformation::types::ExecutionStatus;

use super::cloudformation::CloudFormation;
use super::fault::Fault;

/// A change set that was made and is still there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Waiting {
    /// Its ARN.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// When it was made.
    pub(crate) made_at: String,
    /// Whether it can be executed.
    pub(crate) is_available: bool,
    /// Whether it was executed, or is being executed.
    pub(crate) is_executed: bool,
}

impl CloudFormation {
    /// The change sets of a stack, the latest last; none where there is no stack.
    pub(crate) async fn change_sets(&self, stack: &str) -> Result<Vec<Waiting>, Fault> {
        let mut found = Vec::new();
        let mut token = None;
        loop {
            let call = self.client().list_change_sets().stack_name(stack);
            let output = match call.set_next_token(token).send().await {
                Ok(output) => output,
                Err(error) => match Fault::of("ListChangeSets", &error) {
                    fault if fault.is_missing() => return Ok(found),
                    fault => return Err(fault),
                },
            };
            for summary in output.summaries.unwrap_or_default() {
                let execution = summary.execution_status;
                found.push(Waiting {
                    is_executed: matches!(
                        execution,
                        Some(
                            ExecutionStatus::ExecuteInProgress
                                | ExecutionStatus::ExecuteComplete
                                | ExecutionStatus::ExecuteFailed
                        )
                    ),
                    id: summary.change_set_id.unwrap_or_default(),
                    name: summary.change_set_name.unwrap_or_default(),
                    made_at: summary
                        .creation_time
                        .map(|time| time.to_string())
                        .unwrap_or_default(),
                    is_available: execution == Some(ExecutionStatus::Available),
                });
            }
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                found.sort_by(|one, other| one.made_at.cmp(&other.made_at));
                return Ok(found);
            }
        }
    }
}
