use infrastruct::{aws, stack};

fn main() {
    let policy = "Retain";
    let _ = stack!(Signals {
        #[deletion_policy(policy)]
        inbox: aws::sqs::Queue {},
        #[deletion_policy(Ratain)]
        second: aws::sqs::Queue {},
        #[logical_id(7)]
        third: aws::sqs::Queue {},
        #[logical_id(3 + 4)]
        fourth: aws::sqs::Queue {},
    });
}
