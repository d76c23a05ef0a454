//! Resource types of `AWS::Logs`.

use super::prelude::*;

/// [`AWS::Logs::AccountPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html).
#[derive(Clone, Copy)]
pub struct AccountPolicy(Identity);

impl ResourceType for AccountPolicy {
    const TYPE_NAME: &'static str = "AWS::Logs::AccountPolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AccountPolicy {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Text> {
        attribute(self.0, "AccountId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Logs::Delivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html).
#[derive(Clone, Copy)]
pub struct Delivery(Identity);

impl ResourceType for Delivery {
    const TYPE_NAME: &'static str = "AWS::Logs::Delivery";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Delivery {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DeliveryDestinationType`.
    #[inline]
    pub fn delivery_destination_type(self) -> Value<Text> {
        attribute(self.0, "DeliveryDestinationType")
    }

    /// The attribute `DeliveryId`.
    #[inline]
    pub fn delivery_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DeliveryId")
    }
}

/// [`AWS::Logs::DeliveryDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html).
#[derive(Clone, Copy)]
pub struct DeliveryDestination(Identity);

impl ResourceType for DeliveryDestination {
    const TYPE_NAME: &'static str = "AWS::Logs::DeliveryDestination";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl DeliveryDestination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::DeliverySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html).
#[derive(Clone, Copy)]
pub struct DeliverySource(Identity);

impl ResourceType for DeliverySource {
    const TYPE_NAME: &'static str = "AWS::Logs::DeliverySource";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl DeliverySource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ResourceArns`.
    #[inline]
    pub fn resource_arns(self) -> Value<List<Text>> {
        attribute(self.0, "ResourceArns")
    }

    /// The attribute `Service`.
    #[inline]
    pub fn service(self) -> Value<Text> {
        attribute(self.0, "Service")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(self) -> Value<Text> {
        attribute(self.0, "StatusReason")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html).
#[derive(Clone, Copy)]
pub struct Destination(Identity);

impl ResourceType for Destination {
    const TYPE_NAME: &'static str = "AWS::Logs::Destination";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Destination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `DestinationName`, which is what `Ref` returns.
    #[inline]
    pub fn destination_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html).
#[derive(Clone, Copy)]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const TYPE_NAME: &'static str = "AWS::Logs::Integration";
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

impl Integration {
    /// The attribute `IntegrationStatus`.
    #[inline]
    pub fn integration_status(self) -> Value<Text> {
        attribute(self.0, "IntegrationStatus")
    }

    /// `IntegrationName`, which is what `Ref` returns.
    #[inline]
    pub fn integration_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::LogAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html).
#[derive(Clone, Copy)]
pub struct LogAnomalyDetector(Identity);

impl ResourceType for LogAnomalyDetector {
    const TYPE_NAME: &'static str = "AWS::Logs::LogAnomalyDetector";
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

impl LogAnomalyDetector {
    /// The attribute `AnomalyDetectorArn`.
    #[inline]
    pub fn anomaly_detector_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AnomalyDetectorArn")
    }

    /// The attribute `AnomalyDetectorStatus`.
    #[inline]
    pub fn anomaly_detector_status(self) -> Value<Text> {
        attribute(self.0, "AnomalyDetectorStatus")
    }

    /// The attribute `CreationTimeStamp`.
    #[inline]
    pub fn creation_time_stamp(self) -> Value<Number> {
        attribute(self.0, "CreationTimeStamp")
    }

    /// The attribute `LastModifiedTimeStamp`.
    #[inline]
    pub fn last_modified_time_stamp(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTimeStamp")
    }
}

/// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
#[derive(Clone, Copy)]
pub struct LogGroup(Identity);

impl ResourceType for LogGroup {
    const TYPE_NAME: &'static str = "AWS::Logs::LogGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl LogGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `LogGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn log_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::LogStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html).
#[derive(Clone, Copy)]
pub struct LogStream(Identity);

impl ResourceType for LogStream {
    const TYPE_NAME: &'static str = "AWS::Logs::LogStream";
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

impl LogStream {
    /// `LogStreamName`, which is what `Ref` returns.
    #[inline]
    pub fn log_stream_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html).
#[derive(Clone, Copy)]
pub struct MetricFilter(Identity);

impl ResourceType for MetricFilter {
    const TYPE_NAME: &'static str = "AWS::Logs::MetricFilter";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MetricFilter {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Logs::QueryDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html).
#[derive(Clone, Copy)]
pub struct QueryDefinition(Identity);

impl ResourceType for QueryDefinition {
    const TYPE_NAME: &'static str = "AWS::Logs::QueryDefinition";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl QueryDefinition {
    /// The attribute `QueryDefinitionId`.
    #[inline]
    pub fn query_definition_id(self) -> Value<Id<Self>> {
        attribute(self.0, "QueryDefinitionId")
    }
}

/// [`AWS::Logs::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::Logs::ResourcePolicy";
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

impl ResourcePolicy {
    /// `PolicyName`, which is what `Ref` returns.
    #[inline]
    pub fn policy_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html).
#[derive(Clone, Copy)]
pub struct ScheduledQuery(Identity);

impl ResourceType for ScheduledQuery {
    const TYPE_NAME: &'static str = "AWS::Logs::ScheduledQuery";
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

impl ScheduledQuery {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Number> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastExecutionStatus`.
    #[inline]
    pub fn last_execution_status(self) -> Value<Text> {
        attribute(self.0, "LastExecutionStatus")
    }

    /// The attribute `LastTriggeredTime`.
    #[inline]
    pub fn last_triggered_time(self) -> Value<Number> {
        attribute(self.0, "LastTriggeredTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Number> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `ScheduledQueryArn`.
    #[inline]
    pub fn scheduled_query_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ScheduledQueryArn")
    }
}

/// [`AWS::Logs::StorageTierPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html).
#[derive(Clone, Copy)]
pub struct StorageTierPolicy(Identity);

impl ResourceType for StorageTierPolicy {
    const TYPE_NAME: &'static str = "AWS::Logs::StorageTierPolicy";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl StorageTierPolicy {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Number> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::Logs::SubscriptionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html).
#[derive(Clone, Copy)]
pub struct SubscriptionFilter(Identity);

impl ResourceType for SubscriptionFilter {
    const TYPE_NAME: &'static str = "AWS::Logs::SubscriptionFilter";
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

impl SubscriptionFilter {
    /// `FilterName`, which is what `Ref` returns.
    #[inline]
    pub fn filter_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Logs::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html).
#[derive(Clone, Copy)]
pub struct Transformer(Identity);

impl ResourceType for Transformer {
    const TYPE_NAME: &'static str = "AWS::Logs::Transformer";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Transformer {
    /// `LogGroupIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn log_group_identifier(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
