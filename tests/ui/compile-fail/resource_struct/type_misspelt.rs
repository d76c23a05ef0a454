use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queu)]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {}
