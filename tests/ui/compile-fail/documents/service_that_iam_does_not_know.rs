use infrastruct::{aws, json, stack};

fn main() {
    stack!(Roles {
        worker: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": ["lambda.amazon.com", "states"] },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
    });
}
