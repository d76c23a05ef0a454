use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    visibility_timeuot: u32,
}

fn main() {}
