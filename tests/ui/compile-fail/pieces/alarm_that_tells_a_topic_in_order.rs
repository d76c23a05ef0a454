use infrastruct_constructs::{Alarm, Queue, Topic};

fn main() {
    let (jobs, hub) = (Queue::new(), Topic::fifo());
    let _late = Alarm::new(jobs.age()).above(900).notify(&hub);
}
