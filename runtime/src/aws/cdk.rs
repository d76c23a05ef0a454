//! Resource types of `AWS::CDK`.

use super::prelude::*;

/// [`AWS::CDK::Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html).
#[derive(Clone, Copy)]
pub struct Metadata(Identity);

impl ResourceType for Metadata {
    const TYPE_NAME: &'static str = "AWS::CDK::Metadata";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Metadata {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
