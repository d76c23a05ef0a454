use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[deletion_policy("Retain")]
        inbox: aws::sqs::Queue {},
    });
}
