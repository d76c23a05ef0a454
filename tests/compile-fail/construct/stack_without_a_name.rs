use infrastruct::{aws, stack};

fn main() {
    let _ = stack!({ inbox: aws::sqs::Queue {} });
}
