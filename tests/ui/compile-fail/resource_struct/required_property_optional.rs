use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::lambda::Permission)]
struct TeamQueue {
    action: String,
    principal: String,
    function_name: Option<String>,
}

fn main() {}
