use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Uploads {
        uploads: aws::s3::Bucket {},
        created: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.s3"],
                "detail-type": ["Object Created"],
                "detail": { "bucket": { "name": [uploads.bucket_name()] } },
            }),
        },
    });
}
