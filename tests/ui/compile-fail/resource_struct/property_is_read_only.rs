use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    arn: String,
}

fn main() {}
