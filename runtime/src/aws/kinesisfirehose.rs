//! Resource types of `AWS::KinesisFirehose`.

use super::prelude::*;

/// [`AWS::KinesisFirehose::DeliveryStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisFirehose::DeliveryStream"))]
pub struct DeliveryStream(Identity);

impl ResourceType for DeliveryStream {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisFirehose::DeliveryStream",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DeliveryStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `DeliveryStreamName`, which is what `Ref` returns.
    #[inline]
    pub fn delivery_stream_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
