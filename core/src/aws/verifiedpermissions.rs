//! Resource types of `AWS::VerifiedPermissions`.

use super::prelude::*;

/// [`AWS::VerifiedPermissions::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html).
pub struct IdentitySource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdentitySource {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::IdentitySource",
        arn: None,
        id: Some(ReturnValue::Attribute("IdentitySourceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IdentitySource {
    /// The attribute `Details`.
    #[inline]
    pub fn details(&self) -> Value<Json> {
        attribute(self.use_construct, "Details")
    }

    /// The attribute `IdentitySourceId`.
    #[inline]
    pub fn identity_source_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IdentitySourceId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::VerifiedPermissions::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html).
pub struct Policy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::Policy",
        arn: None,
        id: Some(ReturnValue::Attribute("PolicyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Policy {
    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyId")
    }

    /// The attribute `PolicyType`.
    #[inline]
    pub fn policy_type(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::VerifiedPermissions::PolicyStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html).
pub struct PolicyStore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::PolicyStore",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl PolicyStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EncryptionState`.
    #[inline]
    pub fn encryption_state(&self) -> Value<Json> {
        attribute(self.use_construct, "EncryptionState")
    }

    /// The attribute `PolicyStoreId`.
    #[inline]
    pub fn policy_store_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyStoreId")
    }
}

/// [`AWS::VerifiedPermissions::PolicyStoreAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html).
pub struct PolicyStoreAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyStoreAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::PolicyStoreAlias",
        arn: None,
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

impl PolicyStoreAlias {
    /// `AliasName`, which is what `Ref` returns.
    #[inline]
    pub fn alias_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::VerifiedPermissions::PolicyTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html).
pub struct PolicyTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::VerifiedPermissions::PolicyTemplate",
        arn: None,
        id: Some(ReturnValue::Attribute("PolicyTemplateId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PolicyTemplate {
    /// The attribute `PolicyTemplateId`.
    #[inline]
    pub fn policy_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyTemplateId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
