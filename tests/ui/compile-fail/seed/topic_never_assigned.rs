use infrastruct::{Construct, Resource, aws, construct};

#[derive(Construct)]
pub struct SubscriptionQueue {
    pub central_topic: Resource<aws::sns::Topic>,
    team_queue: Resource<aws::sqs::Queue>,
}

impl SubscriptionQueue {
    pub fn new(visibility_timeout: u32) -> Self {
        let central_topic = construct!(aws::sns::Topic {});
        construct!(Self {
            team_queue: aws::sqs::Queue { visibility_timeout: visibility_timeout },
        })
    }
}

fn main() {}
