//! Resource types of `AWS::KinesisAnalytics`.

use super::prelude::*;

/// [`AWS::KinesisAnalytics::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::KinesisAnalytics::Application";
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

impl Application {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::KinesisAnalytics::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html).
#[derive(Clone, Copy)]
pub struct ApplicationOutput(Identity);

impl ResourceType for ApplicationOutput {
    const TYPE_NAME: &'static str = "AWS::KinesisAnalytics::ApplicationOutput";
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

impl ApplicationOutput {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::KinesisAnalytics::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html).
#[derive(Clone, Copy)]
pub struct ApplicationReferenceDataSource(Identity);

impl ResourceType for ApplicationReferenceDataSource {
    const TYPE_NAME: &'static str = "AWS::KinesisAnalytics::ApplicationReferenceDataSource";
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

impl ApplicationReferenceDataSource {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
