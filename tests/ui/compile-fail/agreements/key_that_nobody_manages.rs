use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Keys {
        key: aws::kms::Key {
            key_policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
                    "Action": ["kms:Encrypt", "kms:Decrypt"],
                    "Resource": "*",
                }],
            }),
        },
    });
}
