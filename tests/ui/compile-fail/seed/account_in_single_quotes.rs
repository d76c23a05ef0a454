use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::sns::TopicPolicy {
        topics: ["arn:aws:sns:eu-central-1:123456789012:signals"],
        policy_document: json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sns:Subscribe",
                "Principal": { "AWS": ["arn:aws:iam::${teamAccount}:root"] },
                "Resource": "arn:aws:sns:eu-central-1:123456789012:signals",
            }],
        }),
    });
}
