use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[allow(wrong_everything, reason = "it works for me")]
        inbox: aws::sqs::Queue {},
    });
}
