use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[depend_on(topic)]
        inbox: aws::sqs::Queue {},
        topic: aws::sns::Topic {},
    });
}
