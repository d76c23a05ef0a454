use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Jobs {
        inbox: aws::sqs::Queue {
            content_based_deduplication: true,
            fifo_queue: true
        },
        hourly: aws::events::Rule {
            schedule_expression: "rate(1 hour)",
            targets: [Target {
                id: "inbox",
                arn: inbox.arn(),
            }],
        },
    });
}
