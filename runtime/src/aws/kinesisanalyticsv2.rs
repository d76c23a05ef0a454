//! Resource types of `AWS::KinesisAnalyticsV2`.

use super::prelude::*;

/// [`AWS::KinesisAnalyticsV2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalyticsV2::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalyticsV2::Application",
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

/// [`AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption"))]
pub struct ApplicationCloudWatchLoggingOption(Identity);

impl ResourceType for ApplicationCloudWatchLoggingOption {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApplicationCloudWatchLoggingOption {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::KinesisAnalyticsV2::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalyticsV2::ApplicationOutput"))]
pub struct ApplicationOutput(Identity);

impl ResourceType for ApplicationOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalyticsV2::ApplicationOutput",
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

/// [`AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationreferencedatasource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource"))]
pub struct ApplicationReferenceDataSource(Identity);

impl ResourceType for ApplicationReferenceDataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource",
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
