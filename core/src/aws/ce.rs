//! Resource types of `AWS::CE`.

use super::prelude::*;

/// [`AWS::CE::AnomalyMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html).
pub struct AnomalyMonitor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AnomalyMonitor {
    const FACTS: Facts = Facts {
        type_name: "AWS::CE::AnomalyMonitor",
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

impl AnomalyMonitor {
    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `DimensionalValueCount`.
    #[inline]
    pub fn dimensional_value_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "DimensionalValueCount")
    }

    /// The attribute `LastEvaluatedDate`.
    #[inline]
    pub fn last_evaluated_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastEvaluatedDate")
    }

    /// The attribute `LastUpdatedDate`.
    #[inline]
    pub fn last_updated_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedDate")
    }

    /// The attribute `MonitorArn`.
    #[inline]
    pub fn monitor_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MonitorArn")
    }
}

/// [`AWS::CE::AnomalySubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html).
pub struct AnomalySubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AnomalySubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::CE::AnomalySubscription",
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

impl AnomalySubscription {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `SubscriptionArn`.
    #[inline]
    pub fn subscription_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SubscriptionArn")
    }
}

/// [`AWS::CE::CostCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html).
pub struct CostCategory {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CostCategory {
    const FACTS: Facts = Facts {
        type_name: "AWS::CE::CostCategory",
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

impl CostCategory {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EffectiveStart`.
    #[inline]
    pub fn effective_start(&self) -> Value<Text> {
        attribute(self.use_construct, "EffectiveStart")
    }
}
