//! Resource types of `AWS::IoT`.

use super::prelude::*;

/// [`AWS::IoT::AccountAuditConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html).
pub struct AccountAuditConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccountAuditConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::AccountAuditConfiguration",
        arn: None,
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

impl AccountAuditConfiguration {
    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html).
pub struct Authorizer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Authorizer {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Authorizer",
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

impl Authorizer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `AuthorizerName`, which is what `Ref` returns.
    #[inline]
    pub fn authorizer_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html).
pub struct BillingGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BillingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::BillingGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl BillingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `BillingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn billing_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::CACertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html).
pub struct CACertificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CACertificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::CACertificate",
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

impl CACertificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::IoT::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html).
pub struct Certificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Certificate",
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

impl Certificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::IoT::CertificateProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html).
pub struct CertificateProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CertificateProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::CertificateProvider",
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

impl CertificateProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `CertificateProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_provider_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Command`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html).
pub struct Command {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Command {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Command",
        arn: Some(ReturnValue::Attribute("CommandArn")),
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

impl Command {
    /// The attribute `CommandArn`.
    #[inline]
    pub fn command_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CommandArn")
    }

    /// `CommandId`, which is what `Ref` returns.
    #[inline]
    pub fn command_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::CustomMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html).
pub struct CustomMetric {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomMetric {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::CustomMetric",
        arn: None,
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

impl CustomMetric {
    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MetricArn")
    }

    /// `MetricName`, which is what `Ref` returns.
    #[inline]
    pub fn metric_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html).
pub struct Dimension {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dimension {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Dimension",
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

impl Dimension {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::DomainConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html).
pub struct DomainConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::DomainConfiguration",
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

impl DomainConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DomainType`.
    #[inline]
    pub fn domain_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainType")
    }

    /// The attribute `ServerCertificates`.
    #[inline]
    pub fn server_certificates(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ServerCertificates")
    }

    /// `DomainConfigurationName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_configuration_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html).
pub struct EncryptionConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EncryptionConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::EncryptionConfiguration",
        arn: None,
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

impl EncryptionConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `ConfigurationDetails`.
    #[inline]
    pub fn configuration_details(&self) -> Value<Json> {
        attribute(self.use_construct, "ConfigurationDetails")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedDate")
    }
}

/// [`AWS::IoT::FleetMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html).
pub struct FleetMetric {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FleetMetric {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::FleetMetric",
        arn: None,
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

impl FleetMetric {
    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedDate")
    }

    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MetricArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Number> {
        attribute(self.use_construct, "Version")
    }

    /// `MetricName`, which is what `Ref` returns.
    #[inline]
    pub fn metric_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html).
pub struct Job {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Job {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Job",
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

impl Job {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }
}

/// [`AWS::IoT::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html).
pub struct JobTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for JobTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::JobTemplate",
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

impl JobTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `JobTemplateId`, which is what `Ref` returns.
    #[inline]
    pub fn job_template_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html).
pub struct Logging {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Logging {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Logging",
        arn: None,
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

impl Logging {
    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::MitigationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html).
pub struct MitigationAction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MitigationAction {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::MitigationAction",
        arn: Some(ReturnValue::Attribute("MitigationActionArn")),
        id: Some(ReturnValue::Attribute("MitigationActionId")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MitigationAction {
    /// The attribute `MitigationActionArn`.
    #[inline]
    pub fn mitigation_action_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MitigationActionArn")
    }

    /// The attribute `MitigationActionId`.
    #[inline]
    pub fn mitigation_action_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MitigationActionId")
    }

    /// `ActionName`, which is what `Ref` returns.
    #[inline]
    pub fn action_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html).
pub struct Policy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Policy",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `PolicyName`, which is what `Ref` returns.
    #[inline]
    pub fn policy_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::PolicyPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html).
pub struct PolicyPrincipalAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyPrincipalAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::PolicyPrincipalAttachment",
        arn: None,
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

impl PolicyPrincipalAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::ProvisioningTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html).
pub struct ProvisioningTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProvisioningTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ProvisioningTemplate",
        arn: None,
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

impl ProvisioningTemplate {
    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TemplateArn")
    }

    /// `TemplateName`, which is what `Ref` returns.
    #[inline]
    pub fn template_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::ResourceSpecificLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html).
pub struct ResourceSpecificLogging {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceSpecificLogging {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ResourceSpecificLogging",
        arn: None,
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

impl ResourceSpecificLogging {
    /// The attribute `TargetId`.
    #[inline]
    pub fn target_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TargetId")
    }
}

/// [`AWS::IoT::RoleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html).
pub struct RoleAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RoleAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::RoleAlias",
        arn: Some(ReturnValue::Attribute("RoleAliasArn")),
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

impl RoleAlias {
    /// The attribute `RoleAliasArn`.
    #[inline]
    pub fn role_alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RoleAliasArn")
    }

    /// `RoleAlias`, which is what `Ref` returns.
    #[inline]
    pub fn role_alias(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::ScheduledAudit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html).
pub struct ScheduledAudit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScheduledAudit {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ScheduledAudit",
        arn: Some(ReturnValue::Attribute("ScheduledAuditArn")),
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

impl ScheduledAudit {
    /// The attribute `ScheduledAuditArn`.
    #[inline]
    pub fn scheduled_audit_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ScheduledAuditArn")
    }

    /// `ScheduledAuditName`, which is what `Ref` returns.
    #[inline]
    pub fn scheduled_audit_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html).
pub struct SecurityProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::SecurityProfile",
        arn: Some(ReturnValue::Attribute("SecurityProfileArn")),
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

impl SecurityProfile {
    /// The attribute `SecurityProfileArn`.
    #[inline]
    pub fn security_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SecurityProfileArn")
    }

    /// `SecurityProfileName`, which is what `Ref` returns.
    #[inline]
    pub fn security_profile_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::SoftwarePackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html).
pub struct SoftwarePackage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SoftwarePackage {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::SoftwarePackage",
        arn: None,
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

impl SoftwarePackage {
    /// The attribute `PackageArn`.
    #[inline]
    pub fn package_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PackageArn")
    }

    /// `PackageName`, which is what `Ref` returns.
    #[inline]
    pub fn package_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::SoftwarePackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html).
pub struct SoftwarePackageVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SoftwarePackageVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::SoftwarePackageVersion",
        arn: None,
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

impl SoftwarePackageVersion {
    /// The attribute `ErrorReason`.
    #[inline]
    pub fn error_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "ErrorReason")
    }

    /// The attribute `PackageVersionArn`.
    #[inline]
    pub fn package_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PackageVersionArn")
    }

    /// The attribute `SbomValidationStatus`.
    #[inline]
    pub fn sbom_validation_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SbomValidationStatus")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html).
pub struct Stream {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Stream {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Stream",
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

impl Stream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `StreamVersion`.
    #[inline]
    pub fn stream_version(&self) -> Value<Integer> {
        attribute(self.use_construct, "StreamVersion")
    }
}

/// [`AWS::IoT::Thing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html).
pub struct Thing {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Thing {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Thing",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Thing {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `ThingName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::ThingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html).
pub struct ThingGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ThingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ThingGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ThingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `ThingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::ThingPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html).
pub struct ThingPrincipalAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ThingPrincipalAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ThingPrincipalAttachment",
        arn: None,
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

impl ThingPrincipalAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::ThingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html).
pub struct ThingType {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ThingType {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ThingType",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ThingType {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `ThingTypeName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_type_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::TopicRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html).
pub struct TopicRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TopicRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::TopicRule",
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

impl TopicRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `RuleName`, which is what `Ref` returns.
    #[inline]
    pub fn rule_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoT::TopicRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html).
pub struct TopicRuleDestination {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TopicRuleDestination {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::TopicRuleDestination",
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

impl TopicRuleDestination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }
}
