use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { tags: ("team", "data") });
}
