//! Resource types of `AWS::FinSpace`.

use super::prelude::*;

/// [`AWS::FinSpace::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::FinSpace::Environment"))]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::FinSpace::Environment",
        arn: Some(Target::Attribute("EnvironmentArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Environment {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.0, "AwsAccountId")
    }

    /// The attribute `DedicatedServiceAccountId`.
    #[inline]
    pub fn dedicated_service_account_id(&self) -> Value<Text> {
        attribute(self.0, "DedicatedServiceAccountId")
    }

    /// The attribute `EnvironmentArn`.
    #[inline]
    pub fn environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "EnvironmentArn")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "EnvironmentId")
    }

    /// The attribute `EnvironmentUrl`.
    #[inline]
    pub fn environment_url(&self) -> Value<Text> {
        attribute(self.0, "EnvironmentUrl")
    }

    /// The attribute `SageMakerStudioDomainUrl`.
    #[inline]
    pub fn sage_maker_studio_domain_url(&self) -> Value<Text> {
        attribute(self.0, "SageMakerStudioDomainUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
