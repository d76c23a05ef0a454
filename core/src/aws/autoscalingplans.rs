//! Resource types of `AWS::AutoScalingPlans`.

use super::prelude::*;

/// [`AWS::AutoScalingPlans::ScalingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html).
pub struct ScalingPlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScalingPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScalingPlans::ScalingPlan",
        arn: Some(ReturnValue::Attribute("ScalingPlanArn")),
        id: None,
        name: Some(ReturnValue::Attribute("ScalingPlanName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ScalingPlan {
    /// The attribute `ScalingPlanArn`.
    #[inline]
    pub fn scaling_plan_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ScalingPlanArn")
    }

    /// The attribute `ScalingPlanName`.
    #[inline]
    pub fn scaling_plan_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "ScalingPlanName")
    }

    /// The attribute `ScalingPlanVersion`.
    #[inline]
    pub fn scaling_plan_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ScalingPlanVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
