use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::lambda::Permission)]
struct TeamQueue {
    action: String,
    principal: String,
}

fn main() {}
