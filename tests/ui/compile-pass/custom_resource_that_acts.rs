//! What a custom resource does to others is not known: the bucket may tell EventBridge.

use infrastruct::{App, aws, custom, json, stack};

fn main() {
    let files = stack!(Files {
        bucket: aws::s3::Bucket {},
        notifications: custom::S3BucketNotifications {
            service_token: "arn:aws:lambda:eu-central-1:123456789012:function:notifications",
            bucket_name: bucket.bucket_name(),
            notification_configuration: NotificationConfiguration { event_bridge_configuration: EventBridgeConfiguration {} },
        },
        topic: aws::sns::Topic {},
        policy: aws::sns::TopicPolicy {
            topics: [topic],
            policy_document: json!({ "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" },
                "Action": "sns:Publish", "Resource": topic.topic_arn(),
            }] }),
        },
        arrived: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.s3"],
                "detail-type": ["Object Created"],
                "detail": { "bucket": { "name": [bucket.bucket_name()] } },
            }),
            targets: [Target { id: "topic", arn: topic }],
        },
        invoice: custom::Acme::Billing::Invoice { customer: "C0001", bucket: bucket.bucket_name() },
    });
    let _ = App::new().stack(files);
}
