//! Resource types of `AWS::ComputeOptimizer`.

use super::prelude::*;

/// [`AWS::ComputeOptimizer::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ComputeOptimizer::AutomationRule"))]
pub struct AutomationRule(Identity);

impl ResourceType for AutomationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ComputeOptimizer::AutomationRule",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AutomationRule {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Text> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTimestamp")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.0, "RuleId")
    }

    /// The attribute `RuleRevision`.
    #[inline]
    pub fn rule_revision(&self) -> Value<Text> {
        attribute(self.0, "RuleRevision")
    }
}
