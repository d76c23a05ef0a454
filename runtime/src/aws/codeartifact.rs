//! Resource types of `AWS::CodeArtifact`.

use super::prelude::*;

/// [`AWS::CodeArtifact::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html).
#[derive(Clone, Copy)]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const TYPE_NAME: &'static str = "AWS::CodeArtifact::Domain";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("DomainName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Domain {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Name<Self>> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `EncryptionKey`.
    #[inline]
    pub fn encryption_key(self) -> Value<Text> {
        attribute(self.0, "EncryptionKey")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(self) -> Value<Text> {
        attribute(self.0, "Owner")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::CodeArtifact::PackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html).
#[derive(Clone, Copy)]
pub struct PackageGroup(Identity);

impl ResourceType for PackageGroup {
    const TYPE_NAME: &'static str = "AWS::CodeArtifact::PackageGroup";
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

impl PackageGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CodeArtifact::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html).
#[derive(Clone, Copy)]
pub struct Repository(Identity);

impl ResourceType for Repository {
    const TYPE_NAME: &'static str = "AWS::CodeArtifact::Repository";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Repository {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Name<super::codeartifact::Domain>> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `DomainOwner`.
    #[inline]
    pub fn domain_owner(self) -> Value<Text> {
        attribute(self.0, "DomainOwner")
    }

    /// The attribute `ExternalConnections`.
    #[inline]
    pub fn external_connections(self) -> Value<List<Text>> {
        attribute(self.0, "ExternalConnections")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `RepositoryName`.
    #[inline]
    pub fn repository_name(self) -> Value<Name<Self>> {
        attribute(self.0, "RepositoryName")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `Upstreams`.
    #[inline]
    pub fn upstreams(self) -> Value<List<Name<Self>>> {
        attribute(self.0, "Upstreams")
    }
}
