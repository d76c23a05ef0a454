//! Resource types of `AWS::CDK`.

use super::prelude::*;

/// [`AWS::CDK::Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CDK::Metadata"))]
pub struct Metadata(Identity);

impl ResourceType for Metadata {
    const FACTS: Facts = Facts {
        type_name: "AWS::CDK::Metadata",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Metadata {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
