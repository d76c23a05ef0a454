use infrastruct::{aws, construct};

const LIMIT: u32 = 262_144;

fn main() {
    let _ = construct!(aws::sqs::Queue { maximum_message_size: LIMIT });
}
