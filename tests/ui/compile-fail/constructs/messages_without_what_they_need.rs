use infrastruct_constructs::{
    Alarm, DeadLetterQueue, EventBus, ExistingQueue, ExistingTopic, Notification, ObjectCreated,
    Pattern, Queue, Role, Rule, Schedule, Subscription, Topic, every, minutes,
};

fn main() {
    let (queue, topic) = (Queue::new(), Topic::new());
    let _ = DeadLetterQueue::after();
    let _ = EventBus::new();
    let _ = ExistingQueue::new();
    let _ = ExistingTopic::new();
    let _ = Subscription::queue(&topic);
    let _ = Subscription::email(&topic);
    let _ = Subscription::https(&topic);
    let _ = Rule::on();
    let _ = Rule::schedule();
    let _ = Pattern::source();
    let _ = Schedule::new(every(minutes(5)));
    let _ = Notification::of();
    let _ = ObjectCreated::of();
    let _ = Alarm::new();
    let _ = Role::assumed_by();
    let _ = queue.dead_letters();
}
