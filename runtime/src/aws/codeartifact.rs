//! Resource types of `AWS::CodeArtifact`.

use super::prelude::*;

/// [`AWS::CodeArtifact::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeArtifact::Domain"))]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeArtifact::Domain",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("DomainName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Domain {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `EncryptionKey`.
    #[inline]
    pub fn encryption_key(&self) -> Value<Text> {
        attribute(self.0, "EncryptionKey")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.0, "Owner")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::CodeArtifact::PackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeArtifact::PackageGroup"))]
pub struct PackageGroup(Identity);

impl ResourceType for PackageGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeArtifact::PackageGroup",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PackageGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CodeArtifact::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeArtifact::Repository"))]
pub struct Repository(Identity);

impl ResourceType for Repository {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeArtifact::Repository",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Repository {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<super::codeartifact::Domain>> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `DomainOwner`.
    #[inline]
    pub fn domain_owner(&self) -> Value<Text> {
        attribute(self.0, "DomainOwner")
    }

    /// The attribute `ExternalConnections`.
    #[inline]
    pub fn external_connections(&self) -> Value<List<Text>> {
        attribute(self.0, "ExternalConnections")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `RepositoryName`.
    #[inline]
    pub fn repository_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "RepositoryName")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `Upstreams`.
    #[inline]
    pub fn upstreams(&self) -> Value<List<Text>> {
        attribute(self.0, "Upstreams")
    }
}
