//! Resource types of `AWS::ARCRegionSwitch`.

use super::prelude::*;

/// [`AWS::ARCRegionSwitch::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html).
pub struct Plan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Plan {
    const FACTS: Facts = Facts {
        type_name: "AWS::ARCRegionSwitch::Plan",
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

impl Plan {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `HealthChecksForPlan`.
    #[inline]
    pub fn health_checks_for_plan(&self) -> Value<Map<List<Json>>> {
        attribute(self.use_construct, "HealthChecksForPlan")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }

    /// The attribute `PlanHealthChecks`.
    #[inline]
    pub fn plan_health_checks(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "PlanHealthChecks")
    }

    /// The attribute `Route53HealthChecks`.
    #[inline]
    pub fn route53_health_checks(&self) -> Value<Json> {
        attribute(self.use_construct, "Route53HealthChecks")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}
