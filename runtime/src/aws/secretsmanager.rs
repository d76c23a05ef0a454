//! Resource types of `AWS::SecretsManager`.

use super::prelude::*;

/// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::SecretsManager::ResourcePolicy";
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

impl ResourcePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `SecretId`, which is what `Ref` returns.
    #[inline]
    pub fn secret_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html).
#[derive(Clone, Copy)]
pub struct RotationSchedule(Identity);

impl ResourceType for RotationSchedule {
    const TYPE_NAME: &'static str = "AWS::SecretsManager::RotationSchedule";
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

impl RotationSchedule {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
#[derive(Clone, Copy)]
pub struct Secret(Identity);

impl ResourceType for Secret {
    const TYPE_NAME: &'static str = "AWS::SecretsManager::Secret";
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

impl Secret {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
#[derive(Clone, Copy)]
pub struct SecretTargetAttachment(Identity);

impl ResourceType for SecretTargetAttachment {
    const TYPE_NAME: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
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

impl SecretTargetAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `SecretId`, which is what `Ref` returns.
    #[inline]
    pub fn secret_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
