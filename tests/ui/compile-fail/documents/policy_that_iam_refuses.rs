use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::iam::Role {
        assume_role_policy_document: json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": [] },
                "Action": "lambda:InvokeFunction",
            }],
        }),
        policies: [Policy {
            policy_name: "send",
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "allow",
                    "Action": ["SendMessage"],
                    "Resource": "*",
                    "Condition": { "ArnEqual": { "aws:SourceArn": "arn:aws:sqs:*:*:*" } },
                }],
            }),
        }],
    });
}
