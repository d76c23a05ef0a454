//! Pieces that exist elsewhere, by ARN: they are not declared, but can be granted and wired.

use infrastruct::{Arn, Expression, IntoValue, Part, Text, Value, aws, select, split, sub};

use crate::bucket;
use crate::grant::Grant;
use crate::target::{Admission, Target};

/// What is known by ARN stands where an ARN does, and is set off as what it is.
macro_rules! by_arn {
    ($piece:ident, $resource:ty, $invocation:ident) => {
        #[diagnostic::do_not_recommend]
        impl Expression for $piece {
            type Kind = Arn<$resource>;

            fn into_part(self) -> Part {
                self.arn.into_part()
            }
        }

        impl Target for $piece {
            fn target_arn(&self) -> Value<Text> {
                self.arn().into_value()
            }

            fn invocation(&self) -> Grant {
                self.$invocation()
            }

            /// Whether its policy lets the service in is not known here.
            fn admit(&self, _: &'static str, _: Value<Text>) -> Admission {
                Admission::Policy
            }
        }
    };
}

/// A topic of another app or account, by its ARN.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, ExistingTopic, Function, Queue, Runtime, Subscription};
///
/// let hub = ExistingTopic::new("arn:aws:sns:eu-central-1:111122223333:hub");
/// let stack = stack!(Example {
///     inbox: Queue::new(),
///     subscription: Subscription::queue(&hub, &inbox),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([hub.publish()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/existing_topic.md"))]
#[derive(Clone, Debug)]
pub struct ExistingTopic {
    arn: Value<Arn<aws::sns::Topic>>,
}

impl ExistingTopic {
    /// The topic of an ARN.
    pub fn new(arn: impl IntoValue<Arn<aws::sns::Topic>>) -> Self {
        Self {
            arn: arn.into_value(),
        }
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Arn<aws::sns::Topic>> {
        self.arn.clone()
    }

    /// The permission to publish. The topic's own policy has to let another account in, too.
    pub fn publish(&self) -> Grant {
        Grant::to(["sns:Publish"]).on(self.arn())
    }
}

by_arn!(ExistingTopic, aws::sns::Topic, publish);

/// A queue of another app or account, by its ARN.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, ExistingQueue, Function, Runtime};
///
/// let jobs = ExistingQueue::new("arn:aws:sqs:eu-central-1:111122223333:jobs");
/// let stack = stack!(Example {
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .environment([("JOBS", jobs.url())])
///         .grants([jobs.send()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/existing_queue.md"))]
#[derive(Clone, Debug)]
pub struct ExistingQueue {
    arn: Value<Arn<aws::sqs::Queue>>,
}

impl ExistingQueue {
    /// The queue of an ARN.
    pub fn new(arn: impl IntoValue<Arn<aws::sqs::Queue>>) -> Self {
        Self {
            arn: arn.into_value(),
        }
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Arn<aws::sqs::Queue>> {
        self.arn.clone()
    }

    /// Its URL, made of what the ARN says.
    pub fn url(&self) -> Value<Text> {
        let field = |number: u32| select(number, split(":", self.arn()));
        sub!(
            "https://sqs.{}.{AWS::URLSuffix}/{}/{}",
            field(3),
            field(4),
            field(5)
        )
    }

    /// The permission to send messages. The queue's own policy has to let another account in, too.
    pub fn send(&self) -> Grant {
        Grant::to([
            "sqs:SendMessage",
            "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl",
        ])
        .on(self.arn())
    }
}

by_arn!(ExistingQueue, aws::sqs::Queue, send);

/// A bucket of another app or account, by its name.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, ExistingBucket, Function, Runtime};
///
/// let lake = ExistingBucket::new("team-lake");
/// let stack = stack!(Example {
///     reader: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([lake.read("ready/*")]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/existing_bucket.md"))]
#[derive(Clone, Debug)]
pub struct ExistingBucket {
    name: Value<Text>,
}

impl ExistingBucket {
    /// The bucket of a name.
    pub fn new(name: impl IntoValue<Text>) -> Self {
        Self {
            name: name.into_value(),
        }
    }

    /// Its name.
    pub fn name(&self) -> Value<Text> {
        self.name.clone()
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Text> {
        sub!("arn:{AWS::Partition}:s3:::{}", &self.name)
    }

    /// The permission to list the bucket and to read objects whose keys match a pattern.
    pub fn read(&self, pattern: &str) -> Grant {
        bucket::read(&self.arn(), pattern)
    }

    /// The permission to write objects whose keys match a pattern.
    pub fn write(&self, pattern: &str) -> Grant {
        bucket::write(&self.arn(), pattern)
    }
}
