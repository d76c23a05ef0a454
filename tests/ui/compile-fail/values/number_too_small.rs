use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::EventSourceMapping {
        function_name: "worker",
        event_source_arn: "arn:aws:sqs:eu-central-1:123456789012:inbox",
        batch_size: 0,
    });
}
