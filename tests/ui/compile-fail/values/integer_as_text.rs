use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { visibility_timeout: "360" });
}
