use infrastruct::{Construct, Resource, aws};

#[derive(Construct)]
struct Signals(Resource<aws::sqs::Queue>);

fn main() {}
