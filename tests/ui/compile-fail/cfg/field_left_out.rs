use infrastruct::{aws, stack};

fn main() {
    let signals = stack!(Signals {
        #[cfg(any())]
        hub: aws::sns::Topic {},
        inbox: aws::sqs::Queue {},
    });
    let _ = signals.hub.topic_arn();
}
