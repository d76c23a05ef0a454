//! A queue that hears of events
//!
//! ```ts
//! const queue = new sqs.Queue(this, 'Q');
//! new events.Rule(this, 'R', {
//!   schedule: events.Schedule.rate(Duration.minutes(5)),
//!   targets: [new targets.SqsQueue(queue)],
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Queue, Rule, every, minutes};

#[derive(Construct)]
pub(crate) struct Example {
    queue: Queue,
    rule: Rule,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        queue: Queue::new(),
        rule: Rule::schedule(every(minutes(5))).target(&queue),
    })
}
