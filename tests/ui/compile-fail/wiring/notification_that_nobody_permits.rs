use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Uploads {
        bucket: aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                queue_configurations: [QueueConfiguration {
                    event: "s3:ObjectCreated:*",
                    queue: uploads,
                }],
            },
        },
        uploads: aws::sqs::Queue {},
    });
}
