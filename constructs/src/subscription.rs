//! Subscriptions to topics.

use infrastruct::{
    Arn, Construct, IntoValue, Json, Properties, Resource, Text, Value, aws, construct, json,
    properties,
};

use crate::delivery_stream::DeliveryStream;
use crate::function::Function;
use crate::grant::Grant;
use crate::order::Order;
use crate::piece::piece;
use crate::queue::Queue;
use crate::role::Role;
use crate::target::{Admission, Target};

/// A subscription to a topic (`AWS::SNS::Subscription`), and what lets the topic in.
///
/// The topic is a piece, or the ARN of one that exists elsewhere:
///
/// ```
/// use infrastruct::{json, stack};
/// use infrastruct_constructs::{Queue, Subscription};
///
/// let stack = stack!(Example {
///     ready: Queue::new(),
///     subscription: Subscription::queue("arn:aws:sns:eu-central-1:111122223333:hub", &ready)
///         .filter(json!({ "dataset": ["orders", "returns"] }))
///         .raw(),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/subscription.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Subscription {
    /// The subscription itself.
    #[construct(flatten)]
    pub subscription: Resource<aws::sns::Subscription>,
    /// What lets the topic invoke the function.
    pub permission: Option<Resource<aws::lambda::Permission>>,
    /// What the topic reaches a delivery stream with.
    pub role: Option<Role>,
    #[construct(skip)]
    topic: Value<Text>,
}

piece!(Subscription => subscription: aws::sns::Subscription);

impl Subscription {
    /// Messages go to a queue, whose policy lets the topic in.
    #[track_caller]
    pub fn queue<O: Order>(topic: impl IntoValue<Arn<aws::sns::Topic>>, queue: &Queue<O>) -> Self {
        let topic = topic.into_value();
        queue.admit("sns.amazonaws.com", topic.clone().into_value());
        let made = Self::of(topic, "sqs", queue.arn().into_value(), None);
        // Whatever is published before the policy is there would be lost.
        made.depends_on(&queue.policy)
    }

    /// Messages set off a function.
    #[track_caller]
    pub fn function(topic: impl IntoValue<Arn<aws::sns::Topic>>, function: &Function) -> Self {
        let topic = topic.into_value();
        let permission = function.permit("sns.amazonaws.com", topic.clone());
        let made = Self::of(
            topic,
            "lambda",
            function.arn().into_value(),
            Some(permission),
        );
        made.subscription.apply(&properties!(
            #[depends_on(permission)]
            aws::sns::Subscription {}
        ));
        made
    }

    /// Messages go to a delivery stream, with a role of the subscription.
    ///
    /// ```
    /// use infrastruct_constructs::{Bucket, DeliveryStream, Subscription, Topic};
    ///
    /// let (hub, lake) = (Topic::new(), Bucket::new());
    /// let gathered = DeliveryStream::new(&lake).prefix("signals/");
    /// let subscription = Subscription::firehose(&hub, &gathered).raw();
    /// ```
    #[track_caller]
    pub fn firehose(topic: impl IntoValue<Arn<aws::sns::Topic>>, stream: &DeliveryStream) -> Self {
        let put = Grant::to([
            "firehose:DescribeDeliveryStream",
            "firehose:ListDeliveryStreams",
            "firehose:ListTagsForDeliveryStream",
            "firehose:PutRecord",
            "firehose:PutRecordBatch",
        ]);
        let role = Role::assumed_by("sns.amazonaws.com").grants([put.on(stream.arn())]);
        let made = Self::of(
            topic.into_value(),
            "firehose",
            stream.arn().into_value(),
            None,
        );
        made.subscription.apply(&properties!(
            #[depends_on(role.policy)]
            aws::sns::Subscription {
                subscription_role_arn: role.arn()
            }
        ));
        Self {
            role: Some(role),
            ..made
        }
    }

    /// Messages are posted to an address that starts with `https://`, once it has confirmed that it wants them.
    #[track_caller]
    pub fn https(
        topic: impl IntoValue<Arn<aws::sns::Topic>>,
        address: impl IntoValue<Text>,
    ) -> Self {
        Self::of(topic.into_value(), "https", address.into_value(), None)
    }

    /// Messages are mailed, once whoever has the address has confirmed that they want them.
    #[track_caller]
    pub fn email(
        topic: impl IntoValue<Arn<aws::sns::Topic>>,
        address: impl IntoValue<Text>,
    ) -> Self {
        Self::of(topic.into_value(), "email", address.into_value(), None)
    }

    #[track_caller]
    fn of(
        topic: Value<Arn<aws::sns::Topic>>,
        protocol: &str,
        endpoint: Value<Text>,
        permission: Option<Resource<aws::lambda::Permission>>,
    ) -> Self {
        let subscription = construct!(aws::sns::Subscription {
            topic_arn: &topic,
            protocol: protocol,
            endpoint: endpoint,
        });
        let subscription = Self {
            subscription,
            permission,
            role: None,
            topic: topic.into_value(),
        };
        subscription.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::sns::Subscription>) -> Self {
        self.subscription.apply(&properties.blame_caller());
        self
    }

    /// Only messages whose attributes match: `json!({ "dataset": ["orders"] })`.
    #[track_caller]
    pub fn filter(self, attributes: impl IntoValue<Json>) -> Self {
        self.set(properties!(aws::sns::Subscription {
            filter_policy: attributes
        }))
    }

    /// Only messages whose text is JSON that matches.
    #[track_caller]
    pub fn filter_body(self, body: impl IntoValue<Json>) -> Self {
        self.set(properties!(aws::sns::Subscription {
            filter_policy: body,
            filter_policy_scope: "MessageBody",
        }))
    }

    /// Messages arrive as they were published, without the envelope of the topic: for queues and `https`.
    #[track_caller]
    pub fn raw(self) -> Self {
        self.set(properties!(aws::sns::Subscription {
            raw_message_delivery: true
        }))
    }

    /// Where messages go that could not be delivered.
    #[track_caller]
    pub fn dead_letters<O: Order>(self, queue: &Queue<O>) -> Self {
        let _: Admission = queue.admit("sns.amazonaws.com", self.topic.clone());
        let policy = json!({ "deadLetterTargetArn": queue.arn() });
        self.set(properties!(aws::sns::Subscription {
            redrive_policy: policy
        }))
    }
}
