//! Resource types of `AWS::ObservabilityAdmin`.

use super::prelude::*;

/// [`AWS::ObservabilityAdmin::DatasetIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html).
#[derive(Clone, Copy)]
pub struct DatasetIntegration(Identity);

impl ResourceType for DatasetIntegration {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::DatasetIntegration";
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

impl DatasetIntegration {
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

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::ObservabilityAdmin::OrganizationCentralizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html).
#[derive(Clone, Copy)]
pub struct OrganizationCentralizationRule(Identity);

impl ResourceType for OrganizationCentralizationRule {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::OrganizationCentralizationRule";
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

impl OrganizationCentralizationRule {
    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }
}

/// [`AWS::ObservabilityAdmin::OrganizationTelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html).
#[derive(Clone, Copy)]
pub struct OrganizationTelemetryRule(Identity);

impl ResourceType for OrganizationTelemetryRule {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::OrganizationTelemetryRule";
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

impl OrganizationTelemetryRule {
    /// The attribute `RegionStatuses`.
    #[inline]
    pub fn region_statuses(self) -> Value<List<Json>> {
        attribute(self.0, "RegionStatuses")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }
}

/// [`AWS::ObservabilityAdmin::S3TableIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html).
#[derive(Clone, Copy)]
pub struct S3TableIntegration(Identity);

impl ResourceType for S3TableIntegration {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::S3TableIntegration";
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

impl S3TableIntegration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html).
#[derive(Clone, Copy)]
pub struct TelemetryEnrichment(Identity);

impl ResourceType for TelemetryEnrichment {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::TelemetryEnrichment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TelemetryEnrichment {
    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// `Scope`, which is what `Ref` returns.
    #[inline]
    pub fn scope(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryPipelines`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html).
#[derive(Clone, Copy)]
pub struct TelemetryPipelines(Identity);

impl ResourceType for TelemetryPipelines {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::TelemetryPipelines";
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

impl TelemetryPipelines {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Pipeline`.
    #[inline]
    pub fn pipeline(self) -> Value<Json> {
        attribute(self.0, "Pipeline")
    }

    /// The attribute `PipelineIdentifier`.
    #[inline]
    pub fn pipeline_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "PipelineIdentifier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(self) -> Value<Json> {
        attribute(self.0, "StatusReason")
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html).
#[derive(Clone, Copy)]
pub struct TelemetryRule(Identity);

impl ResourceType for TelemetryRule {
    const TYPE_NAME: &'static str = "AWS::ObservabilityAdmin::TelemetryRule";
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

impl TelemetryRule {
    /// The attribute `RegionStatuses`.
    #[inline]
    pub fn region_statuses(self) -> Value<List<Json>> {
        attribute(self.0, "RegionStatuses")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }
}
