//! Resource types of `AWS::KinesisVideo`.

use super::prelude::*;

/// [`AWS::KinesisVideo::SignalingChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisVideo::SignalingChannel"))]
pub struct SignalingChannel(Identity);

impl ResourceType for SignalingChannel {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisVideo::SignalingChannel",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SignalingChannel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::KinesisVideo::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisVideo::Stream"))]
pub struct Stream(Identity);

impl ResourceType for Stream {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisVideo::Stream",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Stream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
