//! Resource types of `AWS::EventSchemas`.

use super::prelude::*;

/// [`AWS::EventSchemas::Discoverer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html).
pub struct Discoverer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Discoverer {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventSchemas::Discoverer",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DiscovererId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Discoverer {
    /// The attribute `CrossAccount`.
    #[inline]
    pub fn cross_account(&self) -> Value<Boolean> {
        attribute(self.use_construct, "CrossAccount")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `DiscovererArn`.
    #[inline]
    pub fn discoverer_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DiscovererArn")
    }

    /// The attribute `DiscovererId`.
    #[inline]
    pub fn discoverer_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DiscovererId")
    }

    /// The attribute `SourceArn`.
    #[inline]
    pub fn source_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::EventSchemas::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html).
pub struct Registry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Registry {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventSchemas::Registry",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("RegistryName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Registry {
    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `RegistryArn`.
    #[inline]
    pub fn registry_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RegistryArn")
    }

    /// The attribute `RegistryName`.
    #[inline]
    pub fn registry_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "RegistryName")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::EventSchemas::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html).
pub struct RegistryPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RegistryPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventSchemas::RegistryPolicy",
        arn: None,
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

impl RegistryPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `RegistryName`, which is what `Ref` returns.
    #[inline]
    pub fn registry_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EventSchemas::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html).
pub struct Schema {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Schema {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventSchemas::Schema",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("SchemaName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Schema {
    /// The attribute `Content`.
    #[inline]
    pub fn content(&self) -> Value<Text> {
        attribute(self.use_construct, "Content")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `LastModified`.
    #[inline]
    pub fn last_modified(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModified")
    }

    /// The attribute `RegistryName`.
    #[inline]
    pub fn registry_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RegistryName")
    }

    /// The attribute `SchemaArn`.
    #[inline]
    pub fn schema_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SchemaArn")
    }

    /// The attribute `SchemaName`.
    #[inline]
    pub fn schema_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "SchemaName")
    }

    /// The attribute `SchemaVersion`.
    #[inline]
    pub fn schema_version(&self) -> Value<Text> {
        attribute(self.use_construct, "SchemaVersion")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `VersionCreatedDate`.
    #[inline]
    pub fn version_created_date(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionCreatedDate")
    }
}
