use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::events::Rule {
        event_pattern: json!({
            "source": "aws.s3",
            "detail": { "size": [{ "numeric": [">", 100, "<", 10] }], "key": [{ "sufix": ".png" }] },
        }),
    });
    let _ = construct!(aws::sns::Subscription {
        topic_arn: "arn:aws:sns:eu-central-1:123456789012:signals",
        protocol: "sqs",
        endpoint: "arn:aws:sqs:eu-central-1:123456789012:jobs",
        filter_policy: json!({ "order": { "team": ["a"] } }),
    });
}
