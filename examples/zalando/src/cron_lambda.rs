//! Periodic action: a function that runs every few minutes.

use std::time::Duration;

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Function, Rule, every};

/// A function that a schedule wakes, never twice at a time.
#[derive(Construct)]
pub struct CronLambda {
    pub function: Function,
    rule: Rule,
}

impl CronLambda {
    /// Runs a function once in so much time.
    pub fn new(function: Function, time: Duration) -> Self {
        construct!(Self {
            function: function.reserved_concurrency(1),
            rule: Rule::schedule(every(time)).target(&function),
        })
    }
}
