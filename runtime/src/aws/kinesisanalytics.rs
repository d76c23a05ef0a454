//! Resource types of `AWS::KinesisAnalytics`.

use super::prelude::*;

/// [`AWS::KinesisAnalytics::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalytics::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalytics::Application",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::KinesisAnalytics::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalytics::ApplicationOutput"))]
pub struct ApplicationOutput(Identity);

impl ResourceType for ApplicationOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalytics::ApplicationOutput",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApplicationOutput {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::KinesisAnalytics::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalytics::ApplicationReferenceDataSource"))]
pub struct ApplicationReferenceDataSource(Identity);

impl ResourceType for ApplicationReferenceDataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalytics::ApplicationReferenceDataSource",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApplicationReferenceDataSource {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
