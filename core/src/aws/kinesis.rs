//! Resource types of `AWS::Kinesis`.

use super::prelude::*;

/// [`AWS::Kinesis::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::Kinesis::Channel",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ChannelId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Channel {
    /// The attribute `ChannelARN`.
    #[inline]
    pub fn channel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ChannelARN")
    }

    /// The attribute `ChannelCreationTimestamp`.
    #[inline]
    pub fn channel_creation_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "ChannelCreationTimestamp")
    }

    /// The attribute `ChannelId`.
    #[inline]
    pub fn channel_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ChannelId")
    }

    /// The attribute `ChannelStatus`.
    #[inline]
    pub fn channel_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ChannelStatus")
    }
}

/// [`AWS::Kinesis::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Kinesis::ResourcePolicy",
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

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Kinesis::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html).
pub struct Stream {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Stream {
    const FACTS: Facts = Facts {
        type_name: "AWS::Kinesis::Stream",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Stream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `WarmThroughputObject`.
    #[inline]
    pub fn warm_throughput_object(&self) -> Value<Json> {
        attribute(self.use_construct, "WarmThroughputObject")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Kinesis::StreamConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html).
pub struct StreamConsumer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StreamConsumer {
    const FACTS: Facts = Facts {
        type_name: "AWS::Kinesis::StreamConsumer",
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

impl StreamConsumer {
    /// The attribute `ConsumerARN`.
    #[inline]
    pub fn consumer_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConsumerARN")
    }

    /// The attribute `ConsumerCreationTimestamp`.
    #[inline]
    pub fn consumer_creation_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "ConsumerCreationTimestamp")
    }

    /// The attribute `ConsumerName`.
    #[inline]
    pub fn consumer_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ConsumerName")
    }

    /// The attribute `ConsumerStatus`.
    #[inline]
    pub fn consumer_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ConsumerStatus")
    }

    /// The attribute `StreamARN`.
    #[inline]
    pub fn stream_arn(&self) -> Value<Arn<super::kinesis::Stream>> {
        attribute(self.use_construct, "StreamARN")
    }
}
