use infrastruct::{Construct, aws};

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
enum Inbox {
    Fifo { fifo_queue: bool },
    Standard,
}

fn main() {}
