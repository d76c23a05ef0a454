use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Ingest {
        failed: aws::sqs::Queue {},
        inbox: aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": faild.arn(), "maxReceiveCount": 3 }),
        },
    });
}
