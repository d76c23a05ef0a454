//! Fan-out: one function makes the work, many do it.

use infrastruct::{Construct, construct};

use super::cron_lambda::CronLambda;
use super::queue_lambda::QueueLambda;
use super::settings::Program;

/// An orchestrating function that sends a message for each unit of work, and workers that scale out to
/// process them.
#[derive(Construct)]
pub struct FanOut {
    pub workers: QueueLambda,
    pub orchestrator: CronLambda,
}

impl FanOut {
    /// Both functions are of the same program.
    pub fn new(program: &Program) -> Self {
        let workers = QueueLambda::new(program);
        construct!(Self {
            orchestrator: CronLambda::new(program, Some(*workers.input)),
            workers: workers,
        })
    }
}
