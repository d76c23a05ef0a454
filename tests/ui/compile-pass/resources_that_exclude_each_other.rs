//! Under two conditions, of which one holds: one name, one policy each, and who may do what is not known.

use infrastruct::{App, Condition, Parameter, aws, json, stack};

fn main() {
    let storage = stack!(Storage {
        stage: Parameter::text().allowed_values(["test", "live"]),
        is_live: Condition::equals(&stage, "live"),
        is_test: Condition::not(&is_live),
        #[condition(is_live)]
        first: aws::s3::Bucket { bucket_name: "archive-of-ours" },
        #[condition(is_test)]
        second: aws::s3::Bucket { bucket_name: "archive-of-ours" },
        #[condition(is_live)]
        of_live: aws::s3::BucketPolicy {
            bucket: "archive-of-ours",
            policy_document: json!({ "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
                "Action": "s3:GetObject", "Resource": "arn:aws:s3:::archive-of-ours/*",
            }] }),
        },
        #[condition(is_test)]
        of_test: aws::s3::BucketPolicy {
            bucket: "archive-of-ours",
            policy_document: json!({ "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
                "Action": "s3:PutObject", "Resource": "arn:aws:s3:::archive-of-ours/*",
            }] }),
        },
    });
    let _ = App::new().stack(storage);
}
