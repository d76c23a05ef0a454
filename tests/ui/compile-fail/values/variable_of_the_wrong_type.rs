use infrastruct::{aws, construct};

fn main() {
    let timeout = String::from("360");
    let _ = construct!(aws::sqs::Queue { visibility_timeout: timeout });
}
