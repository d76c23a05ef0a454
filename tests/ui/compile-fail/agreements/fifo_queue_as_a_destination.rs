use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Jobs {
        failed: aws::sqs::Queue { fifo_queue: true },
        config: aws::lambda::EventInvokeConfig {
            function_name: "worker",
            qualifier: "$LATEST",
            destination_config: DestinationConfig {
                on_failure: OnFailure {
                    destination: failed.arn(),
                },
            },
        },
    });
}
