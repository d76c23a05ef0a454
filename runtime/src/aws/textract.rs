//! Resource types of `AWS::Textract`.

use super::prelude::*;

/// [`AWS::Textract::Adapter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Textract::Adapter"))]
pub struct Adapter(Identity);

impl ResourceType for Adapter {
    const FACTS: Facts = Facts {
        type_name: "AWS::Textract::Adapter",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("AdapterId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Adapter {
    /// The attribute `AdapterId`.
    #[inline]
    pub fn adapter_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AdapterId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }
}
