//! Resource types of `AWS::IoT`.

use super::prelude::*;

/// [`AWS::IoT::AccountAuditConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::AccountAuditConfiguration"))]
pub struct AccountAuditConfiguration(Identity);

impl ResourceType for AccountAuditConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::AccountAuditConfiguration",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AccountAuditConfiguration {
    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Authorizer"))]
pub struct Authorizer(Identity);

impl ResourceType for Authorizer {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Authorizer",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Authorizer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `AuthorizerName`, which is what `Ref` returns.
    #[inline]
    pub fn authorizer_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::BillingGroup"))]
pub struct BillingGroup(Identity);

impl ResourceType for BillingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::BillingGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BillingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `BillingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn billing_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::CACertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::CACertificate"))]
pub struct CACertificate(Identity);

impl ResourceType for CACertificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::CACertificate",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CACertificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::IoT::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Certificate"))]
pub struct Certificate(Identity);

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Certificate",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Certificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::IoT::CertificateProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::CertificateProvider"))]
pub struct CertificateProvider(Identity);

impl ResourceType for CertificateProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::CertificateProvider",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CertificateProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `CertificateProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_provider_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Command`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Command"))]
pub struct Command(Identity);

impl ResourceType for Command {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Command",
        arn: Some(Target::Attribute("CommandArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Command {
    /// The attribute `CommandArn`.
    #[inline]
    pub fn command_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CommandArn")
    }

    /// `CommandId`, which is what `Ref` returns.
    #[inline]
    pub fn command_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::CustomMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::CustomMetric"))]
pub struct CustomMetric(Identity);

impl ResourceType for CustomMetric {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::CustomMetric",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CustomMetric {
    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(&self) -> Value<Text> {
        attribute(self.0, "MetricArn")
    }

    /// `MetricName`, which is what `Ref` returns.
    #[inline]
    pub fn metric_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Dimension"))]
pub struct Dimension(Identity);

impl ResourceType for Dimension {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Dimension",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Dimension {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::DomainConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::DomainConfiguration"))]
pub struct DomainConfiguration(Identity);

impl ResourceType for DomainConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::DomainConfiguration",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DomainConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DomainType`.
    #[inline]
    pub fn domain_type(&self) -> Value<Text> {
        attribute(self.0, "DomainType")
    }

    /// The attribute `ServerCertificates`.
    #[inline]
    pub fn server_certificates(&self) -> Value<List<Json>> {
        attribute(self.0, "ServerCertificates")
    }

    /// `DomainConfigurationName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_configuration_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::EncryptionConfiguration"))]
pub struct EncryptionConfiguration(Identity);

impl ResourceType for EncryptionConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::EncryptionConfiguration",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EncryptionConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `ConfigurationDetails`.
    #[inline]
    pub fn configuration_details(&self) -> Value<Json> {
        attribute(self.0, "ConfigurationDetails")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedDate")
    }
}

/// [`AWS::IoT::FleetMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::FleetMetric"))]
pub struct FleetMetric(Identity);

impl ResourceType for FleetMetric {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::FleetMetric",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FleetMetric {
    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.0, "CreationDate")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedDate")
    }

    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(&self) -> Value<Text> {
        attribute(self.0, "MetricArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Number> {
        attribute(self.0, "Version")
    }

    /// `MetricName`, which is what `Ref` returns.
    #[inline]
    pub fn metric_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Job"))]
pub struct Job(Identity);

impl ResourceType for Job {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Job",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Job {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }
}

/// [`AWS::IoT::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::JobTemplate"))]
pub struct JobTemplate(Identity);

impl ResourceType for JobTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::JobTemplate",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl JobTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `JobTemplateId`, which is what `Ref` returns.
    #[inline]
    pub fn job_template_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Logging"))]
pub struct Logging(Identity);

impl ResourceType for Logging {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Logging",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Logging {
    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::MitigationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::MitigationAction"))]
pub struct MitigationAction(Identity);

impl ResourceType for MitigationAction {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::MitigationAction",
        arn: Some(Target::Attribute("MitigationActionArn")),
        id: Some(Target::Attribute("MitigationActionId")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl MitigationAction {
    /// The attribute `MitigationActionArn`.
    #[inline]
    pub fn mitigation_action_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "MitigationActionArn")
    }

    /// The attribute `MitigationActionId`.
    #[inline]
    pub fn mitigation_action_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "MitigationActionId")
    }

    /// `ActionName`, which is what `Ref` returns.
    #[inline]
    pub fn action_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Policy"))]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Policy",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `PolicyName`, which is what `Ref` returns.
    #[inline]
    pub fn policy_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::PolicyPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::PolicyPrincipalAttachment"))]
pub struct PolicyPrincipalAttachment(Identity);

impl ResourceType for PolicyPrincipalAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::PolicyPrincipalAttachment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PolicyPrincipalAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ProvisioningTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::ProvisioningTemplate"))]
pub struct ProvisioningTemplate(Identity);

impl ResourceType for ProvisioningTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ProvisioningTemplate",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProvisioningTemplate {
    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Text> {
        attribute(self.0, "TemplateArn")
    }

    /// `TemplateName`, which is what `Ref` returns.
    #[inline]
    pub fn template_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ResourceSpecificLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::ResourceSpecificLogging"))]
pub struct ResourceSpecificLogging(Identity);

impl ResourceType for ResourceSpecificLogging {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ResourceSpecificLogging",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceSpecificLogging {
    /// The attribute `TargetId`.
    #[inline]
    pub fn target_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "TargetId")
    }
}

/// [`AWS::IoT::RoleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::RoleAlias"))]
pub struct RoleAlias(Identity);

impl ResourceType for RoleAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::RoleAlias",
        arn: Some(Target::Attribute("RoleAliasArn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RoleAlias {
    /// The attribute `RoleAliasArn`.
    #[inline]
    pub fn role_alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RoleAliasArn")
    }

    /// `RoleAlias`, which is what `Ref` returns.
    #[inline]
    pub fn role_alias(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ScheduledAudit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::ScheduledAudit"))]
pub struct ScheduledAudit(Identity);

impl ResourceType for ScheduledAudit {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ScheduledAudit",
        arn: Some(Target::Attribute("ScheduledAuditArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ScheduledAudit {
    /// The attribute `ScheduledAuditArn`.
    #[inline]
    pub fn scheduled_audit_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ScheduledAuditArn")
    }

    /// `ScheduledAuditName`, which is what `Ref` returns.
    #[inline]
    pub fn scheduled_audit_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::SecurityProfile"))]
pub struct SecurityProfile(Identity);

impl ResourceType for SecurityProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::SecurityProfile",
        arn: Some(Target::Attribute("SecurityProfileArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SecurityProfile {
    /// The attribute `SecurityProfileArn`.
    #[inline]
    pub fn security_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "SecurityProfileArn")
    }

    /// `SecurityProfileName`, which is what `Ref` returns.
    #[inline]
    pub fn security_profile_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::SoftwarePackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::SoftwarePackage"))]
pub struct SoftwarePackage(Identity);

impl ResourceType for SoftwarePackage {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::SoftwarePackage",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SoftwarePackage {
    /// The attribute `PackageArn`.
    #[inline]
    pub fn package_arn(&self) -> Value<Text> {
        attribute(self.0, "PackageArn")
    }

    /// `PackageName`, which is what `Ref` returns.
    #[inline]
    pub fn package_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::SoftwarePackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::SoftwarePackageVersion"))]
pub struct SoftwarePackageVersion(Identity);

impl ResourceType for SoftwarePackageVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::SoftwarePackageVersion",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SoftwarePackageVersion {
    /// The attribute `ErrorReason`.
    #[inline]
    pub fn error_reason(&self) -> Value<Text> {
        attribute(self.0, "ErrorReason")
    }

    /// The attribute `PackageVersionArn`.
    #[inline]
    pub fn package_version_arn(&self) -> Value<Text> {
        attribute(self.0, "PackageVersionArn")
    }

    /// The attribute `SbomValidationStatus`.
    #[inline]
    pub fn sbom_validation_status(&self) -> Value<Text> {
        attribute(self.0, "SbomValidationStatus")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Stream"))]
pub struct Stream(Identity);

impl ResourceType for Stream {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Stream",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Stream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `StreamVersion`.
    #[inline]
    pub fn stream_version(&self) -> Value<Integer> {
        attribute(self.0, "StreamVersion")
    }
}

/// [`AWS::IoT::Thing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::Thing"))]
pub struct Thing(Identity);

impl ResourceType for Thing {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::Thing",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Thing {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `ThingName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ThingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::ThingGroup"))]
pub struct ThingGroup(Identity);

impl ResourceType for ThingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ThingGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ThingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `ThingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ThingPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::ThingPrincipalAttachment"))]
pub struct ThingPrincipalAttachment(Identity);

impl ResourceType for ThingPrincipalAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ThingPrincipalAttachment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ThingPrincipalAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ThingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::ThingType"))]
pub struct ThingType(Identity);

impl ResourceType for ThingType {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::ThingType",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ThingType {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `ThingTypeName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_type_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::TopicRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::TopicRule"))]
pub struct TopicRule(Identity);

impl ResourceType for TopicRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::TopicRule",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TopicRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `RuleName`, which is what `Ref` returns.
    #[inline]
    pub fn rule_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::TopicRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoT::TopicRuleDestination"))]
pub struct TopicRuleDestination(Identity);

impl ResourceType for TopicRuleDestination {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoT::TopicRuleDestination",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TopicRuleDestination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.0, "StatusReason")
    }
}
