//! Resource types of `AWS::LaunchWizard`.

use super::prelude::*;

/// [`AWS::LaunchWizard::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::LaunchWizard::Deployment",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DeploymentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Deployment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DeletedAt`.
    #[inline]
    pub fn deleted_at(&self) -> Value<Text> {
        attribute(self.use_construct, "DeletedAt")
    }

    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DeploymentId")
    }

    /// The attribute `ResourceGroup`.
    #[inline]
    pub fn resource_group(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceGroup")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
