//! Queues for messages that nobody could process.

use infrastruct::{Construct, Resource, aws, construct, properties};

use crate::grant::Grant;
use crate::piece::piece;
use crate::queue::consume;
use crate::size::IntoSize;
use crate::stands::stands;
use crate::time::IntoDuration;
use crate::time::days;

/// A queue for messages that were received in vain too often. It is given to the queue that they come from, which declares
/// it: `Queue::new().dead_letters(DeadLetterQueue::after(3))`.
///
/// It keeps messages for 14 days, the longest that there is: their age counts from when they were first sent.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{DeadLetterQueue, Queue, days};
///
/// let stack = stack!(Example {
///     jobs: Queue::new().retention(days(4)).dead_letters(DeadLetterQueue::after(3).retention(days(10))),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/dead_letter_queue.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared by the queue that it is given to: `queue.dead_letters(…)`"]
pub struct DeadLetterQueue {
    /// The queue itself.
    #[construct(flatten)]
    pub queue: Resource<aws::sqs::Queue>,
    #[construct(skip)]
    pub(crate) receives: u32,
}

piece!(DeadLetterQueue => queue: aws::sqs::Queue);

impl DeadLetterQueue {
    /// For messages that were received so many times, from 1 to 1,000.
    #[track_caller]
    pub fn after(receives: u32) -> Self {
        let queue = construct!(aws::sqs::Queue {
            message_retention_period: days(14)
        });
        Self { queue, receives }.blame_caller()
    }

    /// The permission to receive and delete messages.
    pub fn consume(&self) -> Grant {
        consume(self.queue)
    }

    /// The largest message, from 1 KiB to 1 MiB, which is what it is otherwise.
    #[track_caller]
    pub fn largest_message(self, size: impl IntoSize) -> Self {
        let size = size.into_size();
        let properties = properties!(aws::sqs::Queue {
            maximum_message_size: size.as_bytes()
        });
        self.queue.apply(&properties.blame_caller());
        self
    }

    /// How long it keeps messages, counted from when they were first sent: up to 14 days, and longer than their first
    /// queue does.
    #[track_caller]
    pub fn retention(self, retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        let properties = properties!(aws::sqs::Queue {
            message_retention_period: retention
        });
        self.queue.apply(&properties.blame_caller());
        self
    }
}

stands! {
    /// Where messages go that nobody could process: a [`DeadLetterQueue`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say where messages go that nobody could process",
        label = "not a `DeadLetterQueue`",
        note = "a queue of its own, and after how many attempts: `DeadLetterQueue::after(3)`"
    )]
    IntoDeadLetterQueue, into_dead_letter_queue for DeadLetterQueue
}
