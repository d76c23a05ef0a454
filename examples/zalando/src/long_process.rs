//! Long-running data processing: a state machine that submits a job and waits for its end.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Function, StateMachine, hours, states};

/// A job that takes longer than a function may run: one function submits it, another asks for its state.
#[derive(Construct)]
pub struct LongProcess {
    pub submit: Function,
    pub check: Function,
    pub machine: StateMachine,
}

impl LongProcess {
    /// Submit, wait, check, and around again until the job is done. The check reads what the submission
    /// returned, so it writes the job's state elsewhere; every state that can fail leads to an end.
    pub fn new(submit: Function, check: Function) -> Self {
        let definition = states!(
            #[name("Submit job")] submit_job: Task {
                call: &submit,
                input_path: "$.jobInfo",
                result_path: "$.job",
                retry: [Retry { error_equals: ["States.ALL"], interval_seconds: 15, max_attempts: 3, backoff_rate: 2 }],
                catch: [Catch { error_equals: ["States.ALL"], result_path: "$.error", next: failed }],
                next: wait,
            },
            #[name("Wait for completion...")] wait: Wait { seconds: 30, next: check_state },
            #[name("Check job state")] check_state: Task {
                call: &check,
                input_path: "$.job",
                result_path: "$.jobState",
                retry: [Retry { error_equals: ["States.ALL"], interval_seconds: 15, max_attempts: 3, backoff_rate: 2 }],
                catch: [Catch { error_equals: ["States.ALL"], result_path: "$.error", next: failed }],
                next: is_done,
            },
            #[name("Is processing done?")] is_done: Choice {
                choices: [
                    When { variable: "$.jobState", string_equals: "RUNNING", next: wait },
                    When { variable: "$.jobState", string_equals: "SUCCESS", next: success },
                ],
                default: failed,
            },
            #[name("Processing failed")] failed: Fail { error: "Processing failed" },
            #[name("Successful!")] success: Succeed {},
        );
        construct!(Self {
            machine: StateMachine::new(definition).timeout(hours(1)),
            submit: submit,
            check: check,
        })
    }
}
