//! Resource types of `AWS::EMRContainers`.

use super::prelude::*;

/// [`AWS::EMRContainers::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html).
#[derive(Clone, Copy)]
pub struct Endpoint(Identity);

impl ResourceType for Endpoint {
    const TYPE_NAME: &'static str = "AWS::EMRContainers::Endpoint";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Endpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AuthProxyUrl`.
    #[inline]
    pub fn auth_proxy_url(self) -> Value<Text> {
        attribute(self.0, "AuthProxyUrl")
    }

    /// The attribute `CertificateAuthority`.
    #[inline]
    pub fn certificate_authority(self) -> Value<Json> {
        attribute(self.0, "CertificateAuthority")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(self) -> Value<Text> {
        attribute(self.0, "FailureReason")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `SecurityGroup`.
    #[inline]
    pub fn security_group(self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.0, "SecurityGroup")
    }

    /// The attribute `ServerUrl`.
    #[inline]
    pub fn server_url(self) -> Value<Text> {
        attribute(self.0, "ServerUrl")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateDetails`.
    #[inline]
    pub fn state_details(self) -> Value<Text> {
        attribute(self.0, "StateDetails")
    }
}

/// [`AWS::EMRContainers::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html).
#[derive(Clone, Copy)]
pub struct JobTemplate(Identity);

impl ResourceType for JobTemplate {
    const TYPE_NAME: &'static str = "AWS::EMRContainers::JobTemplate";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

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

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EMRContainers::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html).
#[derive(Clone, Copy)]
pub struct SecurityConfiguration(Identity);

impl ResourceType for SecurityConfiguration {
    const TYPE_NAME: &'static str = "AWS::EMRContainers::SecurityConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityConfiguration {
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

/// [`AWS::EMRContainers::VirtualCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html).
#[derive(Clone, Copy)]
pub struct VirtualCluster(Identity);

impl ResourceType for VirtualCluster {
    const TYPE_NAME: &'static str = "AWS::EMRContainers::VirtualCluster";
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

impl VirtualCluster {
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
