use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[depends_on(topic)]
        inbox: aws::sqs::Queue {},
    });
}
