use infrastruct::{Construct, Resource, aws, construct};

#[derive(Construct)]
struct Signals {
    inbox: Resource<aws::sqs::Queue>,
    topic: Resource<aws::sns::Topic>,
}

fn main() {
    let _ = construct!(Signals {
        inbox: aws::sqs::Queue {},
    });
}
