//! Resource types of `AWS::ComputeOptimizer`.

use super::prelude::*;

/// [`AWS::ComputeOptimizer::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html).
pub struct AutomationRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutomationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ComputeOptimizer::AutomationRule",
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

impl AutomationRule {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTimestamp")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleId")
    }

    /// The attribute `RuleRevision`.
    #[inline]
    pub fn rule_revision(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleRevision")
    }
}
