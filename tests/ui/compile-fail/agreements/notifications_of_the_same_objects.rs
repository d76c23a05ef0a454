use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Uploads {
        uploads: aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                queue_configurations: [
                    QueueConfiguration {
                        event: "s3:ObjectCreated:*",
                        queue: "arn:aws:sqs:eu-central-1:123456789012:a",
                    },
                    QueueConfiguration {
                        event: "s3:ObjectCreated:Put",
                        queue: "arn:aws:sqs:eu-central-1:123456789012:b",
                    },
                ],
            },
        },
    });
}
