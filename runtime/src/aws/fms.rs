//! Resource types of `AWS::FMS`.

use super::prelude::*;

/// [`AWS::FMS::ApplicationsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html).
#[derive(Clone, Copy)]
pub struct ApplicationsList(Identity);

impl ResourceType for ApplicationsList {
    const TYPE_NAME: &'static str = "AWS::FMS::ApplicationsList";
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

impl ApplicationsList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdateTime")
    }

    /// The attribute `ListId`.
    #[inline]
    pub fn list_id(self) -> Value<Text> {
        attribute(self.0, "ListId")
    }
}

/// [`AWS::FMS::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html).
#[derive(Clone, Copy)]
pub struct NotificationChannel(Identity);

impl ResourceType for NotificationChannel {
    const TYPE_NAME: &'static str = "AWS::FMS::NotificationChannel";
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

impl NotificationChannel {
    /// `SnsTopicArn`, which is what `Ref` returns.
    #[inline]
    pub fn sns_topic_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::FMS::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html).
#[derive(Clone, Copy)]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const TYPE_NAME: &'static str = "AWS::FMS::Policy";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::FMS::ProtocolsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html).
#[derive(Clone, Copy)]
pub struct ProtocolsList(Identity);

impl ResourceType for ProtocolsList {
    const TYPE_NAME: &'static str = "AWS::FMS::ProtocolsList";
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

impl ProtocolsList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdateTime")
    }

    /// The attribute `ListId`.
    #[inline]
    pub fn list_id(self) -> Value<Text> {
        attribute(self.0, "ListId")
    }
}

/// [`AWS::FMS::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html).
#[derive(Clone, Copy)]
pub struct ResourceSet(Identity);

impl ResourceType for ResourceSet {
    const TYPE_NAME: &'static str = "AWS::FMS::ResourceSet";
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

impl ResourceSet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
