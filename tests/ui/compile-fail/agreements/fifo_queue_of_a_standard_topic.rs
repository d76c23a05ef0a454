use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(News {
        topic: aws::sns::Topic {},
        inbox: aws::sqs::Queue { fifo_queue: true },
        subscription: aws::sns::Subscription {
            topic_arn: topic,
            protocol: "sqs",
            endpoint: inbox.arn(),
        },
    });
}
