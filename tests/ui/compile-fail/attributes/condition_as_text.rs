use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[condition("IsProd")]
        inbox: aws::sqs::Queue {},
    });
}
