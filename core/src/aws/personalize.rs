//! Resource types of `AWS::Personalize`.

use super::prelude::*;

/// [`AWS::Personalize::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html).
pub struct Campaign {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Campaign {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::Campaign",
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

impl Campaign {
    /// The attribute `CampaignArn`, which is what `Ref` returns.
    #[inline]
    pub fn campaign_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `LastUpdatedDateTime`.
    #[inline]
    pub fn last_updated_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedDateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Personalize::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html).
pub struct Dataset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dataset {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::Dataset",
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

impl Dataset {
    /// The attribute `DatasetArn`.
    #[inline]
    pub fn dataset_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DatasetArn")
    }
}

/// [`AWS::Personalize::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html).
pub struct DatasetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DatasetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::DatasetGroup",
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

impl DatasetGroup {
    /// The attribute `DatasetGroupArn`.
    #[inline]
    pub fn dataset_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DatasetGroupArn")
    }
}

/// [`AWS::Personalize::EventTracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html).
pub struct EventTracker {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventTracker {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::EventTracker",
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

impl EventTracker {
    /// The attribute `EventTrackerArn`.
    #[inline]
    pub fn event_tracker_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EventTrackerArn")
    }

    /// The attribute `TrackingId`.
    #[inline]
    pub fn tracking_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TrackingId")
    }
}

/// [`AWS::Personalize::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html).
pub struct Filter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Filter {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::Filter",
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

impl Filter {
    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `FilterArn`.
    #[inline]
    pub fn filter_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FilterArn")
    }

    /// The attribute `LastUpdatedDateTime`.
    #[inline]
    pub fn last_updated_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedDateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Personalize::MetricAttribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html).
pub struct MetricAttribution {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MetricAttribution {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::MetricAttribution",
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

impl MetricAttribution {
    /// The attribute `MetricAttributionArn`.
    #[inline]
    pub fn metric_attribution_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MetricAttributionArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Personalize::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html).
pub struct Schema {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Schema {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::Schema",
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

impl Schema {
    /// The attribute `SchemaArn`.
    #[inline]
    pub fn schema_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SchemaArn")
    }
}

/// [`AWS::Personalize::Solution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html).
pub struct Solution {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Solution {
    const FACTS: Facts = Facts {
        type_name: "AWS::Personalize::Solution",
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

impl Solution {
    /// The attribute `SolutionArn`.
    #[inline]
    pub fn solution_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SolutionArn")
    }
}
