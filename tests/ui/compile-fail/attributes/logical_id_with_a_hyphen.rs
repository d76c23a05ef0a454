use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[logical_id("my-inbox")]
        inbox: aws::sqs::Queue {},
    });
}
