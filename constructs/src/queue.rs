//! Queues.

use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::time::Duration;

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, json, properties,
};

use crate::dead_letter_queue::{DeadLetterQueue, IntoDeadLetterQueue};
use crate::encryption_key::{EncryptionKey, IntoEncryptionKey};
use crate::grant::Grant;
use crate::order::{Fifo, Order, Standard};
use crate::piece::piece;
use crate::resource_policy::ResourcePolicy;
use crate::size::IntoSize;
use crate::statement::{Statement, policy};
use crate::target::{Admission, Target};
use crate::time::IntoDuration;

/// A queue (`AWS::SQS::Queue`), with a policy once somebody is let in.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{DeadLetterQueue, Queue, days, minutes};
///
/// let stack = stack!(Example {
///     jobs: Queue::new()
///         .visibility_timeout(minutes(6))
///         .retention(days(7))
///         .dead_letters(DeadLetterQueue::after(3)),
/// });
/// ```
///
/// [`Queue::fifo`] makes one that keeps the order of messages.
#[cfg_attr(doc, doc = include_str!("../templates/queue.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Queue<O: Order = Standard> {
    /// The queue itself.
    #[construct(flatten)]
    pub queue: Resource<aws::sqs::Queue>,
    /// Whom it lets in. It is in the template once it has a statement.
    pub policy: ResourcePolicy<aws::sqs::QueuePolicy>,
    /// Where messages go that nobody could process.
    pub dead_letters: Option<DeadLetterQueue>,
    #[construct(skip)]
    key: Option<EncryptionKey>,
    #[construct(skip)]
    has_visibility_timeout: Rc<Cell<bool>>,
    #[construct(skip)]
    order: PhantomData<O>,
}

/// A queue that keeps the order of messages: [`Queue::fifo`].
pub type FifoQueue = Queue<Fifo>;

piece!(Queue<O: Order> => queue: aws::sqs::Queue);

impl Queue {
    /// A standard queue: messages in no certain order, each at least once.
    #[track_caller]
    pub fn new() -> Self {
        Self::of(construct!(aws::sqs::Queue {}))
    }
}

impl FifoQueue {
    /// A queue that keeps the order of messages within each message group, and takes each once.
    #[track_caller]
    pub fn fifo() -> Self {
        Self::of(construct!(aws::sqs::Queue { fifo_queue: true }))
    }

    /// Messages of the same text within five minutes are the same message, so that a sender need not number them.
    #[track_caller]
    pub fn deduplicated_by_content(self) -> Self {
        self.set(properties!(aws::sqs::Queue {
            content_based_deduplication: true
        }))
    }

    /// As many messages a second as each message group takes, not the queue as a whole.
    #[track_caller]
    pub fn high_throughput(self) -> Self {
        self.set(properties!(aws::sqs::Queue {
            deduplication_scope: "messageGroup",
            fifo_throughput_limit: "perMessageGroupId",
        }))
    }
}

impl<O: Order> Queue<O> {
    #[track_caller]
    fn of(queue: Resource<aws::sqs::Queue>) -> Self {
        let policy = construct!(aws::sqs::QueuePolicy {
            queues: [queue],
            policy_document: policy([]),
        });
        let queue = Self {
            queue,
            policy: ResourcePolicy::new(policy, |document| {
                properties!(aws::sqs::QueuePolicy {
                    policy_document: document
                })
            }),
            dead_letters: None,
            key: None,
            has_visibility_timeout: Rc::default(),
            order: PhantomData,
        };
        queue.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::sqs::Queue>) -> Self {
        self.queue.apply(&properties.blame_caller());
        self
    }

    /// How long a message is kept from others while a consumer works on it: up to 12 hours; 30 seconds otherwise.
    #[track_caller]
    pub fn visibility_timeout(self, timeout: impl IntoDuration) -> Self {
        let timeout = timeout.into_duration();
        self.has_visibility_timeout.set(true);
        self.set(properties!(aws::sqs::Queue {
            visibility_timeout: timeout
        }))
    }

    /// How long a message is kept, from 1 minute to 14 days; 4 days otherwise.
    #[track_caller]
    pub fn retention(self, retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        self.set(properties!(aws::sqs::Queue {
            message_retention_period: retention
        }))
    }

    /// How long a message waits before it can be received: up to 15 minutes.
    #[doc(alias = "delivery_delay")]
    #[track_caller]
    pub fn delay(self, delay: impl IntoDuration) -> Self {
        let delay = delay.into_duration();
        self.set(properties!(aws::sqs::Queue {
            delay_seconds: delay
        }))
    }

    /// The largest message, from 1 KiB to 1 MiB, which is what it is otherwise.
    #[doc(alias = "max_message_size")]
    #[track_caller]
    pub fn largest_message(self, size: impl IntoSize) -> Self {
        let size = size.into_size();
        self.set(properties!(aws::sqs::Queue {
            maximum_message_size: size.as_bytes()
        }))
    }

    /// Its name. CloudFormation makes one otherwise; a queue of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::sqs::Queue { queue_name: name }))
    }

    /// Where messages go that nobody could process.
    #[doc(alias = "dead_letter_queue")]
    #[track_caller]
    pub fn dead_letters(mut self, dead_letters: impl IntoDeadLetterQueue) -> Self {
        let dead_letters = dead_letters.into_dead_letter_queue();
        let policy = json!({
            "deadLetterTargetArn": dead_letters.arn(),
            "maxReceiveCount": dead_letters.receives,
        });
        if O::IS_FIFO {
            dead_letters.apply(&properties!(aws::sqs::Queue { fifo_queue: true }));
        }
        self.dead_letters = Some(dead_letters);
        self.set(properties!(aws::sqs::Queue {
            redrive_policy: policy
        }))
    }

    /// Encrypted with a key of one's own; with one of SQS otherwise.
    #[doc(alias = "encryption_master_key")]
    #[track_caller]
    pub fn encrypted_with(mut self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        self.key = Some(key.clone());
        self.set(properties!(aws::sqs::Queue {
            kms_master_key_id: key.arn()
        }))
    }

    /// Refuses whoever does not come by TLS.
    #[doc(alias = "enforce_ssl")]
    #[track_caller]
    pub fn tls_only(self) -> Self {
        self.policy
            .add(Statement::deny(["sqs:*"]).by_anybody().on(self.arn()).when(
                "Bool",
                "aws:SecureTransport",
                "false",
            ));
        self
    }

    /// The permission to receive and delete messages.
    #[doc(alias = "grant_consume_messages")]
    pub fn consume(&self) -> Grant {
        let receive = consume(self.queue);
        match &self.key {
            Some(key) => receive.and(key.decrypt()),
            None => receive,
        }
    }

    /// The permission to send messages.
    #[doc(alias = "grant_send_messages")]
    pub fn send(&self) -> Grant {
        let ask = Grant::to(["sqs:GetQueueAttributes", "sqs:GetQueueUrl"]).on(self.arn());
        ask.and(self.put())
    }

    /// The permission to send messages, for a service that is told the queue's URL.
    pub(crate) fn put(&self) -> Grant {
        let send = Grant::to(["sqs:SendMessage"]).on(self.arn());
        match &self.key {
            Some(key) => send.and(key.pass()),
            None => send,
        }
    }

    /// The permission to delete all messages.
    #[doc(alias = "grant_purge")]
    pub fn purge(&self) -> Grant {
        Grant::to([
            "sqs:PurgeQueue",
            "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl",
        ])
        .on(self.arn())
    }

    /// Keeps messages from others for six times as long as a consumer may take, as AWS advises, unless it was said how long.
    #[track_caller]
    pub(crate) fn wait_for(&self, longest: Duration) {
        if !self.has_visibility_timeout.replace(true) {
            let properties = properties!(aws::sqs::Queue {
                visibility_timeout: 6 * longest
            });
            self.queue.apply(&properties.blame_caller());
        }
    }
}

impl Default for Queue {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl<O: Order> Target for Queue<O> {
    fn target_arn(&self) -> Value<Text> {
        self.arn().into_value()
    }

    /// A service knows the queue's URL, and asks for nothing else.
    fn invocation(&self) -> Grant {
        self.put()
    }

    #[track_caller]
    fn admit(&self, service: &'static str, source: Value<Text>) -> Admission {
        if let Some(key) = &self.key {
            key.admit(service, &source);
        }
        self.policy.add(
            Statement::allow(["sqs:SendMessage"])
                .by_service_for(service, source)
                .on(self.arn()),
        );
        Admission::Policy
    }
}

/// The permission to receive and delete messages.
pub(crate) fn consume(queue: Resource<aws::sqs::Queue>) -> Grant {
    Grant::to([
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:ChangeMessageVisibility",
        "sqs:GetQueueAttributes",
        "sqs:GetQueueUrl",
    ])
    .on(queue.arn())
}
