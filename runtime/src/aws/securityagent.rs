//! Resource types of `AWS::SecurityAgent`.

use super::prelude::*;

/// [`AWS::SecurityAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html).
#[derive(Clone, Copy)]
pub struct AgentSpace(Identity);

impl ResourceType for AgentSpace {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::AgentSpace";
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

impl AgentSpace {
    /// The attribute `AgentSpaceId`.
    #[inline]
    pub fn agent_space_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AgentSpaceId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::SecurityAgent::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::Application";
    const ID: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("ApplicationName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Application {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ApplicationId")
    }

    /// The attribute `ApplicationName`.
    #[inline]
    pub fn application_name(self) -> Value<Name<Self>> {
        attribute(self.0, "ApplicationName")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(self) -> Value<Text> {
        attribute(self.0, "Domain")
    }

    /// The attribute `IdCConfiguration.IdCApplicationArn`.
    #[inline]
    pub fn id_c_configuration_id_c_application_arn(self) -> Value<Text> {
        attribute(self.0, "IdCConfiguration.IdCApplicationArn")
    }
}

/// [`AWS::SecurityAgent::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html).
#[derive(Clone, Copy)]
pub struct Artifact(Identity);

impl ResourceType for Artifact {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::Artifact";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ArtifactId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Artifact {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ArtifactId`.
    #[inline]
    pub fn artifact_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ArtifactId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::SecurityAgent::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html).
#[derive(Clone, Copy)]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::Integration";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("IntegrationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Integration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `InstallationId`.
    #[inline]
    pub fn installation_id(self) -> Value<Text> {
        attribute(self.0, "InstallationId")
    }

    /// The attribute `IntegrationId`.
    #[inline]
    pub fn integration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IntegrationId")
    }

    /// The attribute `ProviderType`.
    #[inline]
    pub fn provider_type(self) -> Value<Text> {
        attribute(self.0, "ProviderType")
    }

    /// The attribute `TargetUrl`.
    #[inline]
    pub fn target_url(self) -> Value<Text> {
        attribute(self.0, "TargetUrl")
    }
}

/// [`AWS::SecurityAgent::Pentest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html).
#[derive(Clone, Copy)]
pub struct Pentest(Identity);

impl ResourceType for Pentest {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::Pentest";
    const ID: Option<Target> = Some(Target::Attribute("PentestId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Pentest {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `PentestId`.
    #[inline]
    pub fn pentest_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PentestId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SecurityAgent::SecurityRequirementPack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html).
#[derive(Clone, Copy)]
pub struct SecurityRequirementPack(Identity);

impl ResourceType for SecurityRequirementPack {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::SecurityRequirementPack";
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

impl SecurityRequirementPack {
    /// The attribute `PackId`.
    #[inline]
    pub fn pack_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PackId")
    }
}

/// [`AWS::SecurityAgent::TargetDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html).
#[derive(Clone, Copy)]
pub struct TargetDomain(Identity);

impl ResourceType for TargetDomain {
    const TYPE_NAME: &'static str = "AWS::SecurityAgent::TargetDomain";
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

impl TargetDomain {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `TargetDomainId`.
    #[inline]
    pub fn target_domain_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TargetDomainId")
    }

    /// The attribute `VerificationDetails`.
    #[inline]
    pub fn verification_details(self) -> Value<Json> {
        attribute(self.0, "VerificationDetails")
    }

    /// The attribute `VerificationStatus`.
    #[inline]
    pub fn verification_status(self) -> Value<Text> {
        attribute(self.0, "VerificationStatus")
    }

    /// The attribute `VerificationStatusReason`.
    #[inline]
    pub fn verification_status_reason(self) -> Value<Text> {
        attribute(self.0, "VerificationStatusReason")
    }

    /// The attribute `VerifiedAt`.
    #[inline]
    pub fn verified_at(self) -> Value<Text> {
        attribute(self.0, "VerifiedAt")
    }
}
