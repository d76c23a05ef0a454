use infrastruct::{aws, construct};

fn main() {
    let timeout = std::time::Duration::from_secs(360);
    let _ = construct!(aws::sqs::Queue { visibility_timeout: timeout });
}
