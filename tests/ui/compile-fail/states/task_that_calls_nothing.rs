use infrastruct::{aws, construct};
use infrastruct_constructs::states;

fn main() {
    let queue = construct!(aws::sqs::Queue {});
    let _ = states!(
        ask: Task { next: tell },
        tell: Task { call: queue, next: wait },
        wait: Wait { call: queue, seconds: 5, end: true },
    );
}
