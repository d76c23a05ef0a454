//! Resource types of `AWS::SecurityAgent`.

use super::prelude::*;

/// [`AWS::SecurityAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html).
pub struct AgentSpace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentSpace {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::AgentSpace",
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

impl AgentSpace {
    /// The attribute `AgentSpaceId`.
    #[inline]
    pub fn agent_space_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AgentSpaceId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::SecurityAgent::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::Application",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("ApplicationName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Application {
    /// The attribute `ApplicationId`, which is what `Ref` returns.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ApplicationName`.
    #[inline]
    pub fn application_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "ApplicationName")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.use_construct, "Domain")
    }

    /// The attribute `IdCConfiguration.IdCApplicationArn`.
    #[inline]
    pub fn idc_configuration_idc_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdCConfiguration.IdCApplicationArn")
    }
}

/// [`AWS::SecurityAgent::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html).
pub struct Artifact {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Artifact {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::Artifact",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ArtifactId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Artifact {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ArtifactId`.
    #[inline]
    pub fn artifact_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ArtifactId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::SecurityAgent::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html).
pub struct Integration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Integration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::Integration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("IntegrationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Integration {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `InstallationId`.
    #[inline]
    pub fn installation_id(&self) -> Value<Text> {
        attribute(self.use_construct, "InstallationId")
    }

    /// The attribute `IntegrationId`.
    #[inline]
    pub fn integration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IntegrationId")
    }

    /// The attribute `ProviderType`.
    #[inline]
    pub fn provider_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ProviderType")
    }

    /// The attribute `TargetUrl`.
    #[inline]
    pub fn target_url(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetUrl")
    }
}

/// [`AWS::SecurityAgent::Pentest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html).
pub struct Pentest {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pentest {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::Pentest",
        arn: None,
        id: Some(ReturnValue::Attribute("PentestId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Pentest {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PentestId`.
    #[inline]
    pub fn pentest_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PentestId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SecurityAgent::SecurityRequirementPack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html).
pub struct SecurityRequirementPack {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityRequirementPack {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::SecurityRequirementPack",
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

impl SecurityRequirementPack {
    /// The attribute `PackId`.
    #[inline]
    pub fn pack_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PackId")
    }
}

/// [`AWS::SecurityAgent::TargetDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html).
pub struct TargetDomain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TargetDomain {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityAgent::TargetDomain",
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

impl TargetDomain {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `TargetDomainId`.
    #[inline]
    pub fn target_domain_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TargetDomainId")
    }

    /// The attribute `VerificationDetails`.
    #[inline]
    pub fn verification_details(&self) -> Value<Json> {
        attribute(self.use_construct, "VerificationDetails")
    }

    /// The attribute `VerificationStatus`.
    #[inline]
    pub fn verification_status(&self) -> Value<Text> {
        attribute(self.use_construct, "VerificationStatus")
    }

    /// The attribute `VerificationStatusReason`.
    #[inline]
    pub fn verification_status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "VerificationStatusReason")
    }

    /// The attribute `VerifiedAt`.
    #[inline]
    pub fn verified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "VerifiedAt")
    }
}
