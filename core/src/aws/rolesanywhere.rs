//! Resource types of `AWS::RolesAnywhere`.

use super::prelude::*;

/// [`AWS::RolesAnywhere::CRL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html).
pub struct CRL {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CRL {
    const FACTS: Facts = Facts {
        type_name: "AWS::RolesAnywhere::CRL",
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

impl CRL {
    /// The attribute `CrlId`.
    #[inline]
    pub fn crl_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CrlId")
    }
}

/// [`AWS::RolesAnywhere::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html).
pub struct Profile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Profile {
    const FACTS: Facts = Facts {
        type_name: "AWS::RolesAnywhere::Profile",
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
    /// The attribute `ProfileArn`.
    #[inline]
    pub fn profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProfileArn")
    }

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProfileId")
    }
}

/// [`AWS::RolesAnywhere::TrustAnchor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html).
pub struct TrustAnchor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrustAnchor {
    const FACTS: Facts = Facts {
        type_name: "AWS::RolesAnywhere::TrustAnchor",
        arn: Some(ReturnValue::Attribute("TrustAnchorArn")),
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

impl TrustAnchor {
    /// The attribute `TrustAnchorArn`.
    #[inline]
    pub fn trust_anchor_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrustAnchorArn")
    }

    /// The attribute `TrustAnchorId`.
    #[inline]
    pub fn trust_anchor_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TrustAnchorId")
    }
}
