//! Resource types of `AWS::SQS`.

use super::prelude::*;

/// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SQS::Queue"))]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const FACTS: Facts = Facts {
        type_name: "AWS::SQS::Queue",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Attribute("QueueName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ContentBasedDeduplication`.
    #[inline]
    pub fn content_based_deduplication(&self) -> Value<Boolean> {
        attribute(self.0, "ContentBasedDeduplication")
    }

    /// The attribute `DeduplicationScope`.
    #[inline]
    pub fn deduplication_scope(&self) -> Value<Text> {
        attribute(self.0, "DeduplicationScope")
    }

    /// The attribute `DelaySeconds`.
    #[inline]
    pub fn delay_seconds(&self) -> Value<Integer> {
        attribute(self.0, "DelaySeconds")
    }

    /// The attribute `FifoQueue`.
    #[inline]
    pub fn fifo_queue(&self) -> Value<Boolean> {
        attribute(self.0, "FifoQueue")
    }

    /// The attribute `FifoThroughputLimit`.
    #[inline]
    pub fn fifo_throughput_limit(&self) -> Value<Text> {
        attribute(self.0, "FifoThroughputLimit")
    }

    /// The attribute `KmsDataKeyReusePeriodSeconds`.
    #[inline]
    pub fn kms_data_key_reuse_period_seconds(&self) -> Value<Integer> {
        attribute(self.0, "KmsDataKeyReusePeriodSeconds")
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

    /// The attribute `MessageRetentionPeriod`.
    #[inline]
    pub fn message_retention_period(&self) -> Value<Integer> {
        attribute(self.0, "MessageRetentionPeriod")
    }

    /// The attribute `QueueName`.
    #[inline]
    pub fn queue_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "QueueName")
    }

    /// The attribute `QueueUrl`.
    #[inline]
    pub fn queue_url(&self) -> Value<Text> {
        attribute(self.0, "QueueUrl")
    }

    /// The attribute `ReceiveMessageWaitTimeSeconds`.
    #[inline]
    pub fn receive_message_wait_time_seconds(&self) -> Value<Integer> {
        attribute(self.0, "ReceiveMessageWaitTimeSeconds")
    }

    /// The attribute `RedrivePolicy.deadLetterTargetArn`.
    #[inline]
    pub fn redrive_policy_dead_letter_target_arn(&self) -> Value<Text> {
        attribute(self.0, "RedrivePolicy.deadLetterTargetArn")
    }

    /// The attribute `RedrivePolicy.maxReceiveCount`.
    #[inline]
    pub fn redrive_policy_max_receive_count(&self) -> Value<Integer> {
        attribute(self.0, "RedrivePolicy.maxReceiveCount")
    }

    /// The attribute `SqsManagedSseEnabled`.
    #[inline]
    pub fn sqs_managed_sse_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "SqsManagedSseEnabled")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `VisibilityTimeout`.
    #[inline]
    pub fn visibility_timeout(&self) -> Value<Integer> {
        attribute(self.0, "VisibilityTimeout")
    }
}

/// [`AWS::SQS::QueueInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SQS::QueueInlinePolicy"))]
pub struct QueueInlinePolicy(Identity);

impl ResourceType for QueueInlinePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SQS::QueueInlinePolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QueueInlinePolicy {
    /// `Queue`, which is what `Ref` returns.
    #[inline]
    pub fn queue(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SQS::QueuePolicy"))]
pub struct QueuePolicy(Identity);

impl ResourceType for QueuePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SQS::QueuePolicy",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QueuePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
