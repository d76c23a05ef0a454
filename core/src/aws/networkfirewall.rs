//! Resource types of `AWS::NetworkFirewall`.

use super::prelude::*;

/// [`AWS::NetworkFirewall::ContainerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html).
pub struct ContainerAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContainerAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::ContainerAssociation",
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

impl ContainerAssociation {
    /// The attribute `ContainerAssociationArn`.
    #[inline]
    pub fn container_association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContainerAssociationArn")
    }

    /// The attribute `ResolvedCidrCount`.
    #[inline]
    pub fn resolved_cidr_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ResolvedCidrCount")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::NetworkFirewall::Firewall`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html).
pub struct Firewall {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Firewall {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::Firewall",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FirewallId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Firewall {
    /// The attribute `EndpointIds`.
    #[inline]
    pub fn endpoint_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "EndpointIds")
    }

    /// The attribute `FirewallArn`.
    #[inline]
    pub fn firewall_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FirewallArn")
    }

    /// The attribute `FirewallId`.
    #[inline]
    pub fn firewall_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FirewallId")
    }

    /// The attribute `NumberOfAssociations`.
    #[inline]
    pub fn number_of_associations(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumberOfAssociations")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayAttachmentId")
    }
}

/// [`AWS::NetworkFirewall::FirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html).
pub struct FirewallPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FirewallPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::FirewallPolicy",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FirewallPolicyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FirewallPolicy {
    /// The attribute `FirewallPolicyArn`.
    #[inline]
    pub fn firewall_policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FirewallPolicyArn")
    }

    /// The attribute `FirewallPolicyId`.
    #[inline]
    pub fn firewall_policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FirewallPolicyId")
    }
}

/// [`AWS::NetworkFirewall::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html).
pub struct LoggingConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoggingConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::LoggingConfiguration",
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

impl LoggingConfiguration {
    /// `FirewallArn`, which is what `Ref` returns.
    #[inline]
    pub fn firewall_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkFirewall::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html).
pub struct RuleGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RuleGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::RuleGroup",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RuleGroupId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RuleGroup {
    /// The attribute `RuleGroupArn`.
    #[inline]
    pub fn rule_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleGroupArn")
    }

    /// The attribute `RuleGroupId`.
    #[inline]
    pub fn rule_group_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RuleGroupId")
    }
}

/// [`AWS::NetworkFirewall::TLSInspectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html).
pub struct TLSInspectionConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TLSInspectionConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::TLSInspectionConfiguration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("TLSInspectionConfigurationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TLSInspectionConfiguration {
    /// The attribute `TLSInspectionConfigurationArn`.
    #[inline]
    pub fn tls_inspection_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TLSInspectionConfigurationArn")
    }

    /// The attribute `TLSInspectionConfigurationId`.
    #[inline]
    pub fn tls_inspection_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TLSInspectionConfigurationId")
    }
}

/// [`AWS::NetworkFirewall::VpcEndpointAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html).
pub struct VpcEndpointAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcEndpointAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFirewall::VpcEndpointAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("VpcEndpointAssociationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VpcEndpointAssociation {
    /// The attribute `EndpointId`.
    #[inline]
    pub fn endpoint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointId")
    }

    /// The attribute `VpcEndpointAssociationArn`.
    #[inline]
    pub fn vpc_endpoint_association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VpcEndpointAssociationArn")
    }

    /// The attribute `VpcEndpointAssociationId`.
    #[inline]
    pub fn vpc_endpoint_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpcEndpointAssociationId")
    }
}
