//! Resource types of `AWS::Shield`.

use super::prelude::*;

/// [`AWS::Shield::DRTAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html).
#[derive(Clone, Copy)]
pub struct DRTAccess(Identity);

impl ResourceType for DRTAccess {
    const TYPE_NAME: &'static str = "AWS::Shield::DRTAccess";
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

impl DRTAccess {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::Shield::ProactiveEngagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html).
#[derive(Clone, Copy)]
pub struct ProactiveEngagement(Identity);

impl ResourceType for ProactiveEngagement {
    const TYPE_NAME: &'static str = "AWS::Shield::ProactiveEngagement";
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

impl ProactiveEngagement {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::Shield::Protection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html).
#[derive(Clone, Copy)]
pub struct Protection(Identity);

impl ResourceType for Protection {
    const TYPE_NAME: &'static str = "AWS::Shield::Protection";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ProtectionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Protection {
    /// The attribute `ProtectionArn`.
    #[inline]
    pub fn protection_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProtectionArn")
    }

    /// The attribute `ProtectionId`.
    #[inline]
    pub fn protection_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ProtectionId")
    }
}

/// [`AWS::Shield::ProtectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html).
#[derive(Clone, Copy)]
pub struct ProtectionGroup(Identity);

impl ResourceType for ProtectionGroup {
    const TYPE_NAME: &'static str = "AWS::Shield::ProtectionGroup";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ProtectionGroup {
    /// The attribute `ProtectionGroupArn`.
    #[inline]
    pub fn protection_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProtectionGroupArn")
    }
}
