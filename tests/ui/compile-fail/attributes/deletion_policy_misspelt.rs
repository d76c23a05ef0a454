use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[deletion_policy(Retian)]
        inbox: aws::sqs::Queue {},
    });
}
