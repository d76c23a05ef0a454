use infrastruct::{Construct, Resource, aws, construct};

#[derive(Construct)]
struct Subscription {
    central_topic: Resource<aws::sns::Topic>,
}

fn main() {
    let _ = construct!(Subscription {
        central_topic: aws::sns::Topic {},
        central_topic: aws::sns::Topic {},
    });
}
