use infrastruct::{aws, base64, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { visibility_timeout: base64("360") });
}
