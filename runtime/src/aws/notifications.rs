//! Resource types of `AWS::Notifications`.

use super::prelude::*;

/// [`AWS::Notifications::ChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html).
#[derive(Clone, Copy)]
pub struct ChannelAssociation(Identity);

impl ResourceType for ChannelAssociation {
    const TYPE_NAME: &'static str = "AWS::Notifications::ChannelAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ChannelAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Notifications::EventRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html).
#[derive(Clone, Copy)]
pub struct EventRule(Identity);

impl ResourceType for EventRule {
    const TYPE_NAME: &'static str = "AWS::Notifications::EventRule";
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

impl EventRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `ManagedRules`.
    #[inline]
    pub fn managed_rules(self) -> Value<List<Text>> {
        attribute(self.0, "ManagedRules")
    }

    /// The attribute `StatusSummaryByRegion`.
    #[inline]
    pub fn status_summary_by_region(self) -> Value<Map<Json>> {
        attribute(self.0, "StatusSummaryByRegion")
    }
}

/// [`AWS::Notifications::ManagedNotificationAccountContactAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html).
#[derive(Clone, Copy)]
pub struct ManagedNotificationAccountContactAssociation(Identity);

impl ResourceType for ManagedNotificationAccountContactAssociation {
    const TYPE_NAME: &'static str =
        "AWS::Notifications::ManagedNotificationAccountContactAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ManagedNotificationAccountContactAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html).
#[derive(Clone, Copy)]
pub struct ManagedNotificationAdditionalChannelAssociation(Identity);

impl ResourceType for ManagedNotificationAdditionalChannelAssociation {
    const TYPE_NAME: &'static str =
        "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ManagedNotificationAdditionalChannelAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Notifications::NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html).
#[derive(Clone, Copy)]
pub struct NotificationConfiguration(Identity);

impl ResourceType for NotificationConfiguration {
    const TYPE_NAME: &'static str = "AWS::Notifications::NotificationConfiguration";
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

impl NotificationConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Notifications::NotificationHub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html).
#[derive(Clone, Copy)]
pub struct NotificationHub(Identity);

impl ResourceType for NotificationHub {
    const TYPE_NAME: &'static str = "AWS::Notifications::NotificationHub";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NotificationHub {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `NotificationHubStatusSummary`.
    #[inline]
    pub fn notification_hub_status_summary(self) -> Value<Json> {
        attribute(self.0, "NotificationHubStatusSummary")
    }

    /// `Region`, which is what `Ref` returns.
    #[inline]
    pub fn region(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Notifications::OrganizationalUnitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html).
#[derive(Clone, Copy)]
pub struct OrganizationalUnitAssociation(Identity);

impl ResourceType for OrganizationalUnitAssociation {
    const TYPE_NAME: &'static str = "AWS::Notifications::OrganizationalUnitAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl OrganizationalUnitAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
