//! Resource types of `AWS::KMS`.

use super::prelude::*;

/// [`AWS::KMS::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html).
#[derive(Clone, Copy)]
pub struct Alias(Identity);

impl ResourceType for Alias {
    const TYPE_NAME: &'static str = "AWS::KMS::Alias";
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

impl Alias {
    /// `AliasName`, which is what `Ref` returns.
    #[inline]
    pub fn alias_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::KMS::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html).
#[derive(Clone, Copy)]
pub struct Key(Identity);

impl ResourceType for Key {
    const TYPE_NAME: &'static str = "AWS::KMS::Key";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Key {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `KeyId`.
    #[inline]
    pub fn key_id(self) -> Value<Id<Self>> {
        attribute(self.0, "KeyId")
    }
}

/// [`AWS::KMS::ReplicaKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html).
#[derive(Clone, Copy)]
pub struct ReplicaKey(Identity);

impl ResourceType for ReplicaKey {
    const TYPE_NAME: &'static str = "AWS::KMS::ReplicaKey";
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

impl ReplicaKey {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<super::kms::Key>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `KeyId`.
    #[inline]
    pub fn key_id(self) -> Value<Id<Self>> {
        attribute(self.0, "KeyId")
    }
}
