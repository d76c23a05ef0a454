//! Resource types of `AWS::SNS`.

use super::prelude::*;

/// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SNS::Subscription"))]
pub struct Subscription(Identity);

impl ResourceType for Subscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::Subscription",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Subscription {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SNS::Topic"))]
pub struct Topic(Identity);

impl ResourceType for Topic {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::Topic",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("TopicName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Topic {
    /// The attribute `ContentBasedDeduplication`.
    #[inline]
    pub fn content_based_deduplication(&self) -> Value<Boolean> {
        attribute(self.0, "ContentBasedDeduplication")
    }

    /// The attribute `DeliveryStatusLogging`.
    #[inline]
    pub fn delivery_status_logging(&self) -> Value<List<Json>> {
        attribute(self.0, "DeliveryStatusLogging")
    }

    /// The attribute `DisplayName`.
    #[inline]
    pub fn display_name(&self) -> Value<Text> {
        attribute(self.0, "DisplayName")
    }

    /// The attribute `FifoThroughputScope`.
    #[inline]
    pub fn fifo_throughput_scope(&self) -> Value<Text> {
        attribute(self.0, "FifoThroughputScope")
    }

    /// The attribute `FifoTopic`.
    #[inline]
    pub fn fifo_topic(&self) -> Value<Boolean> {
        attribute(self.0, "FifoTopic")
    }

    /// The attribute `KmsMasterKeyId`.
    #[inline]
    pub fn kms_master_key_id(&self) -> Value<Text> {
        attribute(self.0, "KmsMasterKeyId")
    }

    /// The attribute `MaximumMessageSize`.
    #[inline]
    pub fn maximum_message_size(&self) -> Value<Integer> {
        attribute(self.0, "MaximumMessageSize")
    }

    /// The attribute `SignatureVersion`.
    #[inline]
    pub fn signature_version(&self) -> Value<Text> {
        attribute(self.0, "SignatureVersion")
    }

    /// The attribute `Subscription`.
    #[inline]
    pub fn subscription(&self) -> Value<List<Json>> {
        attribute(self.0, "Subscription")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `TopicArn`.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TopicArn")
    }

    /// The attribute `TopicName`.
    #[inline]
    pub fn topic_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "TopicName")
    }

    /// The attribute `TracingConfig`.
    #[inline]
    pub fn tracing_config(&self) -> Value<Text> {
        attribute(self.0, "TracingConfig")
    }
}

/// [`AWS::SNS::TopicInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SNS::TopicInlinePolicy"))]
pub struct TopicInlinePolicy(Identity);

impl ResourceType for TopicInlinePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::TopicInlinePolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TopicInlinePolicy {
    /// `TopicArn`, which is what `Ref` returns.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        reference(self.0)
    }
}

/// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SNS::TopicPolicy"))]
pub struct TopicPolicy(Identity);

impl ResourceType for TopicPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::TopicPolicy",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TopicPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
