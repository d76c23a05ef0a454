//! Resource types of `AWS::CodeArtifact`.

use super::prelude::*;

/// [`AWS::CodeArtifact::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeArtifact::Domain",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("DomainName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Domain {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `EncryptionKey`.
    #[inline]
    pub fn encryption_key(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionKey")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::CodeArtifact::PackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html).
pub struct PackageGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PackageGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeArtifact::PackageGroup",
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

impl PackageGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CodeArtifact::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html).
pub struct Repository {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Repository {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeArtifact::Repository",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Repository {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<super::codeartifact::Domain>> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `DomainOwner`.
    #[inline]
    pub fn domain_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainOwner")
    }

    /// The attribute `ExternalConnections`.
    #[inline]
    pub fn external_connections(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ExternalConnections")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RepositoryName`.
    #[inline]
    pub fn repository_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "RepositoryName")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `Upstreams`.
    #[inline]
    pub fn upstreams(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Upstreams")
    }
}
