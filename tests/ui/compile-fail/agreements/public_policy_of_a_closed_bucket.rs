use infrastruct::{aws, json, stack, sub};

fn main() {
    let _ = stack!(Site {
        site: aws::s3::Bucket {},
        everyone: aws::s3::BucketPolicy {
            bucket: site.bucket_name(),
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [
                    { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": sub!("{}/*", site.arn()) },
                ],
            }),
        },
    });
}
