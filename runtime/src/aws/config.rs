//! Resource types of `AWS::Config`.

use super::prelude::*;

/// [`AWS::Config::AggregationAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html).
#[derive(Clone, Copy)]
pub struct AggregationAuthorization(Identity);

impl ResourceType for AggregationAuthorization {
    const TYPE_NAME: &'static str = "AWS::Config::AggregationAuthorization";
    const ARN: Option<Target> = Some(Target::Attribute("AggregationAuthorizationArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AggregationAuthorization {
    /// The attribute `AggregationAuthorizationArn`.
    #[inline]
    pub fn aggregation_authorization_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AggregationAuthorizationArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Config::ConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html).
#[derive(Clone, Copy)]
pub struct ConfigRule(Identity);

impl ResourceType for ConfigRule {
    const TYPE_NAME: &'static str = "AWS::Config::ConfigRule";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("ConfigRuleId"));
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

impl ConfigRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Compliance.Type`.
    #[inline]
    pub fn compliance_type(self) -> Value<Text> {
        attribute(self.0, "Compliance.Type")
    }

    /// The attribute `ConfigRuleId`.
    #[inline]
    pub fn config_rule_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConfigRuleId")
    }

    /// `ConfigRuleName`, which is what `Ref` returns.
    #[inline]
    pub fn config_rule_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::ConfigurationAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html).
#[derive(Clone, Copy)]
pub struct ConfigurationAggregator(Identity);

impl ResourceType for ConfigurationAggregator {
    const TYPE_NAME: &'static str = "AWS::Config::ConfigurationAggregator";
    const ARN: Option<Target> = Some(Target::Attribute("ConfigurationAggregatorArn"));
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

impl ConfigurationAggregator {
    /// The attribute `ConfigurationAggregatorArn`.
    #[inline]
    pub fn configuration_aggregator_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConfigurationAggregatorArn")
    }

    /// `ConfigurationAggregatorName`, which is what `Ref` returns.
    #[inline]
    pub fn configuration_aggregator_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::ConfigurationRecorder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html).
#[derive(Clone, Copy)]
pub struct ConfigurationRecorder(Identity);

impl ResourceType for ConfigurationRecorder {
    const TYPE_NAME: &'static str = "AWS::Config::ConfigurationRecorder";
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

impl ConfigurationRecorder {
    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceARN")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::ConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html).
#[derive(Clone, Copy)]
pub struct ConformancePack(Identity);

impl ResourceType for ConformancePack {
    const TYPE_NAME: &'static str = "AWS::Config::ConformancePack";
    const ARN: Option<Target> = Some(Target::Attribute("ConformancePackArn"));
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

impl ConformancePack {
    /// The attribute `ConformancePackArn`.
    #[inline]
    pub fn conformance_pack_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConformancePackArn")
    }

    /// `ConformancePackName`, which is what `Ref` returns.
    #[inline]
    pub fn conformance_pack_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html).
#[derive(Clone, Copy)]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const TYPE_NAME: &'static str = "AWS::Config::Connector";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Connector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Config::DeliveryChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html).
#[derive(Clone, Copy)]
pub struct DeliveryChannel(Identity);

impl ResourceType for DeliveryChannel {
    const TYPE_NAME: &'static str = "AWS::Config::DeliveryChannel";
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

impl DeliveryChannel {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::OrganizationConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html).
#[derive(Clone, Copy)]
pub struct OrganizationConfigRule(Identity);

impl ResourceType for OrganizationConfigRule {
    const TYPE_NAME: &'static str = "AWS::Config::OrganizationConfigRule";
    const ARN: Option<Target> = Some(Target::Attribute("OrganizationConfigRuleArn"));
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

impl OrganizationConfigRule {
    /// The attribute `OrganizationConfigRuleArn`.
    #[inline]
    pub fn organization_config_rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "OrganizationConfigRuleArn")
    }

    /// `OrganizationConfigRuleName`, which is what `Ref` returns.
    #[inline]
    pub fn organization_config_rule_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::OrganizationConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html).
#[derive(Clone, Copy)]
pub struct OrganizationConformancePack(Identity);

impl ResourceType for OrganizationConformancePack {
    const TYPE_NAME: &'static str = "AWS::Config::OrganizationConformancePack";
    const ARN: Option<Target> = Some(Target::Attribute("OrganizationConformancePackArn"));
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

impl OrganizationConformancePack {
    /// The attribute `OrganizationConformancePackArn`.
    #[inline]
    pub fn organization_conformance_pack_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "OrganizationConformancePackArn")
    }

    /// `OrganizationConformancePackName`, which is what `Ref` returns.
    #[inline]
    pub fn organization_conformance_pack_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::RemediationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html).
#[derive(Clone, Copy)]
pub struct RemediationConfiguration(Identity);

impl ResourceType for RemediationConfiguration {
    const TYPE_NAME: &'static str = "AWS::Config::RemediationConfiguration";
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

impl RemediationConfiguration {
    /// `ConfigRuleName`, which is what `Ref` returns.
    #[inline]
    pub fn config_rule_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Config::StoredQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html).
#[derive(Clone, Copy)]
pub struct StoredQuery(Identity);

impl ResourceType for StoredQuery {
    const TYPE_NAME: &'static str = "AWS::Config::StoredQuery";
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

impl StoredQuery {
    /// The attribute `QueryArn`.
    #[inline]
    pub fn query_arn(self) -> Value<Text> {
        attribute(self.0, "QueryArn")
    }

    /// The attribute `QueryId`.
    #[inline]
    pub fn query_id(self) -> Value<Text> {
        attribute(self.0, "QueryId")
    }

    /// `QueryName`, which is what `Ref` returns.
    #[inline]
    pub fn query_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
