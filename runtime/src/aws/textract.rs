//! Resource types of `AWS::Textract`.

use super::prelude::*;

/// [`AWS::Textract::Adapter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html).
#[derive(Clone, Copy)]
pub struct Adapter(Identity);

impl ResourceType for Adapter {
    const TYPE_NAME: &'static str = "AWS::Textract::Adapter";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("AdapterId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Adapter {
    /// The attribute `AdapterId`.
    #[inline]
    pub fn adapter_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AdapterId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }
}
