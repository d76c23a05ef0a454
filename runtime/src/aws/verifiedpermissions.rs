//! Resource types of `AWS::VerifiedPermissions`.

use super::prelude::*;

/// [`AWS::VerifiedPermissions::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::VerifiedPermissions::IdentitySource"))]
pub struct IdentitySource(Identity);

impl ResourceType for IdentitySource {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::IdentitySource",
        arn: None,
        id: Some(Target::Attribute("IdentitySourceId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdentitySource {
    /// The attribute `Details`.
    #[inline]
    pub fn details(&self) -> Value<Json> {
        attribute(self.0, "Details")
    }

    /// The attribute `IdentitySourceId`.
    #[inline]
    pub fn identity_source_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "IdentitySourceId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::VerifiedPermissions::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::VerifiedPermissions::Policy"))]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::Policy",
        arn: None,
        id: Some(Target::Attribute("PolicyId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Policy {
    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyId")
    }

    /// The attribute `PolicyType`.
    #[inline]
    pub fn policy_type(&self) -> Value<Text> {
        attribute(self.0, "PolicyType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::VerifiedPermissions::PolicyStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::VerifiedPermissions::PolicyStore"))]
pub struct PolicyStore(Identity);

impl ResourceType for PolicyStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::PolicyStore",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PolicyStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `EncryptionState`.
    #[inline]
    pub fn encryption_state(&self) -> Value<Json> {
        attribute(self.0, "EncryptionState")
    }

    /// The attribute `PolicyStoreId`.
    #[inline]
    pub fn policy_store_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyStoreId")
    }
}

/// [`AWS::VerifiedPermissions::PolicyStoreAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::VerifiedPermissions::PolicyStoreAlias"))]
pub struct PolicyStoreAlias(Identity);

impl ResourceType for PolicyStoreAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::PolicyStoreAlias",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PolicyStoreAlias {
    /// `AliasName`, which is what `Ref` returns.
    #[inline]
    pub fn alias_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::VerifiedPermissions::PolicyTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::VerifiedPermissions::PolicyTemplate"))]
pub struct PolicyTemplate(Identity);

impl ResourceType for PolicyTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::PolicyTemplate",
        arn: None,
        id: Some(Target::Attribute("PolicyTemplateId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PolicyTemplate {
    /// The attribute `PolicyTemplateId`.
    #[inline]
    pub fn policy_template_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyTemplateId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
