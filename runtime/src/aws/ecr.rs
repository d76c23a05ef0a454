//! Resource types of `AWS::ECR`.

use super::prelude::*;

/// [`AWS::ECR::PublicRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html).
#[derive(Clone, Copy)]
pub struct PublicRepository(Identity);

impl ResourceType for PublicRepository {
    const TYPE_NAME: &'static str = "AWS::ECR::PublicRepository";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PublicRepository {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `RepositoryName`, which is what `Ref` returns.
    #[inline]
    pub fn repository_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ECR::PullThroughCacheRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html).
#[derive(Clone, Copy)]
pub struct PullThroughCacheRule(Identity);

impl ResourceType for PullThroughCacheRule {
    const TYPE_NAME: &'static str = "AWS::ECR::PullThroughCacheRule";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PullThroughCacheRule {
    /// `EcrRepositoryPrefix`, which is what `Ref` returns.
    #[inline]
    pub fn ecr_repository_prefix(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ECR::PullTimeUpdateExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html).
#[derive(Clone, Copy)]
pub struct PullTimeUpdateExclusion(Identity);

impl ResourceType for PullTimeUpdateExclusion {
    const TYPE_NAME: &'static str = "AWS::ECR::PullTimeUpdateExclusion";
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

impl PullTimeUpdateExclusion {
    /// `PrincipalArn`, which is what `Ref` returns.
    #[inline]
    pub fn principal_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ECR::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html).
#[derive(Clone, Copy)]
pub struct RegistryPolicy(Identity);

impl ResourceType for RegistryPolicy {
    const TYPE_NAME: &'static str = "AWS::ECR::RegistryPolicy";
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

impl RegistryPolicy {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RegistryId")
    }
}

/// [`AWS::ECR::RegistryScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html).
#[derive(Clone, Copy)]
pub struct RegistryScanningConfiguration(Identity);

impl ResourceType for RegistryScanningConfiguration {
    const TYPE_NAME: &'static str = "AWS::ECR::RegistryScanningConfiguration";
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

impl RegistryScanningConfiguration {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RegistryId")
    }
}

/// [`AWS::ECR::ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html).
#[derive(Clone, Copy)]
pub struct ReplicationConfiguration(Identity);

impl ResourceType for ReplicationConfiguration {
    const TYPE_NAME: &'static str = "AWS::ECR::ReplicationConfiguration";
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

impl ReplicationConfiguration {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RegistryId")
    }
}

/// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html).
#[derive(Clone, Copy)]
pub struct Repository(Identity);

impl ResourceType for Repository {
    const TYPE_NAME: &'static str = "AWS::ECR::Repository";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

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

    /// The attribute `RepositoryUri`.
    #[inline]
    pub fn repository_uri(self) -> Value<Text> {
        attribute(self.0, "RepositoryUri")
    }

    /// `RepositoryName`, which is what `Ref` returns.
    #[inline]
    pub fn repository_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ECR::RepositoryCreationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html).
#[derive(Clone, Copy)]
pub struct RepositoryCreationTemplate(Identity);

impl ResourceType for RepositoryCreationTemplate {
    const TYPE_NAME: &'static str = "AWS::ECR::RepositoryCreationTemplate";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RepositoryCreationTemplate {
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

    /// `Prefix`, which is what `Ref` returns.
    #[inline]
    pub fn prefix(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ECR::SigningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html).
#[derive(Clone, Copy)]
pub struct SigningConfiguration(Identity);

impl ResourceType for SigningConfiguration {
    const TYPE_NAME: &'static str = "AWS::ECR::SigningConfiguration";
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

impl SigningConfiguration {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RegistryId")
    }
}
