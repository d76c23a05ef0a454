use infrastruct_constructs::{Alarm, Queue};

fn late(jobs: &Queue) -> Alarm {
    Alarm::new(jobs.age())
}

fn main() {
    let _ = late(&Queue::new());
}
