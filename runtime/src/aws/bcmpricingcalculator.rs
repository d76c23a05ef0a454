//! Resource types of `AWS::BcmPricingCalculator`.

use super::prelude::*;

/// [`AWS::BcmPricingCalculator::BillEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::BcmPricingCalculator::BillEstimate"))]
pub struct BillEstimate(Identity);

impl ResourceType for BillEstimate {
    const FACTS: Facts = Facts {
        type_name: "AWS::BcmPricingCalculator::BillEstimate",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BillEstimate {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `BillInterval`.
    #[inline]
    pub fn bill_interval(&self) -> Value<Json> {
        attribute(self.0, "BillInterval")
    }

    /// The attribute `CostCategoryGroupSharingPreferenceArn`.
    #[inline]
    pub fn cost_category_group_sharing_preference_arn(
        &self,
    ) -> Value<Arn<super::ce::CostCategory>> {
        attribute(self.0, "CostCategoryGroupSharingPreferenceArn")
    }

    /// The attribute `CostCategoryGroupSharingPreferenceEffectiveDate`.
    #[inline]
    pub fn cost_category_group_sharing_preference_effective_date(&self) -> Value<Text> {
        attribute(self.0, "CostCategoryGroupSharingPreferenceEffectiveDate")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `GroupSharingPreference`.
    #[inline]
    pub fn group_sharing_preference(&self) -> Value<Text> {
        attribute(self.0, "GroupSharingPreference")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::BcmPricingCalculator::BillScenario`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::BcmPricingCalculator::BillScenario"))]
pub struct BillScenario(Identity);

impl ResourceType for BillScenario {
    const FACTS: Facts = Facts {
        type_name: "AWS::BcmPricingCalculator::BillScenario",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BillScenario {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BillInterval`.
    #[inline]
    pub fn bill_interval(&self) -> Value<Json> {
        attribute(self.0, "BillInterval")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureMessage`.
    #[inline]
    pub fn failure_message(&self) -> Value<Text> {
        attribute(self.0, "FailureMessage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::BcmPricingCalculator::WorkloadEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::BcmPricingCalculator::WorkloadEstimate"))]
pub struct WorkloadEstimate(Identity);

impl ResourceType for WorkloadEstimate {
    const FACTS: Facts = Facts {
        type_name: "AWS::BcmPricingCalculator::WorkloadEstimate",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WorkloadEstimate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CostCurrency`.
    #[inline]
    pub fn cost_currency(&self) -> Value<Text> {
        attribute(self.0, "CostCurrency")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureMessage`.
    #[inline]
    pub fn failure_message(&self) -> Value<Text> {
        attribute(self.0, "FailureMessage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `RateTimestamp`.
    #[inline]
    pub fn rate_timestamp(&self) -> Value<Text> {
        attribute(self.0, "RateTimestamp")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TotalCost`.
    #[inline]
    pub fn total_cost(&self) -> Value<Number> {
        attribute(self.0, "TotalCost")
    }
}
