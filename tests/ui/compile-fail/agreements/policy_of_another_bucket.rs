use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Files {
        files: aws::s3::Bucket {},
        others: aws::s3::Bucket {},
        readers: aws::s3::BucketPolicy {
            bucket: files.bucket_name(),
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
                    "Action": "s3:ListBucket",
                    "Resource": others.arn(),
                }],
            }),
        },
    });
}
