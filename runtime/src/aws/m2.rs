//! Resource types of `AWS::M2`.

use super::prelude::*;

/// [`AWS::M2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::M2::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::M2::Application",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ApplicationId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ApplicationArn")
    }

    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ApplicationId")
    }
}

/// [`AWS::M2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::M2::Deployment"))]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::M2::Deployment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Deployment {
    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "DeploymentId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// `ApplicationId`, which is what `Ref` returns.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::M2::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::M2::Environment"))]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::M2::Environment",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("EnvironmentId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Environment {
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
}
