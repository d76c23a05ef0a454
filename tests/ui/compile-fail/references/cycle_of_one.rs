use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Ingest {
        inbox: aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": inbox.arn(), "maxReceiveCount": 3 }),
        },
    });
}
