use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue { maximum_mesage_size: 262_144 })]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {}
