//! Objects that arrive in a bucket, by way of EventBridge.

use infrastruct::{Construct, IntoValue, Json, Text, json};

use crate::bucket::Bucket;
use crate::order::Order;
use crate::queue::Queue;
use crate::rule::{Pattern, Rule};
use crate::string::IntoString;
use crate::target::Target;

/// Sets something off for every object that arrives in a bucket: the bucket tells EventBridge, and a rule tells the target. So the
/// target may be whatever a rule sets off, and may have permissions on the bucket without a circle of resources.
///
/// [`Notification`](crate::Notification) is for functions, queues and topics that S3 tells itself.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Code, Function, ObjectCreated, Runtime};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     importer: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([lake.read("incoming/*")]),
///     arrivals: ObjectCreated::of(&lake).within("incoming/*.json").to(&importer),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/object_created.md"))]
#[derive(Clone, Debug, Construct)]
pub struct ObjectCreated {
    /// The rule, with what lets it reach its target.
    #[construct(flatten)]
    pub rule: Rule,
}

/// The objects that are heard of: [`ObjectCreated::of`] begins with all of a bucket.
#[derive(Clone, Debug)]
#[must_use = "nothing is set off yet: `.to(&…)`"]
pub struct Arrivals {
    bucket: Bucket,
    keys: Vec<String>,
}

impl ObjectCreated {
    /// The objects of a bucket.
    #[track_caller]
    pub fn of(bucket: &Bucket) -> Arrivals {
        bucket.tell_event_bridge();
        Arrivals {
            bucket: bucket.clone(),
            keys: Vec::new(),
        }
    }

    /// What the target gets in place of the event.
    #[track_caller]
    pub fn input(self, input: impl IntoValue<Json>) -> Self {
        Self {
            rule: self.rule.input(input),
        }
    }

    /// The message group of what a FIFO queue gets.
    #[track_caller]
    pub fn message_group(self, group: impl IntoValue<Text>) -> Self {
        Self {
            rule: self.rule.message_group(group),
        }
    }

    /// Where events go that the target did not take.
    #[track_caller]
    pub fn dead_letters<O: Order>(self, queue: &Queue<O>) -> Self {
        Self {
            rule: self.rule.dead_letters(queue),
        }
    }
}

impl Arrivals {
    /// Only those whose keys match a pattern, such as `incoming/*.json`, or one of those said before.
    pub fn within(mut self, pattern: impl IntoString) -> Self {
        self.keys.push(pattern.into_string());
        self
    }

    /// Sets this off for each of them.
    #[track_caller]
    pub fn to(self, target: &impl Target) -> ObjectCreated {
        let keys = self.keys.into_iter().map(|key| json!({ "wildcard": key }));
        let keys: Vec<_> = keys.collect();
        let object = (!keys.is_empty()).then(|| json!({ "key": keys }));
        let detail = json!({ "bucket": { "name": [self.bucket.bucket_name()] }, "object": object });
        let pattern = Pattern::source("aws.s3").detail_type("Object Created");
        ObjectCreated {
            rule: Rule::on(pattern.detail(detail)).target(target),
        }
    }
}
