//! A queue, and another for the messages that nobody could process.

use infrastruct::{App, Output, aws, json, stack};

const TWO_WEEKS: u32 = 14 * 24 * 60 * 60;

fn main() {
    let quickstart = stack!(Quickstart {
        dead_letters: aws::sqs::Queue {
            message_retention_period: TWO_WEEKS,
        },
        inbox: aws::sqs::Queue {
            visibility_timeout: 360,
            redrive_policy: json!({
                "deadLetterTargetArn": dead_letters.arn(),
                "maxReceiveCount": 3,
            }),
        },
        inbox_url: Output::new(inbox.queue_url()),
    });
    infrastruct::build(App::new().stack(quickstart));
}
