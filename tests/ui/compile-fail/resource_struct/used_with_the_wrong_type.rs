use infrastruct::{Construct, aws, stack};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {
    let _ = stack!(Signals { inbox: TeamQueue { visibility_timeout: "60" } });
}
