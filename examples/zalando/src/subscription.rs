//! Signaling, the other side: a team's queue that hears of the datasets it cares for.

use infrastruct::{Arn, Construct, Resource, Value, aws, construct, json};

use super::iam::document;
use super::work_queue::{TWO_WEEKS, WorkQueue};

/// A queue that is subscribed to some datasets of the central topic.
#[derive(Construct)]
pub struct Subscription {
    pub queue: Resource<aws::sqs::Queue>,
    queue_policy: Resource<aws::sqs::QueuePolicy>,
    subscription: Resource<aws::sns::Subscription>,
}

impl Subscription {
    /// Subscribes to those messages of `topic` whose attribute `dataset` is one of `datasets`.
    pub fn new(
        topic: Value<Arn<aws::sns::Topic>>,
        datasets: &[String],
        visibility_timeout: u32,
    ) -> Self {
        construct!(Self {
            queue: WorkQueue {
                message_retention_period: TWO_WEEKS,
                visibility_timeout,
                redrive_policy: None,
            },
            queue_policy: aws::sqs::QueuePolicy {
                queues: [queue.queue_url()],
                policy_document: document([json!({
                    "Effect": "Allow",
                    "Principal": { "Service": "sns.amazonaws.com" },
                    "Action": "sqs:SendMessage",
                    "Resource": queue.arn(),
                    "Condition": { "ArnEquals": { "aws:SourceArn": &topic } },
                })]),
            },
            // Whatever is published before the policy is there would be lost.
            #[depends_on(queue_policy)]
            subscription: aws::sns::Subscription {
                topic_arn: &topic,
                protocol: "sqs",
                endpoint: queue.arn(),
                filter_policy: json!({ "dataset": datasets }),
            },
        })
    }
}
