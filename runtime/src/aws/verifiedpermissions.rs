//! Resource types of `AWS::VerifiedPermissions`.

use super::prelude::*;

/// [`AWS::VerifiedPermissions::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html).
#[derive(Clone, Copy)]
pub struct IdentitySource(Identity);

impl ResourceType for IdentitySource {
    const TYPE_NAME: &'static str = "AWS::VerifiedPermissions::IdentitySource";
    const ID: Option<Target> = Some(Target::Attribute("IdentitySourceId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdentitySource {
    /// The attribute `Details`.
    #[inline]
    pub fn details(self) -> Value<Json> {
        attribute(self.0, "Details")
    }

    /// The attribute `IdentitySourceId`.
    #[inline]
    pub fn identity_source_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IdentitySourceId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::VerifiedPermissions::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html).
#[derive(Clone, Copy)]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const TYPE_NAME: &'static str = "AWS::VerifiedPermissions::Policy";
    const ID: Option<Target> = Some(Target::Attribute("PolicyId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Policy {
    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyId")
    }

    /// The attribute `PolicyType`.
    #[inline]
    pub fn policy_type(self) -> Value<Text> {
        attribute(self.0, "PolicyType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::VerifiedPermissions::PolicyStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html).
#[derive(Clone, Copy)]
pub struct PolicyStore(Identity);

impl ResourceType for PolicyStore {
    const TYPE_NAME: &'static str = "AWS::VerifiedPermissions::PolicyStore";
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

impl PolicyStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `EncryptionState`.
    #[inline]
    pub fn encryption_state(self) -> Value<Json> {
        attribute(self.0, "EncryptionState")
    }

    /// The attribute `PolicyStoreId`.
    #[inline]
    pub fn policy_store_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyStoreId")
    }
}

/// [`AWS::VerifiedPermissions::PolicyStoreAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html).
#[derive(Clone, Copy)]
pub struct PolicyStoreAlias(Identity);

impl ResourceType for PolicyStoreAlias {
    const TYPE_NAME: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias";
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

impl PolicyStoreAlias {
    /// `AliasName`, which is what `Ref` returns.
    #[inline]
    pub fn alias_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::VerifiedPermissions::PolicyTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html).
#[derive(Clone, Copy)]
pub struct PolicyTemplate(Identity);

impl ResourceType for PolicyTemplate {
    const TYPE_NAME: &'static str = "AWS::VerifiedPermissions::PolicyTemplate";
    const ID: Option<Target> = Some(Target::Attribute("PolicyTemplateId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PolicyTemplate {
    /// The attribute `PolicyTemplateId`.
    #[inline]
    pub fn policy_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyTemplateId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
