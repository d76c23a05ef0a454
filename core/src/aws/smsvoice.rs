//! Resource types of `AWS::SMSVOICE`.

use super::prelude::*;

/// [`AWS::SMSVOICE::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html).
pub struct ConfigurationSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::ConfigurationSet",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `ConfigurationSetName`, which is what `Ref` returns.
    #[inline]
    pub fn configuration_set_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SMSVOICE::NotifyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html).
pub struct NotifyConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NotifyConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::NotifyConfiguration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("NotifyConfigurationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl NotifyConfiguration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `NotifyConfigurationArn`, which is what `Ref` returns.
    #[inline]
    pub fn notify_configuration_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `NotifyConfigurationId`.
    #[inline]
    pub fn notify_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NotifyConfigurationId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Tier`.
    #[inline]
    pub fn tier(&self) -> Value<Text> {
        attribute(self.use_construct, "Tier")
    }

    /// The attribute `TierUpgradeStatus`.
    #[inline]
    pub fn tier_upgrade_status(&self) -> Value<Text> {
        attribute(self.use_construct, "TierUpgradeStatus")
    }
}

/// [`AWS::SMSVOICE::OptOutList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html).
pub struct OptOutList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OptOutList {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::OptOutList",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OptOutList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `OptOutListName`, which is what `Ref` returns.
    #[inline]
    pub fn opt_out_list_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SMSVOICE::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html).
pub struct PhoneNumber {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PhoneNumber {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::PhoneNumber",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PhoneNumber {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `PhoneNumber`.
    #[inline]
    pub fn phone_number(&self) -> Value<Text> {
        attribute(self.use_construct, "PhoneNumber")
    }

    /// The attribute `PhoneNumberId`.
    #[inline]
    pub fn phone_number_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PhoneNumberId")
    }
}

/// [`AWS::SMSVOICE::Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html).
pub struct Pool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pool {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::Pool",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Pool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PoolId")
    }
}

/// [`AWS::SMSVOICE::ProtectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html).
pub struct ProtectConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProtectConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::ProtectConfiguration",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ProtectConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ProtectConfigurationId`.
    #[inline]
    pub fn protect_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProtectConfigurationId")
    }
}

/// [`AWS::SMSVOICE::RcsAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html).
pub struct RcsAgent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RcsAgent {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::RcsAgent",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RcsAgentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RcsAgent {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PoolId")
    }

    /// The attribute `RcsAgentArn`, which is what `Ref` returns.
    #[inline]
    pub fn rcs_agent_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `RcsAgentId`.
    #[inline]
    pub fn rcs_agent_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RcsAgentId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TestingAgent`.
    #[inline]
    pub fn testing_agent(&self) -> Value<Json> {
        attribute(self.use_construct, "TestingAgent")
    }
}

/// [`AWS::SMSVOICE::Registration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html).
pub struct Registration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Registration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::Registration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RegistrationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Registration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `CurrentVersionNumber`.
    #[inline]
    pub fn current_version_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "CurrentVersionNumber")
    }

    /// The attribute `RegistrationArn`.
    #[inline]
    pub fn registration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RegistrationArn")
    }

    /// The attribute `RegistrationId`.
    #[inline]
    pub fn registration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistrationId")
    }

    /// The attribute `RegistrationStatus`.
    #[inline]
    pub fn registration_status(&self) -> Value<Text> {
        attribute(self.use_construct, "RegistrationStatus")
    }
}

/// [`AWS::SMSVOICE::RegistrationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html).
pub struct RegistrationAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RegistrationAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::RegistrationAttachment",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RegistrationAttachmentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RegistrationAttachment {
    /// The attribute `AttachmentStatus`.
    #[inline]
    pub fn attachment_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentStatus")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `RegistrationAttachmentArn`.
    #[inline]
    pub fn registration_attachment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RegistrationAttachmentArn")
    }

    /// The attribute `RegistrationAttachmentId`.
    #[inline]
    pub fn registration_attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistrationAttachmentId")
    }

    /// The attribute `UploadedAttachmentUrl`.
    #[inline]
    pub fn uploaded_attachment_url(&self) -> Value<Text> {
        attribute(self.use_construct, "UploadedAttachmentUrl")
    }
}

/// [`AWS::SMSVOICE::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::ResourcePolicy",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SMSVOICE::SenderId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html).
pub struct SenderId {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SenderId {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::SenderId",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SenderId {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SMSVOICE::VerifiedDestinationNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html).
pub struct VerifiedDestinationNumber {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VerifiedDestinationNumber {
    const FACTS: Facts = Facts {
        type_name: "AWS::SMSVOICE::VerifiedDestinationNumber",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("VerifiedDestinationNumberId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VerifiedDestinationNumber {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VerifiedDestinationNumberArn`.
    #[inline]
    pub fn verified_destination_number_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VerifiedDestinationNumberArn")
    }

    /// The attribute `VerifiedDestinationNumberId`.
    #[inline]
    pub fn verified_destination_number_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VerifiedDestinationNumberId")
    }
}
