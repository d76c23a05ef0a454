//! What a bucket tells functions, queues and topics itself.

use infrastruct::{
    Construct, Expression, Json, Part, Properties, Resource, Text, Value, aws, construct,
    properties, pseudo,
};

use crate::bucket::Bucket;
use crate::function::Function;
use crate::order::Standard;
use crate::queue::Queue;
use crate::stands::stands;
use crate::string::IntoString;
use crate::target::Target;
use crate::topic::Topic;

/// What a bucket tells a function, a queue or a topic itself.
///
/// Whoever is told has to let the bucket in before the bucket is there, so the bucket's name has to be known before:
/// [`Bucket::name_prefix`] or [`Bucket::name`]. Without that, there is [`ObjectCreated`](crate::ObjectCreated).
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, BucketEvent, Notification, Queue};
///
/// let stack = stack!(Example {
///     incoming: Bucket::new().name_prefix("incoming"),
///     arrivals: Queue::new(),
///     told: Notification::of(&incoming, BucketEvent::OBJECT_CREATED).prefix("orders/").suffix(".json").to_queue(&arrivals),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/notification.md"))]
#[derive(Clone, Debug, Construct)]
pub struct Notification {
    /// What lets the bucket invoke a function.
    #[construct(flatten)]
    pub permission: Option<Resource<aws::lambda::Permission>>,
}

/// Something that happens to objects.
///
/// What is not here: `BucketEvent::named("s3:IntelligentTiering")`, which the build checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BucketEvent(&'static str);

macro_rules! events {
    ($($(#[$doc:meta])* $name:ident $event:literal)*) => {
        impl BucketEvent {
            $($(#[$doc])* pub const $name: Self = Self($event);)*

            /// An event by what S3 calls it.
            pub const fn named(event: &'static str) -> Self {
                Self(event)
            }
        }
    };
}

events! {
    /// An object arrives, in whatever way.
    OBJECT_CREATED "s3:ObjectCreated:*"
    /// An object is deleted, or hidden by a marker.
    OBJECT_REMOVED "s3:ObjectRemoved:*"
    /// An object is brought back from an archive.
    OBJECT_RESTORED "s3:ObjectRestore:Completed"
    /// An object of the class with reduced redundancy is lost.
    OBJECT_LOST "s3:ReducedRedundancyLostObject"
}

#[diagnostic::do_not_recommend]
impl Expression for BucketEvent {
    type Kind = Text;

    fn into_part(self) -> Part {
        self.0.into_part()
    }
}

/// The objects that are heard of: [`Notification::of`] begins with all of a bucket.
#[derive(Clone, Debug)]
#[must_use = "nobody is told yet: `.to_queue(&…)`"]
pub struct Told {
    bucket: Bucket,
    event: BucketEvent,
    prefix: Option<String>,
    suffix: Option<String>,
}

impl Notification {
    /// What happens to the objects of a bucket.
    pub fn of(bucket: &Bucket, event: impl IntoBucketEvent) -> Told {
        Told {
            bucket: bucket.clone(),
            event: event.into_bucket_event(),
            prefix: None,
            suffix: None,
        }
    }
}

impl Told {
    /// Only those whose keys start so.
    pub fn prefix(mut self, prefix: impl IntoString) -> Self {
        self.prefix = Some(prefix.into_string());
        self
    }

    /// Only those whose keys end so.
    pub fn suffix(mut self, suffix: impl IntoString) -> Self {
        self.suffix = Some(suffix.into_string());
        self
    }

    /// Tells a function, which lets the bucket in.
    #[track_caller]
    pub fn to_function(self, function: &Function) -> Notification {
        let permission = function.permit("s3.amazonaws.com", self.bucket.arn_by_name());
        // the name may be somebody else's bucket, once this one is gone
        let account = properties!(aws::lambda::Permission {
            source_account: pseudo::account_id()
        });
        permission.apply(&account);
        let filter = self.filter();
        self.tell(properties!(
            #[depends_on(permission)]
            aws::s3::Bucket {
                notification_configuration: NotificationConfiguration {
                    lambda_configurations: [LambdaConfiguration {
                        event: self.event,
                        function: function.arn(),
                        filter: filter,
                    }],
                },
            }
        ));
        Notification {
            permission: Some(permission),
        }
    }

    /// Tells a queue, whose policy lets the bucket in.
    #[track_caller]
    pub fn to_queue(self, queue: &Queue<Standard>) -> Notification {
        queue.admit("s3.amazonaws.com", self.bucket.arn_by_name());
        let filter = self.filter();
        self.tell(properties!(
            #[depends_on(queue.policy)]
            aws::s3::Bucket {
                notification_configuration: NotificationConfiguration {
                    queue_configurations: [QueueConfiguration {
                        event: self.event,
                        queue: queue.arn(),
                        filter: filter,
                    }],
                },
            }
        ));
        Notification { permission: None }
    }

    /// Tells a topic, whose policy lets the bucket in.
    #[track_caller]
    pub fn to_topic(self, topic: &Topic<Standard>) -> Notification {
        topic.admit("s3.amazonaws.com", self.bucket.arn_by_name());
        let filter = self.filter();
        self.tell(properties!(
            #[depends_on(topic.policy)]
            aws::s3::Bucket {
                notification_configuration: NotificationConfiguration {
                    topic_configurations: [TopicConfiguration {
                        event: self.event,
                        topic: topic.topic_arn(),
                        filter: filter,
                    }],
                },
            }
        ));
        Notification { permission: None }
    }

    /// The bucket tells it, beside those who are told already.
    #[track_caller]
    fn tell(&self, told: Properties<aws::s3::Bucket>) {
        self.bucket.bucket.extend(&told.blame_caller());
    }

    fn filter(&self) -> Option<Value<Json>> {
        let rule = |name: &str, value: &Option<String>| {
            let (name, value) = (name.to_owned(), value.clone()?);
            Some(construct!(aws::s3::Bucket::FilterRule {
                name: name,
                value: value
            }))
        };
        let rules = [rule("prefix", &self.prefix), rule("suffix", &self.suffix)];
        let rules: Vec<_> = rules.into_iter().flatten().collect();
        (!rules.is_empty()).then(|| {
            construct!(aws::s3::Bucket::NotificationFilter {
                s3_key: S3KeyFilter { rules: rules },
            })
        })
    }
}

stands! {
    /// What happens to objects: a [`BucketEvent`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is nothing that a bucket tells",
        label = "not a `BucketEvent`",
        note = "`BucketEvent::OBJECT_CREATED` is; by what S3 calls it: `BucketEvent::named(\"s3:ObjectCreated:*\")`"
    )]
    IntoBucketEvent, into_bucket_event for BucketEvent
}
