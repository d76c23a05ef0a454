//! Resource types of `AWS::KinesisFirehose`.

use super::prelude::*;

/// [`AWS::KinesisFirehose::DeliveryStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html).
#[derive(Clone, Copy)]
pub struct DeliveryStream(Identity);

impl ResourceType for DeliveryStream {
    const TYPE_NAME: &'static str = "AWS::KinesisFirehose::DeliveryStream";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DeliveryStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `DeliveryStreamName`, which is what `Ref` returns.
    #[inline]
    pub fn delivery_stream_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
