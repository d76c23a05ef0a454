//! Resource types of `AWS::SecurityHub`.

use super::prelude::*;

/// [`AWS::SecurityHub::ActionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html).
pub struct ActionTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ActionTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ActionTarget",
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

impl ActionTarget {
    /// The attribute `ActionTargetArn`, which is what `Ref` returns.
    #[inline]
    pub fn action_target_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SecurityHub::AggregatorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html).
pub struct AggregatorV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AggregatorV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::AggregatorV2",
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

impl AggregatorV2 {
    /// The attribute `AggregationRegion`.
    #[inline]
    pub fn aggregation_region(&self) -> Value<Text> {
        attribute(self.use_construct, "AggregationRegion")
    }

    /// The attribute `AggregatorV2Arn`.
    #[inline]
    pub fn aggregator_v2_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AggregatorV2Arn")
    }
}

/// [`AWS::SecurityHub::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html).
pub struct AutomationRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutomationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::AutomationRule",
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

impl AutomationRule {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::AutomationRuleV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html).
pub struct AutomationRuleV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutomationRuleV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::AutomationRuleV2",
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

impl AutomationRuleV2 {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::ConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html).
pub struct ConfigurationPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ConfigurationPolicy",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ServiceEnabled`.
    #[inline]
    pub fn service_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "ServiceEnabled")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Connector",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ConnectorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connector {
    /// The attribute `ConnectorArn`, which is what `Ref` returns.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ConnectorId`.
    #[inline]
    pub fn connector_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectorId")
    }

    /// The attribute `ConnectorStatus`.
    #[inline]
    pub fn connector_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `EnablementStatus`.
    #[inline]
    pub fn enablement_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EnablementStatus")
    }

    /// The attribute `Issues`.
    #[inline]
    pub fn issues(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Issues")
    }

    /// The attribute `LastCheckedAt`.
    #[inline]
    pub fn last_checked_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastCheckedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Message`.
    #[inline]
    pub fn message(&self) -> Value<Text> {
        attribute(self.use_construct, "Message")
    }
}

/// [`AWS::SecurityHub::ConnectorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html).
pub struct ConnectorV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectorV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ConnectorV2",
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

impl ConnectorV2 {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectorArn")
    }

    /// The attribute `ConnectorId`.
    #[inline]
    pub fn connector_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorId")
    }

    /// The attribute `ConnectorStatus`.
    #[inline]
    pub fn connector_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EnablementStatus`.
    #[inline]
    pub fn enablement_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EnablementStatus")
    }

    /// The attribute `EnablementStatusReason`.
    #[inline]
    pub fn enablement_status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "EnablementStatusReason")
    }

    /// The attribute `Issues`.
    #[inline]
    pub fn issues(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Issues")
    }

    /// The attribute `LastCheckedAt`.
    #[inline]
    pub fn last_checked_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastCheckedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Message`.
    #[inline]
    pub fn message(&self) -> Value<Text> {
        attribute(self.use_construct, "Message")
    }
}

/// [`AWS::SecurityHub::DelegatedAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html).
pub struct DelegatedAdmin {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DelegatedAdmin {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::DelegatedAdmin",
        arn: None,
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

impl DelegatedAdmin {
    /// The attribute `DelegatedAdminIdentifier`.
    #[inline]
    pub fn delegated_admin_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DelegatedAdminIdentifier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::SecurityHub::FindingAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html).
pub struct FindingAggregator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FindingAggregator {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::FindingAggregator",
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

impl FindingAggregator {
    /// The attribute `FindingAggregationRegion`.
    #[inline]
    pub fn finding_aggregation_region(&self) -> Value<Text> {
        attribute(self.use_construct, "FindingAggregationRegion")
    }

    /// The attribute `FindingAggregatorArn`.
    #[inline]
    pub fn finding_aggregator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FindingAggregatorArn")
    }
}

/// [`AWS::SecurityHub::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html).
pub struct Hub {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Hub {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Hub",
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

impl Hub {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// The attribute `SubscribedAt`.
    #[inline]
    pub fn subscribed_at(&self) -> Value<Text> {
        attribute(self.use_construct, "SubscribedAt")
    }
}

/// [`AWS::SecurityHub::HubV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html).
pub struct HubV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HubV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::HubV2",
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

impl HubV2 {
    /// The attribute `HubV2Arn`.
    #[inline]
    pub fn hub_v2_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HubV2Arn")
    }

    /// The attribute `SubscribedAt`.
    #[inline]
    pub fn subscribed_at(&self) -> Value<Text> {
        attribute(self.use_construct, "SubscribedAt")
    }
}

/// [`AWS::SecurityHub::Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html).
pub struct Insight {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Insight {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Insight",
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

impl Insight {
    /// The attribute `InsightArn`.
    #[inline]
    pub fn insight_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InsightArn")
    }
}

/// [`AWS::SecurityHub::OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html).
pub struct OrganizationConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OrganizationConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::OrganizationConfiguration",
        arn: None,
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

impl OrganizationConfiguration {
    /// The attribute `MemberAccountLimitReached`.
    #[inline]
    pub fn member_account_limit_reached(&self) -> Value<Boolean> {
        attribute(self.use_construct, "MemberAccountLimitReached")
    }

    /// The attribute `OrganizationConfigurationIdentifier`.
    #[inline]
    pub fn organization_configuration_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "OrganizationConfigurationIdentifier")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }
}

/// [`AWS::SecurityHub::PolicyAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html).
pub struct PolicyAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::PolicyAssociation",
        arn: None,
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

impl PolicyAssociation {
    /// The attribute `AssociationIdentifier`.
    #[inline]
    pub fn association_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationIdentifier")
    }

    /// The attribute `AssociationStatus`.
    #[inline]
    pub fn association_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationStatus")
    }

    /// The attribute `AssociationStatusMessage`.
    #[inline]
    pub fn association_status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationStatusMessage")
    }

    /// The attribute `AssociationType`.
    #[inline]
    pub fn association_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationType")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::SecurityHub::ProductSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html).
pub struct ProductSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProductSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::ProductSubscription",
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

impl ProductSubscription {
    /// The attribute `ProductSubscriptionArn`.
    #[inline]
    pub fn product_subscription_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProductSubscriptionArn")
    }
}

/// [`AWS::SecurityHub::SecurityControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html).
pub struct SecurityControl {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityControl {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::SecurityControl",
        arn: None,
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

impl SecurityControl {
    /// `SecurityControlId`, which is what `Ref` returns.
    #[inline]
    pub fn security_control_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SecurityHub::Standard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html).
pub struct Standard {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Standard {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityHub::Standard",
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

impl Standard {
    /// The attribute `StandardsSubscriptionArn`.
    #[inline]
    pub fn standards_subscription_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "StandardsSubscriptionArn")
    }
}
