use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Jobs {
        inbox: aws::sqs::Queue {},
        source: aws::lambda::EventSourceMapping {
            event_source_arn: inbox.arn(),
            function_name: "worker",
            batch_size: 100,
        },
    });
}
