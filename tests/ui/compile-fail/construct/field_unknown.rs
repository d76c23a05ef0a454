use infrastruct::{Construct, Resource, aws, construct};

#[derive(Construct)]
struct Signals {
    inbox: Resource<aws::sqs::Queue>,
}

fn main() {
    let _ = construct!(Signals {
        inbox: aws::sqs::Queue {},
        topic: aws::sns::Topic {},
    });
}
