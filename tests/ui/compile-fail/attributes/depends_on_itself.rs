use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[depends_on(inbox)]
        inbox: aws::sqs::Queue {},
    });
}
