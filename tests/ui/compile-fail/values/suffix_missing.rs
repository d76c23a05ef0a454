use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { queue_name: "jobs", fifo_queue: true });
}
