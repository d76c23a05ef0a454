use infrastruct_constructs::{Alarm, Queue, Topic};

fn late(jobs: &Queue) -> Alarm {
    Alarm::new(jobs.age())
}

fn told(jobs: &Queue, operators: &Topic) -> Alarm {
    Alarm::new(jobs.age()).notify(operators)
}

fn main() {
    let _ = (late(&Queue::new()), told(&Queue::new(), &Topic::new()));
}
