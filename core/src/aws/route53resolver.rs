//! Resource types of `AWS::Route53Resolver`.

use super::prelude::*;

/// [`AWS::Route53Resolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html).
pub struct FirewallDomainList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FirewallDomainList {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::FirewallDomainList",
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

impl FirewallDomainList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CreatorRequestId`.
    #[inline]
    pub fn creator_request_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatorRequestId")
    }

    /// The attribute `DomainCount`.
    #[inline]
    pub fn domain_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "DomainCount")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ManagedOwnerName`.
    #[inline]
    pub fn managed_owner_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ManagedOwnerName")
    }

    /// The attribute `ModificationTime`.
    #[inline]
    pub fn modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ModificationTime")
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

/// [`AWS::Route53Resolver::FirewallRuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html).
pub struct FirewallRuleGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FirewallRuleGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::FirewallRuleGroup",
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

impl FirewallRuleGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CreatorRequestId`.
    #[inline]
    pub fn creator_request_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatorRequestId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ModificationTime`.
    #[inline]
    pub fn modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ModificationTime")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `RuleCount`.
    #[inline]
    pub fn rule_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "RuleCount")
    }

    /// The attribute `ShareStatus`.
    #[inline]
    pub fn share_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ShareStatus")
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

/// [`AWS::Route53Resolver::FirewallRuleGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html).
pub struct FirewallRuleGroupAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FirewallRuleGroupAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::FirewallRuleGroupAssociation",
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

impl FirewallRuleGroupAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CreatorRequestId`.
    #[inline]
    pub fn creator_request_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatorRequestId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ManagedOwnerName`.
    #[inline]
    pub fn managed_owner_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ManagedOwnerName")
    }

    /// The attribute `ModificationTime`.
    #[inline]
    pub fn modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ModificationTime")
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

/// [`AWS::Route53Resolver::OutpostResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html).
pub struct OutpostResolver {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OutpostResolver {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::OutpostResolver",
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

impl OutpostResolver {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CreatorRequestId`.
    #[inline]
    pub fn creator_request_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatorRequestId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ModificationTime`.
    #[inline]
    pub fn modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ModificationTime")
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

/// [`AWS::Route53Resolver::ResolverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html).
pub struct ResolverConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverConfig",
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

impl ResolverConfig {
    /// The attribute `AutodefinedReverse`.
    #[inline]
    pub fn autodefined_reverse(&self) -> Value<Text> {
        attribute(self.use_construct, "AutodefinedReverse")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// `ResourceId`, which is what `Ref` returns.
    #[inline]
    pub fn resource_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Route53Resolver::ResolverDNSSECConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html).
pub struct ResolverDNSSECConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverDNSSECConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverDNSSECConfig",
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

impl ResolverDNSSECConfig {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `ValidationStatus`.
    #[inline]
    pub fn validation_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ValidationStatus")
    }
}

/// [`AWS::Route53Resolver::ResolverEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html).
pub struct ResolverEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverEndpoint",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResolverEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Direction`.
    #[inline]
    pub fn direction(&self) -> Value<Text> {
        attribute(self.use_construct, "Direction")
    }

    /// The attribute `HostVPCId`.
    #[inline]
    pub fn host_vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "HostVPCId")
    }

    /// The attribute `IpAddressCount`.
    #[inline]
    pub fn ip_address_count(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddressCount")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ResolverEndpointId`.
    #[inline]
    pub fn resolver_endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ResolverEndpointId")
    }
}

/// [`AWS::Route53Resolver::ResolverQueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html).
pub struct ResolverQueryLoggingConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverQueryLoggingConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
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

impl ResolverQueryLoggingConfig {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssociationCount`.
    #[inline]
    pub fn association_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociationCount")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CreatorRequestId`.
    #[inline]
    pub fn creator_request_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatorRequestId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `ShareStatus`.
    #[inline]
    pub fn share_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ShareStatus")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html).
pub struct ResolverQueryLoggingConfigAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverQueryLoggingConfigAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation",
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

impl ResolverQueryLoggingConfigAssociation {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Error`.
    #[inline]
    pub fn error(&self) -> Value<Text> {
        attribute(self.use_construct, "Error")
    }

    /// The attribute `ErrorMessage`.
    #[inline]
    pub fn error_message(&self) -> Value<Text> {
        attribute(self.use_construct, "ErrorMessage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Route53Resolver::ResolverRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html).
pub struct ResolverRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverRule",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResolverRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DelegationRecord`.
    #[inline]
    pub fn delegation_record(&self) -> Value<Text> {
        attribute(self.use_construct, "DelegationRecord")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ResolverEndpointId`.
    #[inline]
    pub fn resolver_endpoint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResolverEndpointId")
    }

    /// The attribute `ResolverRuleId`.
    #[inline]
    pub fn resolver_rule_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ResolverRuleId")
    }

    /// The attribute `RuleType`.
    #[inline]
    pub fn rule_type(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleType")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TargetIps`.
    #[inline]
    pub fn target_ips(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "TargetIps")
    }
}

/// [`AWS::Route53Resolver::ResolverRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html).
pub struct ResolverRuleAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResolverRuleAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Resolver::ResolverRuleAssociation",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResolverRuleAssociation {
    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ResolverRuleAssociationId`.
    #[inline]
    pub fn resolver_rule_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ResolverRuleAssociationId")
    }

    /// The attribute `ResolverRuleId`.
    #[inline]
    pub fn resolver_rule_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResolverRuleId")
    }

    /// The attribute `VPCId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VPCId")
    }
}
