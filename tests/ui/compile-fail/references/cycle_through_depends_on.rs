use infrastruct::{aws, json, stack};

fn main() {
    let document = json!({ "Version": "2012-10-17" });
    let _ = stack!(Ingest {
        failed: aws::sqs::Queue {},
        #[depends_on(policy)]
        inbox: aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": failed.arn(), "maxReceiveCount": 3 }),
        },
        policy: aws::sqs::QueuePolicy { queues: [inbox.queue_url()], policy_document: document },
    });
}
