//! Resource types of `AWS::AgentRegistry`.

use super::prelude::*;

/// [`AWS::AgentRegistry::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html).
pub struct Registry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Registry {
    const FACTS: Facts = Facts {
        type_name: "AWS::AgentRegistry::Registry",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RegistryId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Registry {
    /// The attribute `AutoDetectionStatus`.
    #[inline]
    pub fn auto_detection_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AutoDetectionStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `RegistryArn`.
    #[inline]
    pub fn registry_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RegistryArn")
    }

    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistryId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::AgentRegistry::RegistryRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html).
pub struct RegistryRecord {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RegistryRecord {
    const FACTS: Facts = Facts {
        type_name: "AWS::AgentRegistry::RegistryRecord",
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

impl RegistryRecord {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `RecordArn`.
    #[inline]
    pub fn record_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RecordArn")
    }

    /// The attribute `RecordId`.
    #[inline]
    pub fn record_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RecordId")
    }

    /// The attribute `RegistryArn`.
    #[inline]
    pub fn registry_arn(&self) -> Value<Arn<super::agentregistry::Registry>> {
        attribute(self.use_construct, "RegistryArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
