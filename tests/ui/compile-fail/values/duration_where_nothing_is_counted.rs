use std::time::Duration;

use infrastruct::{aws, construct, json, sub};

const TIME: Duration = Duration::from_secs(128);

fn main() {
    let _ = construct!(aws::sqs::Queue { maximum_message_size: TIME, fifo_queue: TIME });
    let _ = json!({ "timeout": TIME });
    let _ = sub!("{}", TIME);
}
