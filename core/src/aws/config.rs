//! Resource types of `AWS::Config`.

use super::prelude::*;

/// [`AWS::Config::AggregationAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html).
pub struct AggregationAuthorization {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AggregationAuthorization {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::AggregationAuthorization",
        arn: Some(ReturnValue::Attribute("AggregationAuthorizationArn")),
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

impl AggregationAuthorization {
    /// The attribute `AggregationAuthorizationArn`.
    #[inline]
    pub fn aggregation_authorization_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AggregationAuthorizationArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::ConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html).
pub struct ConfigRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::ConfigRule",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("ConfigRuleId")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Compliance.Type`.
    #[inline]
    pub fn compliance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "Compliance.Type")
    }

    /// The attribute `ConfigRuleId`.
    #[inline]
    pub fn config_rule_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConfigRuleId")
    }

    /// `ConfigRuleName`, which is what `Ref` returns.
    #[inline]
    pub fn config_rule_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::ConfigurationAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html).
pub struct ConfigurationAggregator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationAggregator {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::ConfigurationAggregator",
        arn: Some(ReturnValue::Attribute("ConfigurationAggregatorArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationAggregator {
    /// The attribute `ConfigurationAggregatorArn`.
    #[inline]
    pub fn configuration_aggregator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConfigurationAggregatorArn")
    }

    /// `ConfigurationAggregatorName`, which is what `Ref` returns.
    #[inline]
    pub fn configuration_aggregator_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::ConfigurationRecorder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html).
pub struct ConfigurationRecorder {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationRecorder {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::ConfigurationRecorder",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationRecorder {
    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceARN")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::ConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html).
pub struct ConformancePack {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConformancePack {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::ConformancePack",
        arn: Some(ReturnValue::Attribute("ConformancePackArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConformancePack {
    /// The attribute `ConformancePackArn`.
    #[inline]
    pub fn conformance_pack_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConformancePackArn")
    }

    /// `ConformancePackName`, which is what `Ref` returns.
    #[inline]
    pub fn conformance_pack_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::Connector",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Config::DeliveryChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html).
pub struct DeliveryChannel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeliveryChannel {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::DeliveryChannel",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DeliveryChannel {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::OrganizationConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html).
pub struct OrganizationConfigRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OrganizationConfigRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::OrganizationConfigRule",
        arn: Some(ReturnValue::Attribute("OrganizationConfigRuleArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OrganizationConfigRule {
    /// The attribute `OrganizationConfigRuleArn`.
    #[inline]
    pub fn organization_config_rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OrganizationConfigRuleArn")
    }

    /// `OrganizationConfigRuleName`, which is what `Ref` returns.
    #[inline]
    pub fn organization_config_rule_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::OrganizationConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html).
pub struct OrganizationConformancePack {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OrganizationConformancePack {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::OrganizationConformancePack",
        arn: Some(ReturnValue::Attribute("OrganizationConformancePackArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OrganizationConformancePack {
    /// The attribute `OrganizationConformancePackArn`.
    #[inline]
    pub fn organization_conformance_pack_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OrganizationConformancePackArn")
    }

    /// `OrganizationConformancePackName`, which is what `Ref` returns.
    #[inline]
    pub fn organization_conformance_pack_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::RemediationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html).
pub struct RemediationConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RemediationConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::RemediationConfiguration",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RemediationConfiguration {
    /// `ConfigRuleName`, which is what `Ref` returns.
    #[inline]
    pub fn config_rule_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Config::StoredQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html).
pub struct StoredQuery {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StoredQuery {
    const FACTS: Facts = Facts {
        type_name: "AWS::Config::StoredQuery",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl StoredQuery {
    /// The attribute `QueryArn`.
    #[inline]
    pub fn query_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "QueryArn")
    }

    /// The attribute `QueryId`.
    #[inline]
    pub fn query_id(&self) -> Value<Text> {
        attribute(self.use_construct, "QueryId")
    }

    /// `QueryName`, which is what `Ref` returns.
    #[inline]
    pub fn query_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
