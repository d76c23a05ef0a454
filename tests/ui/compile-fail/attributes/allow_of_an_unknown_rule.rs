use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[allow(everything, reason = "it works for me")]
        inbox: aws::sqs::Queue {},
    });
}
