//! Fan-out: one function makes the work, many do it.

use infrastruct::{Construct, construct};
use infrastruct_constructs::Function;

use super::queue_lambda::QueueLambda;

/// An orchestrating function that sends a message for each unit of work, and workers that scale out to
/// process them. A schedule may wake it, or whatever else.
#[derive(Construct)]
pub struct FanOut {
    pub workers: QueueLambda,
    pub orchestrator: Function,
}

impl FanOut {
    /// The orchestrator finds the URL of the workers' queue in its environment.
    pub fn new(orchestrator: Function, worker: Function) -> Self {
        construct!(Self {
            workers: QueueLambda::new(worker),
            orchestrator: orchestrator
                .reserved_concurrency(1)
                .environment([("QUEUE_URL", workers.input.queue_url())])
                .grants([workers.input.send()]),
        })
    }
}
