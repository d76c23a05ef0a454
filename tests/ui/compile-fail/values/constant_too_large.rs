use infrastruct::{aws, construct};

const LIMIT: u32 = 2_621_244;

fn main() {
    let _ = construct!(aws::sqs::Queue { maximum_message_size: LIMIT });
}
