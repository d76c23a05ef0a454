use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue { visibility_timeout: 60 })]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {}
