//! Resource types of `AWS::XRay`.

use super::prelude::*;

/// [`AWS::XRay::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html).
#[derive(Clone, Copy)]
pub struct Group(Identity);

impl ResourceType for Group {
    const TYPE_NAME: &'static str = "AWS::XRay::Group";
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

impl Group {
    /// The attribute `GroupARN`.
    #[inline]
    pub fn group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "GroupARN")
    }
}

/// [`AWS::XRay::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::XRay::ResourcePolicy";
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

impl ResourcePolicy {
    /// `PolicyName`, which is what `Ref` returns.
    #[inline]
    pub fn policy_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::XRay::SamplingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html).
#[derive(Clone, Copy)]
pub struct SamplingRule(Identity);

impl ResourceType for SamplingRule {
    const TYPE_NAME: &'static str = "AWS::XRay::SamplingRule";
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

impl SamplingRule {
    /// The attribute `RuleARN`.
    #[inline]
    pub fn rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleARN")
    }
}

/// [`AWS::XRay::TransactionSearchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html).
#[derive(Clone, Copy)]
pub struct TransactionSearchConfig(Identity);

impl ResourceType for TransactionSearchConfig {
    const TYPE_NAME: &'static str = "AWS::XRay::TransactionSearchConfig";
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

impl TransactionSearchConfig {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}
