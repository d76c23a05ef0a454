use infrastruct::{Construct, stack};
use infrastruct_constructs::{Queue, Topic};

#[derive(Construct)]
struct SubscriptionQueue {
    central_topic: Topic,
    central_topic: Queue,
}

fn main() {
    let _ = stack!(Signals {
        central_topic: Topic::new(),
        central_topic: Queue::new(),
    });
}
