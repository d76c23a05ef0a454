//! Signaling: a topic that says which datasets are ready.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Function, Queue, QueueSource, Topic, days, kibibytes};

/// The company's topic of datasets that are ready. A function takes messages from a queue, adds the
/// attributes that subscribers filter by, and publishes them.
#[derive(Construct)]
pub struct CentralTopic {
    pub input: Queue,
    enrichment: Function,
    input_source: QueueSource,
    pub topic: Topic,
}

impl CentralTopic {
    /// A topic that `accounts` may subscribe to.
    pub fn new(enrichment: Function, accounts: &[String]) -> Self {
        construct!(Self {
            input: Queue::new()
                .largest_message(kibibytes(256))
                .retention(days(14)),
            topic: Topic::new()
                .display_name("central-dataset-readiness-topic")
                .subscribers(accounts),
            enrichment: enrichment
                .environment([("TOPIC_ARN", topic.topic_arn())])
                .grants([topic.publish()]),
            input_source: QueueSource::new(&input, &enrichment),
        })
    }
}
