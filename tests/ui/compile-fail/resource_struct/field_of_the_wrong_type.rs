use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    visibility_timeout: String,
}

fn main() {}
