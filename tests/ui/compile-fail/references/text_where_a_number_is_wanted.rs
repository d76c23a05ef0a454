use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Ingest {
        inbox: aws::sqs::Queue {},
        retry: aws::sqs::Queue { visibility_timeout: inbox.queue_name() },
    });
}
