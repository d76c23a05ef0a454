//! Resource types of `AWS::AutoScalingPlans`.

use super::prelude::*;

/// [`AWS::AutoScalingPlans::ScalingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html).
#[derive(Clone, Copy)]
pub struct ScalingPlan(Identity);

impl ResourceType for ScalingPlan {
    const TYPE_NAME: &'static str = "AWS::AutoScalingPlans::ScalingPlan";
    const ARN: Option<Target> = Some(Target::Attribute("ScalingPlanArn"));
    const NAME: Option<Target> = Some(Target::Attribute("ScalingPlanName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ScalingPlan {
    /// The attribute `ScalingPlanArn`.
    #[inline]
    pub fn scaling_plan_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ScalingPlanArn")
    }

    /// The attribute `ScalingPlanName`.
    #[inline]
    pub fn scaling_plan_name(self) -> Value<Name<Self>> {
        attribute(self.0, "ScalingPlanName")
    }

    /// The attribute `ScalingPlanVersion`.
    #[inline]
    pub fn scaling_plan_version(self) -> Value<Text> {
        attribute(self.0, "ScalingPlanVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
