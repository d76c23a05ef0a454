//! Resource types of `AWS::BcmPricingCalculator`.

use super::prelude::*;

/// [`AWS::BcmPricingCalculator::BillEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html).
pub struct BillEstimate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BillEstimate {
    const FACTS: Facts = Facts {
        type_name: "AWS::BcmPricingCalculator::BillEstimate",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl BillEstimate {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `BillInterval`.
    #[inline]
    pub fn bill_interval(&self) -> Value<Json> {
        attribute(self.use_construct, "BillInterval")
    }

    /// The attribute `CostCategoryGroupSharingPreferenceArn`.
    #[inline]
    pub fn cost_category_group_sharing_preference_arn(
        &self,
    ) -> Value<Arn<super::ce::CostCategory>> {
        attribute(self.use_construct, "CostCategoryGroupSharingPreferenceArn")
    }

    /// The attribute `CostCategoryGroupSharingPreferenceEffectiveDate`.
    #[inline]
    pub fn cost_category_group_sharing_preference_effective_date(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "CostCategoryGroupSharingPreferenceEffectiveDate",
        )
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `GroupSharingPreference`.
    #[inline]
    pub fn group_sharing_preference(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupSharingPreference")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BcmPricingCalculator::BillScenario`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html).
pub struct BillScenario {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BillScenario {
    const FACTS: Facts = Facts {
        type_name: "AWS::BcmPricingCalculator::BillScenario",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl BillScenario {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BillInterval`.
    #[inline]
    pub fn bill_interval(&self) -> Value<Json> {
        attribute(self.use_construct, "BillInterval")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureMessage`.
    #[inline]
    pub fn failure_message(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureMessage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BcmPricingCalculator::WorkloadEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html).
pub struct WorkloadEstimate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkloadEstimate {
    const FACTS: Facts = Facts {
        type_name: "AWS::BcmPricingCalculator::WorkloadEstimate",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WorkloadEstimate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CostCurrency`.
    #[inline]
    pub fn cost_currency(&self) -> Value<Text> {
        attribute(self.use_construct, "CostCurrency")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureMessage`.
    #[inline]
    pub fn failure_message(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureMessage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `RateTimestamp`.
    #[inline]
    pub fn rate_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "RateTimestamp")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TotalCost`.
    #[inline]
    pub fn total_cost(&self) -> Value<Number> {
        attribute(self.use_construct, "TotalCost")
    }
}
