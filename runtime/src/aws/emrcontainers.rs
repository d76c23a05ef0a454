//! Resource types of `AWS::EMRContainers`.

use super::prelude::*;

/// [`AWS::EMRContainers::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMRContainers::Endpoint"))]
pub struct Endpoint(Identity);

impl ResourceType for Endpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMRContainers::Endpoint",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Endpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AuthProxyUrl`.
    #[inline]
    pub fn auth_proxy_url(&self) -> Value<Text> {
        attribute(self.0, "AuthProxyUrl")
    }

    /// The attribute `CertificateAuthority`.
    #[inline]
    pub fn certificate_authority(&self) -> Value<Json> {
        attribute(self.0, "CertificateAuthority")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.0, "FailureReason")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `SecurityGroup`.
    #[inline]
    pub fn security_group(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.0, "SecurityGroup")
    }

    /// The attribute `ServerUrl`.
    #[inline]
    pub fn server_url(&self) -> Value<Text> {
        attribute(self.0, "ServerUrl")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateDetails`.
    #[inline]
    pub fn state_details(&self) -> Value<Text> {
        attribute(self.0, "StateDetails")
    }
}

/// [`AWS::EMRContainers::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMRContainers::JobTemplate"))]
pub struct JobTemplate(Identity);

impl ResourceType for JobTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMRContainers::JobTemplate",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
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

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EMRContainers::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMRContainers::SecurityConfiguration"))]
pub struct SecurityConfiguration(Identity);

impl ResourceType for SecurityConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMRContainers::SecurityConfiguration",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SecurityConfiguration {
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

/// [`AWS::EMRContainers::VirtualCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMRContainers::VirtualCluster"))]
pub struct VirtualCluster(Identity);

impl ResourceType for VirtualCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMRContainers::VirtualCluster",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VirtualCluster {
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
