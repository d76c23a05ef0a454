//! Resource types of `AWS::ElasticBeanstalk`.

use super::prelude::*;

/// [`AWS::ElasticBeanstalk::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::Application",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Application {
    /// `ApplicationName`, which is what `Ref` returns.
    #[inline]
    pub fn application_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElasticBeanstalk::ApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html).
pub struct ApplicationVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApplicationVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::ApplicationVersion",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ApplicationVersion {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElasticBeanstalk::ConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html).
pub struct ConfigurationTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::ConfigurationTemplate",
        arn: None,
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

impl ConfigurationTemplate {
    /// The attribute `TemplateName`.
    #[inline]
    pub fn template_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TemplateName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElasticBeanstalk::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticBeanstalk::Environment",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Environment {
    /// The attribute `EndpointURL`.
    #[inline]
    pub fn endpoint_url(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointURL")
    }

    /// `EnvironmentName`, which is what `Ref` returns.
    #[inline]
    pub fn environment_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
