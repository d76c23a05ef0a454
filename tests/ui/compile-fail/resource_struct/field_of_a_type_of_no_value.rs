use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    visibility_timeout: std::path::PathBuf,
}

fn main() {}
