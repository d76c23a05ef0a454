//! Resource types of `AWS::M2`.

use super::prelude::*;

/// [`AWS::M2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::M2::Application",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ApplicationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ApplicationArn")
    }

    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApplicationId")
    }
}

/// [`AWS::M2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::M2::Deployment",
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

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `ApplicationId`, which is what `Ref` returns.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::M2::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::M2::Environment",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("EnvironmentId")),
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
}
