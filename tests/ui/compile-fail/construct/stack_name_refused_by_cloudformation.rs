use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(My_Signals { inbox: aws::sqs::Queue {} });
}
