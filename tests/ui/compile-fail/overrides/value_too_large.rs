use infrastruct::{aws, construct, properties};

fn main() {
    let queue = construct!(aws::sqs::Queue {});
    queue.apply(&properties!(aws::sqs::Queue { visibility_timeout: 50_000, delay_seconds: "60" }));
}
