use infrastruct::{Construct, Resource, aws, construct};

#[derive(Construct)]
struct Signals {
    topic: Resource<aws::sns::Topic>,
}

fn main() {
    let _ = construct!(Signals {
        topic: aws::sqs::Queue {},
    });
}
