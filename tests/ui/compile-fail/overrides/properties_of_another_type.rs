use infrastruct::{aws, construct, properties};

fn main() {
    let queue = construct!(aws::sqs::Queue {});
    queue.apply(&properties!(aws::sns::Topic { display_name: "jobs" }));
}
