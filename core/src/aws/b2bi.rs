//! Resource types of `AWS::B2BI`.

use super::prelude::*;

/// [`AWS::B2BI::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html).
pub struct Capability {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Capability {
    const FACTS: Facts = Facts {
        type_name: "AWS::B2BI::Capability",
        arn: Some(ReturnValue::Attribute("CapabilityArn")),
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

impl Capability {
    /// The attribute `CapabilityArn`.
    #[inline]
    pub fn capability_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CapabilityArn")
    }

    /// The attribute `CapabilityId`.
    #[inline]
    pub fn capability_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CapabilityId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::B2BI::Partnership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html).
pub struct Partnership {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Partnership {
    const FACTS: Facts = Facts {
        type_name: "AWS::B2BI::Partnership",
        arn: Some(ReturnValue::Attribute("PartnershipArn")),
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

impl Partnership {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `PartnershipArn`.
    #[inline]
    pub fn partnership_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PartnershipArn")
    }

    /// The attribute `PartnershipId`.
    #[inline]
    pub fn partnership_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PartnershipId")
    }

    /// The attribute `TradingPartnerId`.
    #[inline]
    pub fn trading_partner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TradingPartnerId")
    }
}

/// [`AWS::B2BI::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html).
pub struct Profile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Profile {
    const FACTS: Facts = Facts {
        type_name: "AWS::B2BI::Profile",
        arn: Some(ReturnValue::Attribute("ProfileArn")),
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

impl Profile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LogGroupName`.
    #[inline]
    pub fn log_group_name(&self) -> Value<Name<super::logs::LogGroup>> {
        attribute(self.use_construct, "LogGroupName")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `ProfileArn`.
    #[inline]
    pub fn profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProfileArn")
    }

    /// The attribute `ProfileId`, which is what `Ref` returns.
    #[inline]
    pub fn profile_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::B2BI::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html).
pub struct Transformer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Transformer {
    const FACTS: Facts = Facts {
        type_name: "AWS::B2BI::Transformer",
        arn: Some(ReturnValue::Attribute("TransformerArn")),
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

impl Transformer {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `TransformerArn`.
    #[inline]
    pub fn transformer_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TransformerArn")
    }

    /// The attribute `TransformerId`.
    #[inline]
    pub fn transformer_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransformerId")
    }
}
