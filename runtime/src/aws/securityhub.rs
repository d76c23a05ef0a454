//! Resource types of `AWS::SecurityHub`.

use super::prelude::*;

/// [`AWS::SecurityHub::ActionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::ActionTarget"))]
pub struct ActionTarget(Identity);

impl ResourceType for ActionTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ActionTarget",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ActionTarget {
    /// The attribute `ActionTargetArn`, which is what `Ref` returns.
    #[inline]
    pub fn action_target_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SecurityHub::AggregatorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::AggregatorV2"))]
pub struct AggregatorV2(Identity);

impl ResourceType for AggregatorV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::AggregatorV2",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AggregatorV2 {
    /// The attribute `AggregationRegion`.
    #[inline]
    pub fn aggregation_region(&self) -> Value<Text> {
        attribute(self.0, "AggregationRegion")
    }

    /// The attribute `AggregatorV2Arn`.
    #[inline]
    pub fn aggregator_v2_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "AggregatorV2Arn")
    }
}

/// [`AWS::SecurityHub::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::AutomationRule"))]
pub struct AutomationRule(Identity);

impl ResourceType for AutomationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::AutomationRule",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AutomationRule {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::AutomationRuleV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::AutomationRuleV2"))]
pub struct AutomationRuleV2(Identity);

impl ResourceType for AutomationRuleV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::AutomationRuleV2",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AutomationRuleV2 {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.0, "RuleId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::ConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::ConfigurationPolicy"))]
pub struct ConfigurationPolicy(Identity);

impl ResourceType for ConfigurationPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ConfigurationPolicy",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConfigurationPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ServiceEnabled`.
    #[inline]
    pub fn service_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "ServiceEnabled")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::Connector"))]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Connector",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ConnectorId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connector {
    /// The attribute `ConnectorArn`, which is what `Ref` returns.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `ConnectorId`.
    #[inline]
    pub fn connector_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectorId")
    }

    /// The attribute `ConnectorStatus`.
    #[inline]
    pub fn connector_status(&self) -> Value<Text> {
        attribute(self.0, "ConnectorStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `EnablementStatus`.
    #[inline]
    pub fn enablement_status(&self) -> Value<Text> {
        attribute(self.0, "EnablementStatus")
    }

    /// The attribute `Issues`.
    #[inline]
    pub fn issues(&self) -> Value<List<Json>> {
        attribute(self.0, "Issues")
    }

    /// The attribute `LastCheckedAt`.
    #[inline]
    pub fn last_checked_at(&self) -> Value<Text> {
        attribute(self.0, "LastCheckedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `Message`.
    #[inline]
    pub fn message(&self) -> Value<Text> {
        attribute(self.0, "Message")
    }
}

/// [`AWS::SecurityHub::ConnectorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::ConnectorV2"))]
pub struct ConnectorV2(Identity);

impl ResourceType for ConnectorV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ConnectorV2",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConnectorV2 {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectorArn")
    }

    /// The attribute `ConnectorId`.
    #[inline]
    pub fn connector_id(&self) -> Value<Text> {
        attribute(self.0, "ConnectorId")
    }

    /// The attribute `ConnectorStatus`.
    #[inline]
    pub fn connector_status(&self) -> Value<Text> {
        attribute(self.0, "ConnectorStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EnablementStatus`.
    #[inline]
    pub fn enablement_status(&self) -> Value<Text> {
        attribute(self.0, "EnablementStatus")
    }

    /// The attribute `EnablementStatusReason`.
    #[inline]
    pub fn enablement_status_reason(&self) -> Value<Text> {
        attribute(self.0, "EnablementStatusReason")
    }

    /// The attribute `Issues`.
    #[inline]
    pub fn issues(&self) -> Value<List<Json>> {
        attribute(self.0, "Issues")
    }

    /// The attribute `LastCheckedAt`.
    #[inline]
    pub fn last_checked_at(&self) -> Value<Text> {
        attribute(self.0, "LastCheckedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `Message`.
    #[inline]
    pub fn message(&self) -> Value<Text> {
        attribute(self.0, "Message")
    }
}

/// [`AWS::SecurityHub::DelegatedAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::DelegatedAdmin"))]
pub struct DelegatedAdmin(Identity);

impl ResourceType for DelegatedAdmin {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::DelegatedAdmin",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DelegatedAdmin {
    /// The attribute `DelegatedAdminIdentifier`.
    #[inline]
    pub fn delegated_admin_identifier(&self) -> Value<Id<Self>> {
        attribute(self.0, "DelegatedAdminIdentifier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SecurityHub::FindingAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::FindingAggregator"))]
pub struct FindingAggregator(Identity);

impl ResourceType for FindingAggregator {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::FindingAggregator",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FindingAggregator {
    /// The attribute `FindingAggregationRegion`.
    #[inline]
    pub fn finding_aggregation_region(&self) -> Value<Text> {
        attribute(self.0, "FindingAggregationRegion")
    }

    /// The attribute `FindingAggregatorArn`.
    #[inline]
    pub fn finding_aggregator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "FindingAggregatorArn")
    }
}

/// [`AWS::SecurityHub::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::Hub"))]
pub struct Hub(Identity);

impl ResourceType for Hub {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Hub",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Hub {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ARN")
    }

    /// The attribute `SubscribedAt`.
    #[inline]
    pub fn subscribed_at(&self) -> Value<Text> {
        attribute(self.0, "SubscribedAt")
    }
}

/// [`AWS::SecurityHub::HubV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::HubV2"))]
pub struct HubV2(Identity);

impl ResourceType for HubV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::HubV2",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl HubV2 {
    /// The attribute `HubV2Arn`.
    #[inline]
    pub fn hub_v2_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "HubV2Arn")
    }

    /// The attribute `SubscribedAt`.
    #[inline]
    pub fn subscribed_at(&self) -> Value<Text> {
        attribute(self.0, "SubscribedAt")
    }
}

/// [`AWS::SecurityHub::Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::Insight"))]
pub struct Insight(Identity);

impl ResourceType for Insight {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Insight",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Insight {
    /// The attribute `InsightArn`.
    #[inline]
    pub fn insight_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "InsightArn")
    }
}

/// [`AWS::SecurityHub::OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::OrganizationConfiguration"))]
pub struct OrganizationConfiguration(Identity);

impl ResourceType for OrganizationConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::OrganizationConfiguration",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OrganizationConfiguration {
    /// The attribute `MemberAccountLimitReached`.
    #[inline]
    pub fn member_account_limit_reached(&self) -> Value<Boolean> {
        attribute(self.0, "MemberAccountLimitReached")
    }

    /// The attribute `OrganizationConfigurationIdentifier`.
    #[inline]
    pub fn organization_configuration_identifier(&self) -> Value<Id<Self>> {
        attribute(self.0, "OrganizationConfigurationIdentifier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }
}

/// [`AWS::SecurityHub::PolicyAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::PolicyAssociation"))]
pub struct PolicyAssociation(Identity);

impl ResourceType for PolicyAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::PolicyAssociation",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PolicyAssociation {
    /// The attribute `AssociationIdentifier`.
    #[inline]
    pub fn association_identifier(&self) -> Value<Id<Self>> {
        attribute(self.0, "AssociationIdentifier")
    }

    /// The attribute `AssociationStatus`.
    #[inline]
    pub fn association_status(&self) -> Value<Text> {
        attribute(self.0, "AssociationStatus")
    }

    /// The attribute `AssociationStatusMessage`.
    #[inline]
    pub fn association_status_message(&self) -> Value<Text> {
        attribute(self.0, "AssociationStatusMessage")
    }

    /// The attribute `AssociationType`.
    #[inline]
    pub fn association_type(&self) -> Value<Text> {
        attribute(self.0, "AssociationType")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::ProductSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::ProductSubscription"))]
pub struct ProductSubscription(Identity);

impl ResourceType for ProductSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ProductSubscription",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProductSubscription {
    /// The attribute `ProductSubscriptionArn`.
    #[inline]
    pub fn product_subscription_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ProductSubscriptionArn")
    }
}

/// [`AWS::SecurityHub::SecurityControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::SecurityControl"))]
pub struct SecurityControl(Identity);

impl ResourceType for SecurityControl {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::SecurityControl",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SecurityControl {
    /// `SecurityControlId`, which is what `Ref` returns.
    #[inline]
    pub fn security_control_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SecurityHub::Standard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SecurityHub::Standard"))]
pub struct Standard(Identity);

impl ResourceType for Standard {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Standard",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Standard {
    /// The attribute `StandardsSubscriptionArn`.
    #[inline]
    pub fn standards_subscription_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "StandardsSubscriptionArn")
    }
}
