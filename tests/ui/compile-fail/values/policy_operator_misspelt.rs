use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::iam::ManagedPolicy {
        policy_document: json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sqs:SendMessage",
                "Resource": "*",
                "Condition": { "StringEqual": { "aws:PrincipalOrgID": "o-1" } },
            }],
        }),
    });
}
