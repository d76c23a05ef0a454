use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        inbox: aws::sqs::Queue { visibility_timeout: 360 },
        retry: aws::sqs::Queue { visibility_timeout: inbox.visibility_timeout() },
    });
}
