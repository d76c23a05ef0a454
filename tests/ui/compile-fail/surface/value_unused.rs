#![deny(unused_must_use)]

use infrastruct::{Output, aws, construct, dynamic, stack_output};

fn main() {
    let queue = construct!(aws::sqs::Queue {});
    queue.queue_url();
    stack_output("Network", "VpcId");
    dynamic::ssm("/app/image");
    Output::new(queue.arn());
    construct!(aws::sqs::Queue {});
}
