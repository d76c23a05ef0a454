//! Resource types of `AWS::PricingPlanManager`.

use super::prelude::*;

/// [`AWS::PricingPlanManager::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html).
#[derive(Clone, Copy)]
pub struct Subscription(Identity);

impl ResourceType for Subscription {
    const TYPE_NAME: &'static str = "AWS::PricingPlanManager::Subscription";
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

impl Subscription {
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

    /// The attribute `CurrentPlanTier`.
    #[inline]
    pub fn current_plan_tier(self) -> Value<Text> {
        attribute(self.0, "CurrentPlanTier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(self) -> Value<Text> {
        attribute(self.0, "StatusReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
