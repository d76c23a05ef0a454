use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[cfg(any())]
        hub: aws::sns::Topic {},
        told: aws::sns::Subscription { topic_arn: hub.topic_arn(), protocol: "sqs", endpoint: "arn:aws:sqs:eu-central-1:123456789012:inbox" },
    });
}
