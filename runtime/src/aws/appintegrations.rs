//! Resource types of `AWS::AppIntegrations`.

use super::prelude::*;

/// [`AWS::AppIntegrations::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::AppIntegrations::Application";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ApplicationArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::AppIntegrations::DataIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html).
#[derive(Clone, Copy)]
pub struct DataIntegration(Identity);

impl ResourceType for DataIntegration {
    const TYPE_NAME: &'static str = "AWS::AppIntegrations::DataIntegration";
    const ARN: Option<Target> = Some(Target::Attribute("DataIntegrationArn"));
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

impl DataIntegration {
    /// The attribute `DataIntegrationArn`.
    #[inline]
    pub fn data_integration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DataIntegrationArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::AppIntegrations::EventIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html).
#[derive(Clone, Copy)]
pub struct EventIntegration(Identity);

impl ResourceType for EventIntegration {
    const TYPE_NAME: &'static str = "AWS::AppIntegrations::EventIntegration";
    const ARN: Option<Target> = Some(Target::Attribute("EventIntegrationArn"));
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

impl EventIntegration {
    /// The attribute `EventIntegrationArn`.
    #[inline]
    pub fn event_integration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EventIntegrationArn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
