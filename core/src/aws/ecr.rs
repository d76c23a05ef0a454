//! Resource types of `AWS::ECR`.

use super::prelude::*;

/// [`AWS::ECR::PublicRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html).
pub struct PublicRepository {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PublicRepository {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::PublicRepository",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PublicRepository {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `RepositoryName`, which is what `Ref` returns.
    #[inline]
    pub fn repository_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECR::PullThroughCacheRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html).
pub struct PullThroughCacheRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PullThroughCacheRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::PullThroughCacheRule",
        arn: None,
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

impl PullThroughCacheRule {
    /// `EcrRepositoryPrefix`, which is what `Ref` returns.
    #[inline]
    pub fn ecr_repository_prefix(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECR::PullTimeUpdateExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html).
pub struct PullTimeUpdateExclusion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PullTimeUpdateExclusion {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::PullTimeUpdateExclusion",
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

impl PullTimeUpdateExclusion {
    /// `PrincipalArn`, which is what `Ref` returns.
    #[inline]
    pub fn principal_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECR::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html).
pub struct RegistryPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RegistryPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::RegistryPolicy",
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

impl RegistryPolicy {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistryId")
    }
}

/// [`AWS::ECR::RegistryScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html).
pub struct RegistryScanningConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RegistryScanningConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::RegistryScanningConfiguration",
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

impl RegistryScanningConfiguration {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistryId")
    }
}

/// [`AWS::ECR::ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html).
pub struct ReplicationConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::ReplicationConfiguration",
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

impl ReplicationConfiguration {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistryId")
    }
}

/// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html).
pub struct Repository {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Repository {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::Repository",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
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

    /// The attribute `RepositoryUri`.
    #[inline]
    pub fn repository_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "RepositoryUri")
    }

    /// `RepositoryName`, which is what `Ref` returns.
    #[inline]
    pub fn repository_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECR::RepositoryCreationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html).
pub struct RepositoryCreationTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RepositoryCreationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::RepositoryCreationTemplate",
        arn: None,
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

impl RepositoryCreationTemplate {
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

    /// `Prefix`, which is what `Ref` returns.
    #[inline]
    pub fn prefix(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECR::SigningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html).
pub struct SigningConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SigningConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECR::SigningConfiguration",
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

impl SigningConfiguration {
    /// The attribute `RegistryId`.
    #[inline]
    pub fn registry_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RegistryId")
    }
}
