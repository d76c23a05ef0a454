use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { queue_name: 7 });
}
