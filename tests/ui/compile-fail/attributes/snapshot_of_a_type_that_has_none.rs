use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[deletion_policy(Snapshot)]
        inbox: aws::sqs::Queue {},
    });
}
