//! Resource types of `AWS::PaymentCryptography`.

use super::prelude::*;

/// [`AWS::PaymentCryptography::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html).
pub struct Alias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Alias {
    const FACTS: Facts = Facts {
        type_name: "AWS::PaymentCryptography::Alias",
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

impl Alias {
    /// `AliasName`, which is what `Ref` returns.
    #[inline]
    pub fn alias_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::PaymentCryptography::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html).
pub struct Key {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Key {
    const FACTS: Facts = Facts {
        type_name: "AWS::PaymentCryptography::Key",
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

impl Key {
    /// The attribute `KeyIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn key_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `KeyOrigin`.
    #[inline]
    pub fn key_origin(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyOrigin")
    }

    /// The attribute `KeyState`.
    #[inline]
    pub fn key_state(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyState")
    }

    /// The attribute `ReplicationStatus`.
    #[inline]
    pub fn replication_status(&self) -> Value<Map<Json>> {
        attribute(self.use_construct, "ReplicationStatus")
    }
}
