use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        inbox: aws::sqs::Queue {},
        inbox: aws::sqs::Queue {},
    });
}
