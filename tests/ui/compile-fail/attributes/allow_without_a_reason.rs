use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[allow(unknown_enum)]
        inbox: aws::sqs::Queue {},
    });
}
