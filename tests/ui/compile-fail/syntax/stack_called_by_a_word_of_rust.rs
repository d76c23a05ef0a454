use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(crate { queue: aws::sqs::Queue {} });
}
