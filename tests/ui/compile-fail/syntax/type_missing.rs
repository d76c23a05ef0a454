use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs { visibility_timeout: 360 });
}
