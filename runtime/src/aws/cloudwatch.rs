//! Resource types of `AWS::CloudWatch`.

use super::prelude::*;

/// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html).
#[derive(Clone, Copy)]
pub struct Alarm(Identity);

impl ResourceType for Alarm {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::Alarm";
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

impl Alarm {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `AlarmName`, which is what `Ref` returns.
    #[inline]
    pub fn alarm_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudWatch::AlarmMuteRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html).
#[derive(Clone, Copy)]
pub struct AlarmMuteRule(Identity);

impl ResourceType for AlarmMuteRule {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::AlarmMuteRule";
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

impl AlarmMuteRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTimestamp")
    }

    /// The attribute `MuteType`.
    #[inline]
    pub fn mute_type(self) -> Value<Text> {
        attribute(self.0, "MuteType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CloudWatch::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html).
#[derive(Clone, Copy)]
pub struct AnomalyDetector(Identity);

impl ResourceType for AnomalyDetector {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::AnomalyDetector";
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

impl AnomalyDetector {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudWatch::CompositeAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html).
#[derive(Clone, Copy)]
pub struct CompositeAlarm(Identity);

impl ResourceType for CompositeAlarm {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::CompositeAlarm";
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

impl CompositeAlarm {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `AlarmName`, which is what `Ref` returns.
    #[inline]
    pub fn alarm_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html).
#[derive(Clone, Copy)]
pub struct Dashboard(Identity);

impl ResourceType for Dashboard {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::Dashboard";
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

impl Dashboard {
    /// `DashboardName`, which is what `Ref` returns.
    #[inline]
    pub fn dashboard_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudWatch::InsightRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html).
#[derive(Clone, Copy)]
pub struct InsightRule(Identity);

impl ResourceType for InsightRule {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::InsightRule";
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

impl InsightRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `RuleName`.
    #[inline]
    pub fn rule_name(self) -> Value<Text> {
        attribute(self.0, "RuleName")
    }
}

/// [`AWS::CloudWatch::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html).
#[derive(Clone, Copy)]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::Integration";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("IntegrationId"));

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

    /// The attribute `IntegrationArn`.
    #[inline]
    pub fn integration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IntegrationArn")
    }

    /// The attribute `IntegrationId`.
    #[inline]
    pub fn integration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IntegrationId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::CloudWatch::LogAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html).
#[derive(Clone, Copy)]
pub struct LogAlarm(Identity);

impl ResourceType for LogAlarm {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::LogAlarm";
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

impl LogAlarm {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `AlarmName`, which is what `Ref` returns.
    #[inline]
    pub fn alarm_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudWatch::MetricStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html).
#[derive(Clone, Copy)]
pub struct MetricStream(Identity);

impl ResourceType for MetricStream {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::MetricStream";
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

impl MetricStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(self) -> Value<Text> {
        attribute(self.0, "CreationDate")
    }

    /// The attribute `LastUpdateDate`.
    #[inline]
    pub fn last_update_date(self) -> Value<Text> {
        attribute(self.0, "LastUpdateDate")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudWatch::OTelEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html).
#[derive(Clone, Copy)]
pub struct OTelEnrichment(Identity);

impl ResourceType for OTelEnrichment {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::OTelEnrichment";
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

impl OTelEnrichment {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CloudWatch::ResourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html).
#[derive(Clone, Copy)]
pub struct ResourceMetricsConfiguration(Identity);

impl ResourceType for ResourceMetricsConfiguration {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::ResourceMetricsConfiguration";
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

impl ResourceMetricsConfiguration {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudWatch::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html).
#[derive(Clone, Copy)]
pub struct View(Identity);

impl ResourceType for View {
    const TYPE_NAME: &'static str = "AWS::CloudWatch::View";
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

impl View {
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

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
