//! Resource types of `AWS::FinSpace`.

use super::prelude::*;

/// [`AWS::FinSpace::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::FinSpace::Environment",
        arn: Some(ReturnValue::Attribute("EnvironmentArn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Environment {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountId")
    }

    /// The attribute `DedicatedServiceAccountId`.
    #[inline]
    pub fn dedicated_service_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DedicatedServiceAccountId")
    }

    /// The attribute `EnvironmentArn`.
    #[inline]
    pub fn environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EnvironmentArn")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "EnvironmentId")
    }

    /// The attribute `EnvironmentUrl`.
    #[inline]
    pub fn environment_url(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentUrl")
    }

    /// The attribute `SageMakerStudioDomainUrl`.
    #[inline]
    pub fn sage_maker_studio_domain_url(&self) -> Value<Text> {
        attribute(self.use_construct, "SageMakerStudioDomainUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
