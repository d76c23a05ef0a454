//! Resource types of `AWS::CustomerProfiles`.

use super::prelude::*;

/// [`AWS::CustomerProfiles::CalculatedAttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html).
#[derive(Clone, Copy)]
pub struct CalculatedAttributeDefinition(Identity);

impl ResourceType for CalculatedAttributeDefinition {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CalculatedAttributeDefinition {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `Readiness`.
    #[inline]
    pub fn readiness(self) -> Value<Json> {
        attribute(self.0, "Readiness")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html).
#[derive(Clone, Copy)]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::Domain";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Domain {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DataStore.Readiness`.
    #[inline]
    pub fn data_store_readiness(self) -> Value<Json> {
        attribute(self.0, "DataStore.Readiness")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `RuleBasedMatching.Status`.
    #[inline]
    pub fn rule_based_matching_status(self) -> Value<Text> {
        attribute(self.0, "RuleBasedMatching.Status")
    }

    /// The attribute `Stats`.
    #[inline]
    pub fn stats(self) -> Value<Json> {
        attribute(self.0, "Stats")
    }

    /// `DomainName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::DomainObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html).
#[derive(Clone, Copy)]
pub struct DomainObjectType(Identity);

impl ResourceType for DomainObjectType {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::DomainObjectType";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DomainObjectType {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html).
#[derive(Clone, Copy)]
pub struct EventStream(Identity);

impl ResourceType for EventStream {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::EventStream";
    const ARN: Option<Target> = Some(Target::Attribute("EventStreamArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EventStream {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DestinationDetails`.
    #[inline]
    pub fn destination_details(self) -> Value<Json> {
        attribute(self.0, "DestinationDetails")
    }

    /// The attribute `EventStreamArn`.
    #[inline]
    pub fn event_stream_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EventStreamArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::EventTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html).
#[derive(Clone, Copy)]
pub struct EventTrigger(Identity);

impl ResourceType for EventTrigger {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::EventTrigger";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EventTrigger {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html).
#[derive(Clone, Copy)]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::Integration";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Integration {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::ObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html).
#[derive(Clone, Copy)]
pub struct ObjectType(Identity);

impl ResourceType for ObjectType {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::ObjectType";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ObjectType {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `MaxAvailableProfileObjectCount`.
    #[inline]
    pub fn max_available_profile_object_count(self) -> Value<Integer> {
        attribute(self.0, "MaxAvailableProfileObjectCount")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::Recommender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html).
#[derive(Clone, Copy)]
pub struct Recommender(Identity);

impl ResourceType for Recommender {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::Recommender";
    const ARN: Option<Target> = Some(Target::Attribute("RecommenderArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Recommender {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(self) -> Value<Text> {
        attribute(self.0, "FailureReason")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `LatestRecommenderUpdate`.
    #[inline]
    pub fn latest_recommender_update(self) -> Value<Json> {
        attribute(self.0, "LatestRecommenderUpdate")
    }

    /// The attribute `RecommenderArn`.
    #[inline]
    pub fn recommender_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RecommenderArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TrainingMetrics`.
    #[inline]
    pub fn training_metrics(self) -> Value<List<Json>> {
        attribute(self.0, "TrainingMetrics")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CustomerProfiles::RecommenderFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html).
#[derive(Clone, Copy)]
pub struct RecommenderFilter(Identity);

impl ResourceType for RecommenderFilter {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::RecommenderFilter";
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

impl RecommenderFilter {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `RecommenderFilterArn`.
    #[inline]
    pub fn recommender_filter_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RecommenderFilterArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CustomerProfiles::RecommenderSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html).
#[derive(Clone, Copy)]
pub struct RecommenderSchema(Identity);

impl ResourceType for RecommenderSchema {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::RecommenderSchema";
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

impl RecommenderSchema {
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

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CustomerProfiles::SegmentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html).
#[derive(Clone, Copy)]
pub struct SegmentDefinition(Identity);

impl ResourceType for SegmentDefinition {
    const TYPE_NAME: &'static str = "AWS::CustomerProfiles::SegmentDefinition";
    const ARN: Option<Target> = Some(Target::Attribute("SegmentDefinitionArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SegmentDefinition {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `SegmentDefinitionArn`.
    #[inline]
    pub fn segment_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SegmentDefinitionArn")
    }

    /// The attribute `SegmentType`.
    #[inline]
    pub fn segment_type(self) -> Value<Text> {
        attribute(self.0, "SegmentType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
