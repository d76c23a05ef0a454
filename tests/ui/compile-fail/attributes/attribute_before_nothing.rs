use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        inbox: aws::sqs::Queue {},
        #[deletion_policy(Retain)]
        #[cfg(all())]
    });
}
