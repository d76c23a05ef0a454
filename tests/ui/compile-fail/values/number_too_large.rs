use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { maximum_message_size: 2_621_244 });
}
