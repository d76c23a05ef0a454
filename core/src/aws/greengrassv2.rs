//! Resource types of `AWS::GreengrassV2`.

use super::prelude::*;

/// [`AWS::GreengrassV2::ComponentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html).
pub struct ComponentVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ComponentVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::GreengrassV2::ComponentVersion",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ComponentVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ComponentName`.
    #[inline]
    pub fn component_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ComponentName")
    }

    /// The attribute `ComponentVersion`.
    #[inline]
    pub fn component_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ComponentVersion")
    }
}

/// [`AWS::GreengrassV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::GreengrassV2::Deployment",
        arn: None,
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

impl Deployment {
    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DeploymentId")
    }
}
