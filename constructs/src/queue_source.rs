//! Queues that functions work through.

use std::time::Duration;

use infrastruct::{
    Construct, IntoValue, Json, Properties, Ref, Resource, aws, construct, properties,
};

use crate::dead_letter_queue::DeadLetterQueue;
use crate::function::Function;
use crate::grant::Grant;
use crate::mapping;
use crate::order::Order;
use crate::piece::piece;
use crate::queue::Queue;
use crate::time::IntoDuration;

/// A function works through a queue (`AWS::Lambda::EventSourceMapping`): it is granted what that takes. Where it was not said how
/// long the queue keeps messages from others, it is six times as long as the function may take.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, Queue, QueueSource, Runtime, seconds};
///
/// let stack = stack!(Example {
///     jobs: Queue::new(),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     source: QueueSource::new(&jobs, &worker).batch(100).window(seconds(20)).partial_failures(),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/queue_source.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct QueueSource {
    /// The mapping itself.
    #[construct(flatten)]
    pub mapping: Resource<aws::lambda::EventSourceMapping>,
}

piece!(QueueSource => mapping: aws::lambda::EventSourceMapping);

impl QueueSource {
    /// From a queue to a function, ten messages at a time.
    #[track_caller]
    pub fn new(queue: &impl Consumed, function: &Function) -> Self {
        function.role.grant([queue.consume()]);
        queue.wait_for(function.longest());
        let queue = queue.handle();
        let mapping = construct!(
            #[depends_on(function.role.policy)]
            aws::lambda::EventSourceMapping {
                event_source_arn: queue.arn(),
                function_name: function.function_name(),
            }
        );
        Self { mapping }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::lambda::EventSourceMapping>) -> Self {
        self.mapping.apply(&properties.blame_caller());
        self
    }

    /// Switched off: whoever switches it on lets the function begin.
    #[track_caller]
    pub fn detached(self) -> Self {
        self.set(mapping::detached())
    }

    /// How many messages at a time, from 1 to 10,000; 10 otherwise. More than 10 need a [`window`](Self::window).
    #[doc(alias = "batch_size")]
    #[track_caller]
    pub fn batch(self, messages: u32) -> Self {
        self.set(mapping::batch(messages))
    }

    /// How long to gather messages, up to 5 minutes.
    #[doc(alias = "max_batching_window")]
    #[track_caller]
    pub fn window(self, window: impl IntoDuration) -> Self {
        let window = window.into_duration();
        self.set(mapping::window(window))
    }

    /// How many invocations at a time at most, from 2 to 1,000.
    #[doc(alias = "max_concurrency")]
    #[track_caller]
    pub fn concurrency(self, invocations: u32) -> Self {
        self.set(properties!(aws::lambda::EventSourceMapping {
            scaling_config: ScalingConfig {
                maximum_concurrency: invocations
            }
        }))
    }

    /// The function says which messages of a batch it failed at, so that only those come again.
    #[doc(alias = "report_batch_item_failures")]
    #[track_caller]
    pub fn partial_failures(self) -> Self {
        self.set(mapping::partial_failures())
    }

    /// Only messages that match a pattern.
    #[track_caller]
    pub fn filter(self, pattern: impl IntoValue<Json>) -> Self {
        self.set(mapping::filter(pattern))
    }
}

/// A queue that can be worked through: a [`Queue`], or the [`DeadLetterQueue`] of one.
#[diagnostic::on_unimplemented(
    message = "no function can work through `{Self}`",
    label = "not a queue",
    note = "give a `Queue` or a `DeadLetterQueue` by reference; a `Subscription` brings what a topic says to a queue"
)]
pub trait Consumed: sealed::Sealed {
    /// The queue itself.
    fn handle(&self) -> Ref<aws::sqs::Queue>;

    /// The permission to receive and delete messages.
    fn consume(&self) -> Grant;

    /// Keeps messages from others for six times as long as a consumer may take, unless it was said how long.
    #[doc(hidden)]
    #[track_caller]
    fn wait_for(&self, longest: Duration);
}

mod sealed {
    pub trait Sealed {}
    impl<O: crate::order::Order> Sealed for crate::queue::Queue<O> {}
    impl Sealed for crate::dead_letter_queue::DeadLetterQueue {}
}

impl<O: Order> Consumed for Queue<O> {
    fn handle(&self) -> Ref<aws::sqs::Queue> {
        self.queue.into()
    }

    fn consume(&self) -> Grant {
        Self::consume(self)
    }

    #[track_caller]
    fn wait_for(&self, longest: Duration) {
        Self::wait_for(self, longest);
    }
}

impl Consumed for DeadLetterQueue {
    fn handle(&self) -> Ref<aws::sqs::Queue> {
        self.queue.into()
    }

    fn consume(&self) -> Grant {
        Self::consume(self)
    }

    #[track_caller]
    fn wait_for(&self, longest: Duration) {
        let properties = properties!(aws::sqs::Queue {
            visibility_timeout: 6 * longest
        });
        self.queue.apply(&properties.blame_caller());
    }
}
