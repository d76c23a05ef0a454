//! Reactive processing: a function that works through a queue as messages arrive.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{DeadLetterQueue, Function, Queue, QueueSource, days, kibibytes};

/// A queue, the function that works through it, and a second queue for what it fails at. The function
/// is attached to that one too, switched off: switch it on to try the failed messages again.
#[derive(Construct)]
pub struct QueueLambda {
    pub input: Queue,
    pub function: Function,
    input_source: QueueSource,
    dead_letter_source: QueueSource,
}

impl QueueLambda {
    /// Processes each message with a function, as many at a time as there are.
    pub fn new(function: Function) -> Self {
        let size = kibibytes(256);
        let dead_letters = DeadLetterQueue::after(3).largest_message(size);
        construct!(Self {
            input: Queue::new()
                .largest_message(size)
                .retention(days(7))
                .dead_letters(dead_letters.clone()),
            input_source: QueueSource::new(&input, &function).partial_failures(),
            dead_letter_source: QueueSource::new(&dead_letters, &function).detached(),
            function: function,
        })
    }
}
