use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    visibility_timeout: std::time::Duration,
}

fn main() {}
