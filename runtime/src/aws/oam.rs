//! Resource types of `AWS::Oam`.

use super::prelude::*;

/// [`AWS::Oam::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html).
#[derive(Clone, Copy)]
pub struct Link(Identity);

impl ResourceType for Link {
    const TYPE_NAME: &'static str = "AWS::Oam::Link";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Link {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Label`.
    #[inline]
    pub fn label(self) -> Value<Text> {
        attribute(self.0, "Label")
    }
}

/// [`AWS::Oam::Sink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html).
#[derive(Clone, Copy)]
pub struct Sink(Identity);

impl ResourceType for Sink {
    const TYPE_NAME: &'static str = "AWS::Oam::Sink";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Sink {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
