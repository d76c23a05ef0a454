//! Inboxes of teams.

use std::time::Duration;

use infrastruct::{Construct, IntoValue, Properties, Text, aws, construct, properties, sub};
use infrastruct_constructs::{Alarm, Alarmed, DeadLetterQueue, Grant, Missing, Queue};

/// A queue of a team, another one for the messages that nobody could process, and an alarm that rings when messages wait for
/// longer than the team wants.
///
/// ```
/// use infrastruct_constructs::minutes;
/// use shared_construct::TeamInbox;
///
/// let inbox = TeamInbox::new("orders", minutes(15));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct TeamInbox {
    /// Where messages arrive.
    #[construct(flatten)]
    pub queue: Queue,
    /// It rings while the oldest message has waited for too long.
    pub alarm: Alarm,
}

impl TeamInbox {
    /// An inbox of a team, and how long a message of it may wait before the alarm rings.
    #[track_caller]
    pub fn new(team: impl IntoValue<Text>, patience: Duration) -> Self {
        let team = team.into_value();
        let inbox = construct!(Self {
            queue: Queue::new().dead_letters(DeadLetterQueue::after(3)),
            alarm: Alarm::new(queue.age())
                .above(patience.as_secs())
                .missing(Missing::NotBreaching)
                .description(sub!("messages for {team} wait for too long")),
        });
        inbox.tag_all("team", team).blame_caller()
    }

    /// How long a message is kept from others while a consumer works on it: up to 12 hours; 30 seconds otherwise.
    #[track_caller]
    pub fn visibility_timeout(mut self, timeout: Duration) -> Self {
        self.queue = self.queue.visibility_timeout(timeout);
        self
    }

    /// How long a message is kept, from 1 minute to 14 days; 4 days otherwise.
    #[track_caller]
    pub fn retention(self, retention: Duration) -> Self {
        self.set(properties!(aws::sqs::Queue {
            message_retention_period: retention
        }))
    }

    /// Who hears when the alarm rings, and when it stops.
    #[track_caller]
    pub fn tell(mut self, told: &impl Alarmed) -> Self {
        self.alarm = self.alarm.notify(told).notify_when_over(told);
        self
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::sqs::Queue>) -> Self {
        self.queue.apply(&properties.blame_caller());
        self
    }

    /// The permission to work through the messages.
    pub fn consume(&self) -> Grant {
        self.queue.consume()
    }
}
