use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Jobs { inbox: aws::sqs::Queue });
}
