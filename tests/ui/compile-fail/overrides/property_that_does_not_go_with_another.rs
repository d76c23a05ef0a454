use infrastruct::{aws, properties};

fn main() {
    let _ = properties!(aws::sqs::Queue { content_based_deduplication: true });
    let _ = properties!(aws::sqs::Queue { fifo_queue: false, content_based_deduplication: true });
}
