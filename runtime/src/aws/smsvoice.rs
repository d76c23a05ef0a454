//! Resource types of `AWS::SMSVOICE`.

use super::prelude::*;

/// [`AWS::SMSVOICE::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::ConfigurationSet"))]
pub struct ConfigurationSet(Identity);

impl ResourceType for ConfigurationSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::ConfigurationSet",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConfigurationSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ConfigurationSetName`, which is what `Ref` returns.
    #[inline]
    pub fn configuration_set_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::NotifyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::NotifyConfiguration"))]
pub struct NotifyConfiguration(Identity);

impl ResourceType for NotifyConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::NotifyConfiguration",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("NotifyConfigurationId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NotifyConfiguration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `NotifyConfigurationArn`, which is what `Ref` returns.
    #[inline]
    pub fn notify_configuration_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `NotifyConfigurationId`.
    #[inline]
    pub fn notify_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "NotifyConfigurationId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Tier`.
    #[inline]
    pub fn tier(&self) -> Value<Text> {
        attribute(self.0, "Tier")
    }

    /// The attribute `TierUpgradeStatus`.
    #[inline]
    pub fn tier_upgrade_status(&self) -> Value<Text> {
        attribute(self.0, "TierUpgradeStatus")
    }
}

/// [`AWS::SMSVOICE::OptOutList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::OptOutList"))]
pub struct OptOutList(Identity);

impl ResourceType for OptOutList {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::OptOutList",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OptOutList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `OptOutListName`, which is what `Ref` returns.
    #[inline]
    pub fn opt_out_list_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::PhoneNumber"))]
pub struct PhoneNumber(Identity);

impl ResourceType for PhoneNumber {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::PhoneNumber",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PhoneNumber {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PhoneNumber`.
    #[inline]
    pub fn phone_number(&self) -> Value<Text> {
        attribute(self.0, "PhoneNumber")
    }

    /// The attribute `PhoneNumberId`.
    #[inline]
    pub fn phone_number_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "PhoneNumberId")
    }
}

/// [`AWS::SMSVOICE::Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::Pool"))]
pub struct Pool(Identity);

impl ResourceType for Pool {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::Pool",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Pool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "PoolId")
    }
}

/// [`AWS::SMSVOICE::ProtectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::ProtectConfiguration"))]
pub struct ProtectConfiguration(Identity);

impl ResourceType for ProtectConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::ProtectConfiguration",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProtectConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ProtectConfigurationId`.
    #[inline]
    pub fn protect_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ProtectConfigurationId")
    }
}

/// [`AWS::SMSVOICE::RcsAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::RcsAgent"))]
pub struct RcsAgent(Identity);

impl ResourceType for RcsAgent {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::RcsAgent",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("RcsAgentId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RcsAgent {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Text> {
        attribute(self.0, "PoolId")
    }

    /// The attribute `RcsAgentArn`, which is what `Ref` returns.
    #[inline]
    pub fn rcs_agent_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `RcsAgentId`.
    #[inline]
    pub fn rcs_agent_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "RcsAgentId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TestingAgent`.
    #[inline]
    pub fn testing_agent(&self) -> Value<Json> {
        attribute(self.0, "TestingAgent")
    }
}

/// [`AWS::SMSVOICE::Registration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::Registration"))]
pub struct Registration(Identity);

impl ResourceType for Registration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::Registration",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("RegistrationId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Registration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `CurrentVersionNumber`.
    #[inline]
    pub fn current_version_number(&self) -> Value<Integer> {
        attribute(self.0, "CurrentVersionNumber")
    }

    /// The attribute `RegistrationArn`.
    #[inline]
    pub fn registration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RegistrationArn")
    }

    /// The attribute `RegistrationId`.
    #[inline]
    pub fn registration_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "RegistrationId")
    }

    /// The attribute `RegistrationStatus`.
    #[inline]
    pub fn registration_status(&self) -> Value<Text> {
        attribute(self.0, "RegistrationStatus")
    }
}

/// [`AWS::SMSVOICE::RegistrationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::RegistrationAttachment"))]
pub struct RegistrationAttachment(Identity);

impl ResourceType for RegistrationAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::RegistrationAttachment",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("RegistrationAttachmentId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RegistrationAttachment {
    /// The attribute `AttachmentStatus`.
    #[inline]
    pub fn attachment_status(&self) -> Value<Text> {
        attribute(self.0, "AttachmentStatus")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `RegistrationAttachmentArn`.
    #[inline]
    pub fn registration_attachment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RegistrationAttachmentArn")
    }

    /// The attribute `RegistrationAttachmentId`.
    #[inline]
    pub fn registration_attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "RegistrationAttachmentId")
    }

    /// The attribute `UploadedAttachmentUrl`.
    #[inline]
    pub fn uploaded_attachment_url(&self) -> Value<Text> {
        attribute(self.0, "UploadedAttachmentUrl")
    }
}

/// [`AWS::SMSVOICE::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::ResourcePolicy"))]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::ResourcePolicy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::SenderId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::SenderId"))]
pub struct SenderId(Identity);

impl ResourceType for SenderId {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::SenderId",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SenderId {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SMSVOICE::VerifiedDestinationNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SMSVOICE::VerifiedDestinationNumber"))]
pub struct VerifiedDestinationNumber(Identity);

impl ResourceType for VerifiedDestinationNumber {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::VerifiedDestinationNumber",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("VerifiedDestinationNumberId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VerifiedDestinationNumber {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VerifiedDestinationNumberArn`.
    #[inline]
    pub fn verified_destination_number_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "VerifiedDestinationNumberArn")
    }

    /// The attribute `VerifiedDestinationNumberId`.
    #[inline]
    pub fn verified_destination_number_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "VerifiedDestinationNumberId")
    }
}
