//! Resource types of `AWS::BillingConductor`.

use super::prelude::*;

/// [`AWS::BillingConductor::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html).
pub struct BillingGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BillingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::BillingConductor::BillingGroup",
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

impl BillingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Size`.
    #[inline]
    pub fn size(&self) -> Value<Integer> {
        attribute(self.use_construct, "Size")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }
}

/// [`AWS::BillingConductor::CustomLineItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html).
pub struct CustomLineItem {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomLineItem {
    const FACTS: Facts = Facts {
        type_name: "AWS::BillingConductor::CustomLineItem",
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

impl CustomLineItem {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssociationSize`.
    #[inline]
    pub fn association_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociationSize")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CurrencyCode`.
    #[inline]
    pub fn currency_code(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrencyCode")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `ProductCode`.
    #[inline]
    pub fn product_code(&self) -> Value<Text> {
        attribute(self.use_construct, "ProductCode")
    }
}

/// [`AWS::BillingConductor::PricingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html).
pub struct PricingPlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PricingPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::BillingConductor::PricingPlan",
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

impl PricingPlan {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Size`.
    #[inline]
    pub fn size(&self) -> Value<Integer> {
        attribute(self.use_construct, "Size")
    }
}

/// [`AWS::BillingConductor::PricingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html).
pub struct PricingRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PricingRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::BillingConductor::PricingRule",
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

impl PricingRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssociatedPricingPlanCount`.
    #[inline]
    pub fn associated_pricing_plan_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociatedPricingPlanCount")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}
