//! Resource types of `AWS::Shield`.

use super::prelude::*;

/// [`AWS::Shield::DRTAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html).
pub struct DRTAccess {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DRTAccess {
    const FACTS: Facts = Facts {
        type_name: "AWS::Shield::DRTAccess",
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

impl DRTAccess {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }
}

/// [`AWS::Shield::ProactiveEngagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html).
pub struct ProactiveEngagement {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProactiveEngagement {
    const FACTS: Facts = Facts {
        type_name: "AWS::Shield::ProactiveEngagement",
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

impl ProactiveEngagement {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }
}

/// [`AWS::Shield::Protection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html).
pub struct Protection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Protection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Shield::Protection",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ProtectionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Protection {
    /// The attribute `ProtectionArn`.
    #[inline]
    pub fn protection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProtectionArn")
    }

    /// The attribute `ProtectionId`.
    #[inline]
    pub fn protection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProtectionId")
    }
}

/// [`AWS::Shield::ProtectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html).
pub struct ProtectionGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProtectionGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Shield::ProtectionGroup",
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

impl ProtectionGroup {
    /// The attribute `ProtectionGroupArn`.
    #[inline]
    pub fn protection_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProtectionGroupArn")
    }
}
