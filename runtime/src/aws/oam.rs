//! Resource types of `AWS::Oam`.

use super::prelude::*;

/// [`AWS::Oam::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Oam::Link"))]
pub struct Link(Identity);

impl ResourceType for Link {
    const FACTS: Facts = Facts {
        type_name: "AWS::Oam::Link",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Link {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Label`.
    #[inline]
    pub fn label(&self) -> Value<Text> {
        attribute(self.0, "Label")
    }
}

/// [`AWS::Oam::Sink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Oam::Sink"))]
pub struct Sink(Identity);

impl ResourceType for Sink {
    const FACTS: Facts = Facts {
        type_name: "AWS::Oam::Sink",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Sink {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
