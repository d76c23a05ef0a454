//! Resource types of `AWS::GuardDuty`.

use super::prelude::*;

/// [`AWS::GuardDuty::CustomDetectionRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html).
#[derive(Clone, Copy)]
pub struct CustomDetectionRuleAssociation(Identity);

impl ResourceType for CustomDetectionRuleAssociation {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CustomDetectionRuleAssociation {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Text> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Text> {
        attribute(self.0, "AssociationId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html).
#[derive(Clone, Copy)]
pub struct Detector(Identity);

impl ResourceType for Detector {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::Detector";
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

impl Detector {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::GuardDuty::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html).
#[derive(Clone, Copy)]
pub struct Filter(Identity);

impl ResourceType for Filter {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::Filter";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Filter {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html).
#[derive(Clone, Copy)]
pub struct IPSet(Identity);

impl ResourceType for IPSet {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::IPSet";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPSet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::MalwareProtectionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-malwareprotectionplan.html).
#[derive(Clone, Copy)]
pub struct MalwareProtectionPlan(Identity);

impl ResourceType for MalwareProtectionPlan {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::MalwareProtectionPlan";
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

impl MalwareProtectionPlan {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `MalwareProtectionPlanId`.
    #[inline]
    pub fn malware_protection_plan_id(self) -> Value<Id<Self>> {
        attribute(self.0, "MalwareProtectionPlanId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusReasons`.
    #[inline]
    pub fn status_reasons(self) -> Value<List<Json>> {
        attribute(self.0, "StatusReasons")
    }
}

/// [`AWS::GuardDuty::Master`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html).
#[derive(Clone, Copy)]
pub struct Master(Identity);

impl ResourceType for Master {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::Master";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Master {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html).
#[derive(Clone, Copy)]
pub struct Member(Identity);

impl ResourceType for Member {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::Member";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Member {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::PublishingDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html).
#[derive(Clone, Copy)]
pub struct PublishingDestination(Identity);

impl ResourceType for PublishingDestination {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::PublishingDestination";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PublishingDestination {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `PublishingFailureStartTimestamp`.
    #[inline]
    pub fn publishing_failure_start_timestamp(self) -> Value<Text> {
        attribute(self.0, "PublishingFailureStartTimestamp")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::ThreatEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html).
#[derive(Clone, Copy)]
pub struct ThreatEntitySet(Identity);

impl ResourceType for ThreatEntitySet {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::ThreatEntitySet";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ThreatEntitySet {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ErrorDetails`.
    #[inline]
    pub fn error_details(self) -> Value<Text> {
        attribute(self.0, "ErrorDetails")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::ThreatIntelSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html).
#[derive(Clone, Copy)]
pub struct ThreatIntelSet(Identity);

impl ResourceType for ThreatIntelSet {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::ThreatIntelSet";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ThreatIntelSet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::GuardDuty::TrustedEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html).
#[derive(Clone, Copy)]
pub struct TrustedEntitySet(Identity);

impl ResourceType for TrustedEntitySet {
    const TYPE_NAME: &'static str = "AWS::GuardDuty::TrustedEntitySet";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrustedEntitySet {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ErrorDetails`.
    #[inline]
    pub fn error_details(self) -> Value<Text> {
        attribute(self.0, "ErrorDetails")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
