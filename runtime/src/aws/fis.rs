//! Resource types of `AWS::FIS`.

use super::prelude::*;

/// [`AWS::FIS::ExperimentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html).
#[derive(Clone, Copy)]
pub struct ExperimentTemplate(Identity);

impl ResourceType for ExperimentTemplate {
    const TYPE_NAME: &'static str = "AWS::FIS::ExperimentTemplate";
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

impl ExperimentTemplate {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::FIS::TargetAccountConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html).
#[derive(Clone, Copy)]
pub struct TargetAccountConfiguration(Identity);

impl ResourceType for TargetAccountConfiguration {
    const TYPE_NAME: &'static str = "AWS::FIS::TargetAccountConfiguration";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TargetAccountConfiguration {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
