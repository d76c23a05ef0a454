//! Resource types of `AWS::SQS`.

use super::prelude::*;

/// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
pub struct Queue {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Queue {
    const FACTS: Facts = Facts {
        type_name: "AWS::SQS::Queue",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Attribute("QueueName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ContentBasedDeduplication`.
    #[inline]
    pub fn content_based_deduplication(&self) -> Value<Boolean> {
        attribute(self.use_construct, "ContentBasedDeduplication")
    }

    /// The attribute `DeduplicationScope`.
    #[inline]
    pub fn deduplication_scope(&self) -> Value<Text> {
        attribute(self.use_construct, "DeduplicationScope")
    }

    /// The attribute `DelaySeconds`.
    #[inline]
    pub fn delay_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "DelaySeconds")
    }

    /// The attribute `FifoQueue`.
    #[inline]
    pub fn fifo_queue(&self) -> Value<Boolean> {
        attribute(self.use_construct, "FifoQueue")
    }

    /// The attribute `FifoThroughputLimit`.
    #[inline]
    pub fn fifo_throughput_limit(&self) -> Value<Text> {
        attribute(self.use_construct, "FifoThroughputLimit")
    }

    /// The attribute `KmsDataKeyReusePeriodSeconds`.
    #[inline]
    pub fn kms_data_key_reuse_period_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "KmsDataKeyReusePeriodSeconds")
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

    /// The attribute `MessageRetentionPeriod`.
    #[inline]
    pub fn message_retention_period(&self) -> Value<Integer> {
        attribute(self.use_construct, "MessageRetentionPeriod")
    }

    /// The attribute `QueueName`.
    #[inline]
    pub fn queue_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "QueueName")
    }

    /// The attribute `QueueUrl`.
    #[inline]
    pub fn queue_url(&self) -> Value<Text> {
        attribute(self.use_construct, "QueueUrl")
    }

    /// The attribute `ReceiveMessageWaitTimeSeconds`.
    #[inline]
    pub fn receive_message_wait_time_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "ReceiveMessageWaitTimeSeconds")
    }

    /// The attribute `RedrivePolicy.deadLetterTargetArn`.
    #[inline]
    pub fn redrive_policy_dead_letter_target_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "RedrivePolicy.deadLetterTargetArn")
    }

    /// The attribute `RedrivePolicy.maxReceiveCount`.
    #[inline]
    pub fn redrive_policy_max_receive_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "RedrivePolicy.maxReceiveCount")
    }

    /// The attribute `SqsManagedSseEnabled`.
    #[inline]
    pub fn sqs_managed_sse_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "SqsManagedSseEnabled")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `VisibilityTimeout`.
    #[inline]
    pub fn visibility_timeout(&self) -> Value<Integer> {
        attribute(self.use_construct, "VisibilityTimeout")
    }
}

/// [`AWS::SQS::QueueInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html).
pub struct QueueInlinePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QueueInlinePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SQS::QueueInlinePolicy",
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

impl QueueInlinePolicy {
    /// `Queue`, which is what `Ref` returns.
    #[inline]
    pub fn queue(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html).
pub struct QueuePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QueuePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SQS::QueuePolicy",
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

impl QueuePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
