use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue { maximum_message_size: 2_621_244 })]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {}
