//! Resource types of `AWS::CloudTrail`.

use super::prelude::*;

/// [`AWS::CloudTrail::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html).
#[derive(Clone, Copy)]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const TYPE_NAME: &'static str = "AWS::CloudTrail::Channel";
    const ARN: Option<Target> = Some(Target::Ref);

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
    /// The attribute `ChannelArn`.
    #[inline]
    pub fn channel_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ChannelArn")
    }
}

/// [`AWS::CloudTrail::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html).
#[derive(Clone, Copy)]
pub struct Dashboard(Identity);

impl ResourceType for Dashboard {
    const TYPE_NAME: &'static str = "AWS::CloudTrail::Dashboard";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Dashboard {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `DashboardArn`.
    #[inline]
    pub fn dashboard_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DashboardArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::CloudTrail::EventDataStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html).
#[derive(Clone, Copy)]
pub struct EventDataStore(Identity);

impl ResourceType for EventDataStore {
    const TYPE_NAME: &'static str = "AWS::CloudTrail::EventDataStore";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EventDataStore {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `EventDataStoreArn`.
    #[inline]
    pub fn event_data_store_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EventDataStoreArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::CloudTrail::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::CloudTrail::ResourcePolicy";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudTrail::Trail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html).
#[derive(Clone, Copy)]
pub struct Trail(Identity);

impl ResourceType for Trail {
    const TYPE_NAME: &'static str = "AWS::CloudTrail::Trail";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Trail {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SnsTopicArn`.
    #[inline]
    pub fn sns_topic_arn(self) -> Value<Arn<super::sns::Topic>> {
        attribute(self.0, "SnsTopicArn")
    }

    /// `TrailName`, which is what `Ref` returns.
    #[inline]
    pub fn trail_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
