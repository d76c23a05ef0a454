use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Ingest {
        news: aws::sns::Topic {},
        uploads: aws::s3::Bucket {},
        bus: aws::events::EventBus { name: "orders" },
        clicks: aws::kinesisfirehose::DeliveryStream {},
        of_topic: aws::lambda::EventSourceMapping {
            function_name: "worker",
            event_source_arn: news,
        },
        of_bucket: aws::lambda::EventSourceMapping {
            function_name: "worker",
            event_source_arn: uploads.arn(),
        },
        of_bus: aws::lambda::EventSourceMapping {
            function_name: "worker",
            event_source_arn: bus.arn(),
        },
        of_delivery: aws::lambda::EventSourceMapping {
            function_name: "worker",
            event_source_arn: clicks.arn(),
        },
    });
}
