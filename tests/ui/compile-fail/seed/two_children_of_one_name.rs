use infrastruct::{Construct, Resource, aws};

#[derive(Construct)]
struct SubscriptionQueue {
    central_topic: Resource<aws::sns::Topic>,
    central_topic: Resource<aws::sqs::Queue>,
}

fn main() {}
