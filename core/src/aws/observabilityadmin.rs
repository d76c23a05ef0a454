//! Resource types of `AWS::ObservabilityAdmin`.

use super::prelude::*;

/// [`AWS::ObservabilityAdmin::DatasetIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html).
pub struct DatasetIntegration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DatasetIntegration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::DatasetIntegration",
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

impl DatasetIntegration {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ObservabilityAdmin::OrganizationCentralizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html).
pub struct OrganizationCentralizationRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OrganizationCentralizationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
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

impl OrganizationCentralizationRule {
    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }
}

/// [`AWS::ObservabilityAdmin::OrganizationTelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html).
pub struct OrganizationTelemetryRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OrganizationTelemetryRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::OrganizationTelemetryRule",
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

impl OrganizationTelemetryRule {
    /// The attribute `RegionStatuses`.
    #[inline]
    pub fn region_statuses(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "RegionStatuses")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }
}

/// [`AWS::ObservabilityAdmin::S3TableIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html).
pub struct S3TableIntegration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for S3TableIntegration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::S3TableIntegration",
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

impl S3TableIntegration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html).
pub struct TelemetryEnrichment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TelemetryEnrichment {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::TelemetryEnrichment",
        arn: None,
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

impl TelemetryEnrichment {
    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `Scope`, which is what `Ref` returns.
    #[inline]
    pub fn scope(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryPipelines`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html).
pub struct TelemetryPipelines {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TelemetryPipelines {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::TelemetryPipelines",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TelemetryPipelines {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Pipeline`.
    #[inline]
    pub fn pipeline(&self) -> Value<Json> {
        attribute(self.use_construct, "Pipeline")
    }

    /// The attribute `PipelineIdentifier`.
    #[inline]
    pub fn pipeline_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PipelineIdentifier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Json> {
        attribute(self.use_construct, "StatusReason")
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html).
pub struct TelemetryRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TelemetryRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ObservabilityAdmin::TelemetryRule",
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

impl TelemetryRule {
    /// The attribute `RegionStatuses`.
    #[inline]
    pub fn region_statuses(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "RegionStatuses")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }
}
