use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::events::Rule {
        schedule_expression: "rate(1 minute)",
        targets: [Target {
            id: "function",
            arn: "arn:aws:lambda:eu-central-1:123456789012:function:worker",
            retry_policy: RetryPolicy { interval_seconds: 15, maximum_retry_attempts: 3 },
        }],
    });
}
