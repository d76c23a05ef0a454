use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Jobs {
        dead: aws::sqs::Queue {},
        inbox: aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": dead.arn(), "maxReceiveCount": 0 }),
        },
    });
}
