//! Resource types of `AWS::AgentRegistry`.

use super::prelude::*;

/// [`AWS::AgentRegistry::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AgentRegistry::Registry"))]
pub struct Registry(Identity);

impl ResourceType for Registry {
    const FACTS: Facts = Facts {
        type_name: "AWS::AgentRegistry::Registry",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("RegistryId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Registry {
    /// The attribute `AutoDetectionStatus`.
    #[inline]
    pub fn auto_detection_status(&self) -> Value<Text> {
        attribute(self.0, "AutoDetectionStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `RegistryArn`.
    #[inline]
    pub fn registry_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RegistryArn")
    }

    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "RegistryId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::AgentRegistry::RegistryRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AgentRegistry::RegistryRecord"))]
pub struct RegistryRecord(Identity);

impl ResourceType for RegistryRecord {
    const FACTS: Facts = Facts {
        type_name: "AWS::AgentRegistry::RegistryRecord",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RegistryRecord {
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

    /// The attribute `RecordArn`.
    #[inline]
    pub fn record_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RecordArn")
    }

    /// The attribute `RecordId`.
    #[inline]
    pub fn record_id(&self) -> Value<Text> {
        attribute(self.0, "RecordId")
    }

    /// The attribute `RegistryArn`.
    #[inline]
    pub fn registry_arn(&self) -> Value<Arn<super::agentregistry::Registry>> {
        attribute(self.0, "RegistryArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
