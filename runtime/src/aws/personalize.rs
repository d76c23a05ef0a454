//! Resource types of `AWS::Personalize`.

use super::prelude::*;

/// [`AWS::Personalize::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html).
#[derive(Clone, Copy)]
pub struct Campaign(Identity);

impl ResourceType for Campaign {
    const TYPE_NAME: &'static str = "AWS::Personalize::Campaign";
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

impl Campaign {
    /// The attribute `CampaignArn`.
    #[inline]
    pub fn campaign_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CampaignArn")
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(self) -> Value<Text> {
        attribute(self.0, "CreationDateTime")
    }

    /// The attribute `LastUpdatedDateTime`.
    #[inline]
    pub fn last_updated_date_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedDateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Personalize::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html).
#[derive(Clone, Copy)]
pub struct Dataset(Identity);

impl ResourceType for Dataset {
    const TYPE_NAME: &'static str = "AWS::Personalize::Dataset";
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

impl Dataset {
    /// The attribute `DatasetArn`.
    #[inline]
    pub fn dataset_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DatasetArn")
    }
}

/// [`AWS::Personalize::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html).
#[derive(Clone, Copy)]
pub struct DatasetGroup(Identity);

impl ResourceType for DatasetGroup {
    const TYPE_NAME: &'static str = "AWS::Personalize::DatasetGroup";
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

impl DatasetGroup {
    /// The attribute `DatasetGroupArn`.
    #[inline]
    pub fn dataset_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DatasetGroupArn")
    }
}

/// [`AWS::Personalize::EventTracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html).
#[derive(Clone, Copy)]
pub struct EventTracker(Identity);

impl ResourceType for EventTracker {
    const TYPE_NAME: &'static str = "AWS::Personalize::EventTracker";
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

impl EventTracker {
    /// The attribute `EventTrackerArn`.
    #[inline]
    pub fn event_tracker_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EventTrackerArn")
    }

    /// The attribute `TrackingId`.
    #[inline]
    pub fn tracking_id(self) -> Value<Text> {
        attribute(self.0, "TrackingId")
    }
}

/// [`AWS::Personalize::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html).
#[derive(Clone, Copy)]
pub struct Filter(Identity);

impl ResourceType for Filter {
    const TYPE_NAME: &'static str = "AWS::Personalize::Filter";
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

impl Filter {
    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(self) -> Value<Text> {
        attribute(self.0, "CreationDateTime")
    }

    /// The attribute `FilterArn`.
    #[inline]
    pub fn filter_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FilterArn")
    }

    /// The attribute `LastUpdatedDateTime`.
    #[inline]
    pub fn last_updated_date_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedDateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Personalize::MetricAttribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html).
#[derive(Clone, Copy)]
pub struct MetricAttribution(Identity);

impl ResourceType for MetricAttribution {
    const TYPE_NAME: &'static str = "AWS::Personalize::MetricAttribution";
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

impl MetricAttribution {
    /// The attribute `MetricAttributionArn`.
    #[inline]
    pub fn metric_attribution_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MetricAttributionArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Personalize::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html).
#[derive(Clone, Copy)]
pub struct Schema(Identity);

impl ResourceType for Schema {
    const TYPE_NAME: &'static str = "AWS::Personalize::Schema";
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

impl Schema {
    /// The attribute `SchemaArn`.
    #[inline]
    pub fn schema_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SchemaArn")
    }
}

/// [`AWS::Personalize::Solution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html).
#[derive(Clone, Copy)]
pub struct Solution(Identity);

impl ResourceType for Solution {
    const TYPE_NAME: &'static str = "AWS::Personalize::Solution";
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

impl Solution {
    /// The attribute `SolutionArn`.
    #[inline]
    pub fn solution_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SolutionArn")
    }
}
