//! Resource types of `AWS::IoTAnalytics`.

use super::prelude::*;

/// [`AWS::IoTAnalytics::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html).
#[derive(Clone, Copy)]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const TYPE_NAME: &'static str = "AWS::IoTAnalytics::Channel";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl Channel {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTAnalytics::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html).
#[derive(Clone, Copy)]
pub struct Dataset(Identity);

impl ResourceType for Dataset {
    const TYPE_NAME: &'static str = "AWS::IoTAnalytics::Dataset";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl Dataset {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `DatasetName`, which is what `Ref` returns.
    #[inline]
    pub fn dataset_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTAnalytics::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html).
#[derive(Clone, Copy)]
pub struct Datastore(Identity);

impl ResourceType for Datastore {
    const TYPE_NAME: &'static str = "AWS::IoTAnalytics::Datastore";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl Datastore {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `DatastoreName`, which is what `Ref` returns.
    #[inline]
    pub fn datastore_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTAnalytics::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html).
#[derive(Clone, Copy)]
pub struct Pipeline(Identity);

impl ResourceType for Pipeline {
    const TYPE_NAME: &'static str = "AWS::IoTAnalytics::Pipeline";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl Pipeline {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `PipelineName`, which is what `Ref` returns.
    #[inline]
    pub fn pipeline_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
