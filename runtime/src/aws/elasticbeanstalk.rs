//! Resource types of `AWS::ElasticBeanstalk`.

use super::prelude::*;

/// [`AWS::ElasticBeanstalk::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::ElasticBeanstalk::Application";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Application {
    /// `ApplicationName`, which is what `Ref` returns.
    #[inline]
    pub fn application_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ElasticBeanstalk::ApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html).
#[derive(Clone, Copy)]
pub struct ApplicationVersion(Identity);

impl ResourceType for ApplicationVersion {
    const TYPE_NAME: &'static str = "AWS::ElasticBeanstalk::ApplicationVersion";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ApplicationVersion {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ElasticBeanstalk::ConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html).
#[derive(Clone, Copy)]
pub struct ConfigurationTemplate(Identity);

impl ResourceType for ConfigurationTemplate {
    const TYPE_NAME: &'static str = "AWS::ElasticBeanstalk::ConfigurationTemplate";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ConfigurationTemplate {
    /// The attribute `TemplateName`.
    #[inline]
    pub fn template_name(self) -> Value<Text> {
        attribute(self.0, "TemplateName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ElasticBeanstalk::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html).
#[derive(Clone, Copy)]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const TYPE_NAME: &'static str = "AWS::ElasticBeanstalk::Environment";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Environment {
    /// The attribute `EndpointURL`.
    #[inline]
    pub fn endpoint_url(self) -> Value<Text> {
        attribute(self.0, "EndpointURL")
    }

    /// `EnvironmentName`, which is what `Ref` returns.
    #[inline]
    pub fn environment_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
