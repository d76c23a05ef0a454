//! Resource types of `AWS::SecretsManager`.

use super::prelude::*;

/// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecretsManager::ResourcePolicy"))]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecretsManager::ResourcePolicy",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourcePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `SecretId`, which is what `Ref` returns.
    #[inline]
    pub fn secret_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecretsManager::RotationSchedule"))]
pub struct RotationSchedule(Identity);

impl ResourceType for RotationSchedule {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecretsManager::RotationSchedule",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RotationSchedule {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecretsManager::Secret"))]
pub struct Secret(Identity);

impl ResourceType for Secret {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecretsManager::Secret",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Secret {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecretsManager::SecretTargetAttachment"))]
pub struct SecretTargetAttachment(Identity);

impl ResourceType for SecretTargetAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecretsManager::SecretTargetAttachment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SecretTargetAttachment {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// `SecretId`, which is what `Ref` returns.
    #[inline]
    pub fn secret_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
