use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { content_based_deduplication: true });
}
