//! Resource types of `AWS::SMSVOICE`.

use super::prelude::*;

/// [`AWS::SMSVOICE::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html).
#[derive(Clone, Copy)]
pub struct ConfigurationSet(Identity);

impl ResourceType for ConfigurationSet {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::ConfigurationSet";
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

impl ConfigurationSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ConfigurationSetName`, which is what `Ref` returns.
    #[inline]
    pub fn configuration_set_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::NotifyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html).
#[derive(Clone, Copy)]
pub struct NotifyConfiguration(Identity);

impl ResourceType for NotifyConfiguration {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::NotifyConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("NotifyConfigurationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NotifyConfiguration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `NotifyConfigurationArn`.
    #[inline]
    pub fn notify_configuration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NotifyConfigurationArn")
    }

    /// The attribute `NotifyConfigurationId`.
    #[inline]
    pub fn notify_configuration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NotifyConfigurationId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Tier`.
    #[inline]
    pub fn tier(self) -> Value<Text> {
        attribute(self.0, "Tier")
    }

    /// The attribute `TierUpgradeStatus`.
    #[inline]
    pub fn tier_upgrade_status(self) -> Value<Text> {
        attribute(self.0, "TierUpgradeStatus")
    }
}

/// [`AWS::SMSVOICE::OptOutList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html).
#[derive(Clone, Copy)]
pub struct OptOutList(Identity);

impl ResourceType for OptOutList {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::OptOutList";
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

impl OptOutList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `OptOutListName`, which is what `Ref` returns.
    #[inline]
    pub fn opt_out_list_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html).
#[derive(Clone, Copy)]
pub struct PhoneNumber(Identity);

impl ResourceType for PhoneNumber {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::PhoneNumber";
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

impl PhoneNumber {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PhoneNumber`.
    #[inline]
    pub fn phone_number(self) -> Value<Text> {
        attribute(self.0, "PhoneNumber")
    }

    /// The attribute `PhoneNumberId`.
    #[inline]
    pub fn phone_number_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PhoneNumberId")
    }
}

/// [`AWS::SMSVOICE::Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html).
#[derive(Clone, Copy)]
pub struct Pool(Identity);

impl ResourceType for Pool {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::Pool";
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

impl Pool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PoolId")
    }
}

/// [`AWS::SMSVOICE::ProtectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html).
#[derive(Clone, Copy)]
pub struct ProtectConfiguration(Identity);

impl ResourceType for ProtectConfiguration {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::ProtectConfiguration";
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

impl ProtectConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ProtectConfigurationId`.
    #[inline]
    pub fn protect_configuration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ProtectConfigurationId")
    }
}

/// [`AWS::SMSVOICE::RcsAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html).
#[derive(Clone, Copy)]
pub struct RcsAgent(Identity);

impl ResourceType for RcsAgent {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::RcsAgent";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RcsAgentId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RcsAgent {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(self) -> Value<Text> {
        attribute(self.0, "PoolId")
    }

    /// The attribute `RcsAgentArn`.
    #[inline]
    pub fn rcs_agent_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RcsAgentArn")
    }

    /// The attribute `RcsAgentId`.
    #[inline]
    pub fn rcs_agent_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RcsAgentId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TestingAgent`.
    #[inline]
    pub fn testing_agent(self) -> Value<Json> {
        attribute(self.0, "TestingAgent")
    }
}

/// [`AWS::SMSVOICE::Registration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html).
#[derive(Clone, Copy)]
pub struct Registration(Identity);

impl ResourceType for Registration {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::Registration";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RegistrationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Registration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `CurrentVersionNumber`.
    #[inline]
    pub fn current_version_number(self) -> Value<Integer> {
        attribute(self.0, "CurrentVersionNumber")
    }

    /// The attribute `RegistrationArn`.
    #[inline]
    pub fn registration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RegistrationArn")
    }

    /// The attribute `RegistrationId`.
    #[inline]
    pub fn registration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RegistrationId")
    }

    /// The attribute `RegistrationStatus`.
    #[inline]
    pub fn registration_status(self) -> Value<Text> {
        attribute(self.0, "RegistrationStatus")
    }
}

/// [`AWS::SMSVOICE::RegistrationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html).
#[derive(Clone, Copy)]
pub struct RegistrationAttachment(Identity);

impl ResourceType for RegistrationAttachment {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::RegistrationAttachment";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RegistrationAttachmentId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RegistrationAttachment {
    /// The attribute `AttachmentStatus`.
    #[inline]
    pub fn attachment_status(self) -> Value<Text> {
        attribute(self.0, "AttachmentStatus")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `RegistrationAttachmentArn`.
    #[inline]
    pub fn registration_attachment_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RegistrationAttachmentArn")
    }

    /// The attribute `RegistrationAttachmentId`.
    #[inline]
    pub fn registration_attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RegistrationAttachmentId")
    }

    /// The attribute `UploadedAttachmentUrl`.
    #[inline]
    pub fn uploaded_attachment_url(self) -> Value<Text> {
        attribute(self.0, "UploadedAttachmentUrl")
    }
}

/// [`AWS::SMSVOICE::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::ResourcePolicy";
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

/// [`AWS::SMSVOICE::SenderId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html).
#[derive(Clone, Copy)]
pub struct SenderId(Identity);

impl ResourceType for SenderId {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::SenderId";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SenderId {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::VerifiedDestinationNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html).
#[derive(Clone, Copy)]
pub struct VerifiedDestinationNumber(Identity);

impl ResourceType for VerifiedDestinationNumber {
    const TYPE_NAME: &'static str = "AWS::SMSVOICE::VerifiedDestinationNumber";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("VerifiedDestinationNumberId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VerifiedDestinationNumber {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VerifiedDestinationNumberArn`.
    #[inline]
    pub fn verified_destination_number_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VerifiedDestinationNumberArn")
    }

    /// The attribute `VerifiedDestinationNumberId`.
    #[inline]
    pub fn verified_destination_number_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VerifiedDestinationNumberId")
    }
}
