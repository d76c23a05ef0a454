use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queu { visibility_timeout: 360 });
}
