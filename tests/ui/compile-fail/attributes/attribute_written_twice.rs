use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[deletion_policy(Retain)]
        #[deletion_policy(Delete)]
        inbox: aws::sqs::Queue {},
    });
}
