//! Resource types of `AWS::ElasticBeanstalk`.

use super::prelude::*;

/// [`AWS::ElasticBeanstalk::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ElasticBeanstalk::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::Application",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// `ApplicationName`, which is what `Ref` returns.
    #[inline]
    pub fn application_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ElasticBeanstalk::ApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ElasticBeanstalk::ApplicationVersion"))]
pub struct ApplicationVersion(Identity);

impl ResourceType for ApplicationVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::ApplicationVersion",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApplicationVersion {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ElasticBeanstalk::ConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ElasticBeanstalk::ConfigurationTemplate"))]
pub struct ConfigurationTemplate(Identity);

impl ResourceType for ConfigurationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::ConfigurationTemplate",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConfigurationTemplate {
    /// The attribute `TemplateName`.
    #[inline]
    pub fn template_name(&self) -> Value<Text> {
        attribute(self.0, "TemplateName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ElasticBeanstalk::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ElasticBeanstalk::Environment"))]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::Environment",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Environment {
    /// The attribute `EndpointURL`.
    #[inline]
    pub fn endpoint_url(&self) -> Value<Text> {
        attribute(self.0, "EndpointURL")
    }

    /// `EnvironmentName`, which is what `Ref` returns.
    #[inline]
    pub fn environment_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
