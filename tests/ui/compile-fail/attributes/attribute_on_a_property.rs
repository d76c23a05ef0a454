use infrastruct::{aws, custom, stack};

fn main() {
    let _ = stack!(Signals {
        inbox: aws::sqs::Queue {
            #[deletion_policy(Retain)]
            delay_seconds: 1,
            tags: [#[condition(live)] Tag { key: "team", value: "data" }],
        },
        special: custom::Special {
            service_token: "arn:aws:lambda:eu-central-1:123456789012:function:provider",
            #[metadata("a": 1)]
            size: 1,
        },
    });
}
