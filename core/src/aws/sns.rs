//! Resource types of `AWS::SNS`.

use super::prelude::*;

/// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html).
pub struct Subscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Subscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::Subscription",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Subscription {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
pub struct Topic {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Topic {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::Topic",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("TopicName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Topic {
    /// The attribute `ContentBasedDeduplication`.
    #[inline]
    pub fn content_based_deduplication(&self) -> Value<Boolean> {
        attribute(self.use_construct, "ContentBasedDeduplication")
    }

    /// The attribute `DeliveryStatusLogging`.
    #[inline]
    pub fn delivery_status_logging(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "DeliveryStatusLogging")
    }

    /// The attribute `DisplayName`.
    #[inline]
    pub fn display_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DisplayName")
    }

    /// The attribute `FifoThroughputScope`.
    #[inline]
    pub fn fifo_throughput_scope(&self) -> Value<Text> {
        attribute(self.use_construct, "FifoThroughputScope")
    }

    /// The attribute `FifoTopic`.
    #[inline]
    pub fn fifo_topic(&self) -> Value<Boolean> {
        attribute(self.use_construct, "FifoTopic")
    }

    /// The attribute `KmsMasterKeyId`.
    #[inline]
    pub fn kms_master_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsMasterKeyId")
    }

    /// The attribute `MaximumMessageSize`.
    #[inline]
    pub fn maximum_message_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaximumMessageSize")
    }

    /// The attribute `SignatureVersion`.
    #[inline]
    pub fn signature_version(&self) -> Value<Text> {
        attribute(self.use_construct, "SignatureVersion")
    }

    /// The attribute `Subscription`.
    #[inline]
    pub fn subscription(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Subscription")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TopicArn`.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TopicArn")
    }

    /// The attribute `TopicName`.
    #[inline]
    pub fn topic_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "TopicName")
    }

    /// The attribute `TracingConfig`.
    #[inline]
    pub fn tracing_config(&self) -> Value<Text> {
        attribute(self.use_construct, "TracingConfig")
    }
}

/// [`AWS::SNS::TopicInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html).
pub struct TopicInlinePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TopicInlinePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::TopicInlinePolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TopicInlinePolicy {
    /// `TopicArn`, which is what `Ref` returns.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html).
pub struct TopicPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TopicPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SNS::TopicPolicy",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TopicPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
