use infrastruct::{Construct, Resource, aws};

#[derive(Construct)]
enum Signals {
    Off,
    On(Resource<aws::sns::Topic>, Resource<aws::sqs::Queue>),
}

fn main() {}
