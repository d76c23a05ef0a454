//! Resource types of `AWS::RolesAnywhere`.

use super::prelude::*;

/// [`AWS::RolesAnywhere::CRL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html).
#[derive(Clone, Copy)]
pub struct CRL(Identity);

impl ResourceType for CRL {
    const TYPE_NAME: &'static str = "AWS::RolesAnywhere::CRL";
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

impl CRL {
    /// The attribute `CrlId`.
    #[inline]
    pub fn crl_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CrlId")
    }
}

/// [`AWS::RolesAnywhere::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html).
#[derive(Clone, Copy)]
pub struct Profile(Identity);

impl ResourceType for Profile {
    const TYPE_NAME: &'static str = "AWS::RolesAnywhere::Profile";
    const ARN: Option<Target> = Some(Target::Attribute("ProfileArn"));
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

impl Profile {
    /// The attribute `ProfileArn`.
    #[inline]
    pub fn profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProfileArn")
    }

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ProfileId")
    }
}

/// [`AWS::RolesAnywhere::TrustAnchor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html).
#[derive(Clone, Copy)]
pub struct TrustAnchor(Identity);

impl ResourceType for TrustAnchor {
    const TYPE_NAME: &'static str = "AWS::RolesAnywhere::TrustAnchor";
    const ARN: Option<Target> = Some(Target::Attribute("TrustAnchorArn"));
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

impl TrustAnchor {
    /// The attribute `TrustAnchorArn`.
    #[inline]
    pub fn trust_anchor_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TrustAnchorArn")
    }

    /// The attribute `TrustAnchorId`.
    #[inline]
    pub fn trust_anchor_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TrustAnchorId")
    }
}
