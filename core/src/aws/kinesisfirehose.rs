//! Resource types of `AWS::KinesisFirehose`.

use super::prelude::*;

/// [`AWS::KinesisFirehose::DeliveryStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html).
pub struct DeliveryStream {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeliveryStream {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisFirehose::DeliveryStream",
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

impl DeliveryStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `DeliveryStreamName`, which is what `Ref` returns.
    #[inline]
    pub fn delivery_stream_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
