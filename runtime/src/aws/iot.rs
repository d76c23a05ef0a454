//! Resource types of `AWS::IoT`.

use super::prelude::*;

/// [`AWS::IoT::AccountAuditConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html).
#[derive(Clone, Copy)]
pub struct AccountAuditConfiguration(Identity);

impl ResourceType for AccountAuditConfiguration {
    const TYPE_NAME: &'static str = "AWS::IoT::AccountAuditConfiguration";
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

impl AccountAuditConfiguration {
    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html).
#[derive(Clone, Copy)]
pub struct Authorizer(Identity);

impl ResourceType for Authorizer {
    const TYPE_NAME: &'static str = "AWS::IoT::Authorizer";
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

impl Authorizer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `AuthorizerName`, which is what `Ref` returns.
    #[inline]
    pub fn authorizer_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html).
#[derive(Clone, Copy)]
pub struct BillingGroup(Identity);

impl ResourceType for BillingGroup {
    const TYPE_NAME: &'static str = "AWS::IoT::BillingGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl BillingGroup {
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

    /// `BillingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn billing_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::CACertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html).
#[derive(Clone, Copy)]
pub struct CACertificate(Identity);

impl ResourceType for CACertificate {
    const TYPE_NAME: &'static str = "AWS::IoT::CACertificate";
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

impl CACertificate {
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

/// [`AWS::IoT::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html).
#[derive(Clone, Copy)]
pub struct Certificate(Identity);

impl ResourceType for Certificate {
    const TYPE_NAME: &'static str = "AWS::IoT::Certificate";
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

impl Certificate {
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

/// [`AWS::IoT::CertificateProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html).
#[derive(Clone, Copy)]
pub struct CertificateProvider(Identity);

impl ResourceType for CertificateProvider {
    const TYPE_NAME: &'static str = "AWS::IoT::CertificateProvider";
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

impl CertificateProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `CertificateProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_provider_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Command`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html).
#[derive(Clone, Copy)]
pub struct Command(Identity);

impl ResourceType for Command {
    const TYPE_NAME: &'static str = "AWS::IoT::Command";
    const ARN: Option<Target> = Some(Target::Attribute("CommandArn"));
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

impl Command {
    /// The attribute `CommandArn`.
    #[inline]
    pub fn command_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CommandArn")
    }

    /// `CommandId`, which is what `Ref` returns.
    #[inline]
    pub fn command_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::CustomMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html).
#[derive(Clone, Copy)]
pub struct CustomMetric(Identity);

impl ResourceType for CustomMetric {
    const TYPE_NAME: &'static str = "AWS::IoT::CustomMetric";
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

impl CustomMetric {
    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(self) -> Value<Text> {
        attribute(self.0, "MetricArn")
    }

    /// `MetricName`, which is what `Ref` returns.
    #[inline]
    pub fn metric_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html).
#[derive(Clone, Copy)]
pub struct Dimension(Identity);

impl ResourceType for Dimension {
    const TYPE_NAME: &'static str = "AWS::IoT::Dimension";
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

impl Dimension {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::DomainConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html).
#[derive(Clone, Copy)]
pub struct DomainConfiguration(Identity);

impl ResourceType for DomainConfiguration {
    const TYPE_NAME: &'static str = "AWS::IoT::DomainConfiguration";
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

impl DomainConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DomainType`.
    #[inline]
    pub fn domain_type(self) -> Value<Text> {
        attribute(self.0, "DomainType")
    }

    /// The attribute `ServerCertificates`.
    #[inline]
    pub fn server_certificates(self) -> Value<List<Json>> {
        attribute(self.0, "ServerCertificates")
    }

    /// `DomainConfigurationName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_configuration_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html).
#[derive(Clone, Copy)]
pub struct EncryptionConfiguration(Identity);

impl ResourceType for EncryptionConfiguration {
    const TYPE_NAME: &'static str = "AWS::IoT::EncryptionConfiguration";
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

impl EncryptionConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `ConfigurationDetails`.
    #[inline]
    pub fn configuration_details(self) -> Value<Json> {
        attribute(self.0, "ConfigurationDetails")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(self) -> Value<Text> {
        attribute(self.0, "LastModifiedDate")
    }
}

/// [`AWS::IoT::FleetMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html).
#[derive(Clone, Copy)]
pub struct FleetMetric(Identity);

impl ResourceType for FleetMetric {
    const TYPE_NAME: &'static str = "AWS::IoT::FleetMetric";
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

impl FleetMetric {
    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(self) -> Value<Text> {
        attribute(self.0, "CreationDate")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(self) -> Value<Text> {
        attribute(self.0, "LastModifiedDate")
    }

    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(self) -> Value<Text> {
        attribute(self.0, "MetricArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Number> {
        attribute(self.0, "Version")
    }

    /// `MetricName`, which is what `Ref` returns.
    #[inline]
    pub fn metric_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html).
#[derive(Clone, Copy)]
pub struct Job(Identity);

impl ResourceType for Job {
    const TYPE_NAME: &'static str = "AWS::IoT::Job";
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

impl Job {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }
}

/// [`AWS::IoT::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html).
#[derive(Clone, Copy)]
pub struct JobTemplate(Identity);

impl ResourceType for JobTemplate {
    const TYPE_NAME: &'static str = "AWS::IoT::JobTemplate";
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

impl JobTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `JobTemplateId`, which is what `Ref` returns.
    #[inline]
    pub fn job_template_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html).
#[derive(Clone, Copy)]
pub struct Logging(Identity);

impl ResourceType for Logging {
    const TYPE_NAME: &'static str = "AWS::IoT::Logging";
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

impl Logging {
    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::MitigationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html).
#[derive(Clone, Copy)]
pub struct MitigationAction(Identity);

impl ResourceType for MitigationAction {
    const TYPE_NAME: &'static str = "AWS::IoT::MitigationAction";
    const ARN: Option<Target> = Some(Target::Attribute("MitigationActionArn"));
    const ID: Option<Target> = Some(Target::Attribute("MitigationActionId"));
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

impl MitigationAction {
    /// The attribute `MitigationActionArn`.
    #[inline]
    pub fn mitigation_action_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MitigationActionArn")
    }

    /// The attribute `MitigationActionId`.
    #[inline]
    pub fn mitigation_action_id(self) -> Value<Id<Self>> {
        attribute(self.0, "MitigationActionId")
    }

    /// `ActionName`, which is what `Ref` returns.
    #[inline]
    pub fn action_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html).
#[derive(Clone, Copy)]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const TYPE_NAME: &'static str = "AWS::IoT::Policy";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

    /// `PolicyName`, which is what `Ref` returns.
    #[inline]
    pub fn policy_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::PolicyPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html).
#[derive(Clone, Copy)]
pub struct PolicyPrincipalAttachment(Identity);

impl ResourceType for PolicyPrincipalAttachment {
    const TYPE_NAME: &'static str = "AWS::IoT::PolicyPrincipalAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PolicyPrincipalAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ProvisioningTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html).
#[derive(Clone, Copy)]
pub struct ProvisioningTemplate(Identity);

impl ResourceType for ProvisioningTemplate {
    const TYPE_NAME: &'static str = "AWS::IoT::ProvisioningTemplate";
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

impl ProvisioningTemplate {
    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(self) -> Value<Text> {
        attribute(self.0, "TemplateArn")
    }

    /// `TemplateName`, which is what `Ref` returns.
    #[inline]
    pub fn template_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ResourceSpecificLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html).
#[derive(Clone, Copy)]
pub struct ResourceSpecificLogging(Identity);

impl ResourceType for ResourceSpecificLogging {
    const TYPE_NAME: &'static str = "AWS::IoT::ResourceSpecificLogging";
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

impl ResourceSpecificLogging {
    /// The attribute `TargetId`.
    #[inline]
    pub fn target_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TargetId")
    }
}

/// [`AWS::IoT::RoleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html).
#[derive(Clone, Copy)]
pub struct RoleAlias(Identity);

impl ResourceType for RoleAlias {
    const TYPE_NAME: &'static str = "AWS::IoT::RoleAlias";
    const ARN: Option<Target> = Some(Target::Attribute("RoleAliasArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RoleAlias {
    /// The attribute `RoleAliasArn`.
    #[inline]
    pub fn role_alias_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RoleAliasArn")
    }

    /// `RoleAlias`, which is what `Ref` returns.
    #[inline]
    pub fn role_alias(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ScheduledAudit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html).
#[derive(Clone, Copy)]
pub struct ScheduledAudit(Identity);

impl ResourceType for ScheduledAudit {
    const TYPE_NAME: &'static str = "AWS::IoT::ScheduledAudit";
    const ARN: Option<Target> = Some(Target::Attribute("ScheduledAuditArn"));
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

impl ScheduledAudit {
    /// The attribute `ScheduledAuditArn`.
    #[inline]
    pub fn scheduled_audit_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ScheduledAuditArn")
    }

    /// `ScheduledAuditName`, which is what `Ref` returns.
    #[inline]
    pub fn scheduled_audit_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html).
#[derive(Clone, Copy)]
pub struct SecurityProfile(Identity);

impl ResourceType for SecurityProfile {
    const TYPE_NAME: &'static str = "AWS::IoT::SecurityProfile";
    const ARN: Option<Target> = Some(Target::Attribute("SecurityProfileArn"));
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

impl SecurityProfile {
    /// The attribute `SecurityProfileArn`.
    #[inline]
    pub fn security_profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SecurityProfileArn")
    }

    /// `SecurityProfileName`, which is what `Ref` returns.
    #[inline]
    pub fn security_profile_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::SoftwarePackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html).
#[derive(Clone, Copy)]
pub struct SoftwarePackage(Identity);

impl ResourceType for SoftwarePackage {
    const TYPE_NAME: &'static str = "AWS::IoT::SoftwarePackage";
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

impl SoftwarePackage {
    /// The attribute `PackageArn`.
    #[inline]
    pub fn package_arn(self) -> Value<Text> {
        attribute(self.0, "PackageArn")
    }

    /// `PackageName`, which is what `Ref` returns.
    #[inline]
    pub fn package_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::SoftwarePackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html).
#[derive(Clone, Copy)]
pub struct SoftwarePackageVersion(Identity);

impl ResourceType for SoftwarePackageVersion {
    const TYPE_NAME: &'static str = "AWS::IoT::SoftwarePackageVersion";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SoftwarePackageVersion {
    /// The attribute `ErrorReason`.
    #[inline]
    pub fn error_reason(self) -> Value<Text> {
        attribute(self.0, "ErrorReason")
    }

    /// The attribute `PackageVersionArn`.
    #[inline]
    pub fn package_version_arn(self) -> Value<Text> {
        attribute(self.0, "PackageVersionArn")
    }

    /// The attribute `SbomValidationStatus`.
    #[inline]
    pub fn sbom_validation_status(self) -> Value<Text> {
        attribute(self.0, "SbomValidationStatus")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html).
#[derive(Clone, Copy)]
pub struct Stream(Identity);

impl ResourceType for Stream {
    const TYPE_NAME: &'static str = "AWS::IoT::Stream";
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

impl Stream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `StreamVersion`.
    #[inline]
    pub fn stream_version(self) -> Value<Integer> {
        attribute(self.0, "StreamVersion")
    }
}

/// [`AWS::IoT::Thing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html).
#[derive(Clone, Copy)]
pub struct Thing(Identity);

impl ResourceType for Thing {
    const TYPE_NAME: &'static str = "AWS::IoT::Thing";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Thing {
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

    /// `ThingName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ThingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html).
#[derive(Clone, Copy)]
pub struct ThingGroup(Identity);

impl ResourceType for ThingGroup {
    const TYPE_NAME: &'static str = "AWS::IoT::ThingGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl ThingGroup {
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

    /// `ThingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ThingPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html).
#[derive(Clone, Copy)]
pub struct ThingPrincipalAttachment(Identity);

impl ResourceType for ThingPrincipalAttachment {
    const TYPE_NAME: &'static str = "AWS::IoT::ThingPrincipalAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ThingPrincipalAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IoT::ThingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html).
#[derive(Clone, Copy)]
pub struct ThingType(Identity);

impl ResourceType for ThingType {
    const TYPE_NAME: &'static str = "AWS::IoT::ThingType";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl ThingType {
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

    /// `ThingTypeName`, which is what `Ref` returns.
    #[inline]
    pub fn thing_type_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::TopicRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html).
#[derive(Clone, Copy)]
pub struct TopicRule(Identity);

impl ResourceType for TopicRule {
    const TYPE_NAME: &'static str = "AWS::IoT::TopicRule";
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

impl TopicRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `RuleName`, which is what `Ref` returns.
    #[inline]
    pub fn rule_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoT::TopicRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html).
#[derive(Clone, Copy)]
pub struct TopicRuleDestination(Identity);

impl ResourceType for TopicRuleDestination {
    const TYPE_NAME: &'static str = "AWS::IoT::TopicRuleDestination";
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

impl TopicRuleDestination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(self) -> Value<Text> {
        attribute(self.0, "StatusReason")
    }
}
