//! Resource types of `AWS::NetworkFirewall`.

use super::prelude::*;

/// [`AWS::NetworkFirewall::ContainerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html).
#[derive(Clone, Copy)]
pub struct ContainerAssociation(Identity);

impl ResourceType for ContainerAssociation {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::ContainerAssociation";
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

impl ContainerAssociation {
    /// The attribute `ContainerAssociationArn`.
    #[inline]
    pub fn container_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContainerAssociationArn")
    }

    /// The attribute `ResolvedCidrCount`.
    #[inline]
    pub fn resolved_cidr_count(self) -> Value<Integer> {
        attribute(self.0, "ResolvedCidrCount")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::NetworkFirewall::Firewall`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html).
#[derive(Clone, Copy)]
pub struct Firewall(Identity);

impl ResourceType for Firewall {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::Firewall";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("FirewallId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Firewall {
    /// The attribute `EndpointIds`.
    #[inline]
    pub fn endpoint_ids(self) -> Value<List<Text>> {
        attribute(self.0, "EndpointIds")
    }

    /// The attribute `FirewallArn`.
    #[inline]
    pub fn firewall_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FirewallArn")
    }

    /// The attribute `FirewallId`.
    #[inline]
    pub fn firewall_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FirewallId")
    }

    /// The attribute `NumberOfAssociations`.
    #[inline]
    pub fn number_of_associations(self) -> Value<Integer> {
        attribute(self.0, "NumberOfAssociations")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayAttachmentId")
    }
}

/// [`AWS::NetworkFirewall::FirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html).
#[derive(Clone, Copy)]
pub struct FirewallPolicy(Identity);

impl ResourceType for FirewallPolicy {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::FirewallPolicy";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("FirewallPolicyId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FirewallPolicy {
    /// The attribute `FirewallPolicyArn`.
    #[inline]
    pub fn firewall_policy_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FirewallPolicyArn")
    }

    /// The attribute `FirewallPolicyId`.
    #[inline]
    pub fn firewall_policy_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FirewallPolicyId")
    }
}

/// [`AWS::NetworkFirewall::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html).
#[derive(Clone, Copy)]
pub struct LoggingConfiguration(Identity);

impl ResourceType for LoggingConfiguration {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::LoggingConfiguration";
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

impl LoggingConfiguration {
    /// `FirewallArn`, which is what `Ref` returns.
    #[inline]
    pub fn firewall_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::NetworkFirewall::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html).
#[derive(Clone, Copy)]
pub struct RuleGroup(Identity);

impl ResourceType for RuleGroup {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::RuleGroup";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RuleGroupId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RuleGroup {
    /// The attribute `RuleGroupArn`.
    #[inline]
    pub fn rule_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleGroupArn")
    }

    /// The attribute `RuleGroupId`.
    #[inline]
    pub fn rule_group_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RuleGroupId")
    }
}

/// [`AWS::NetworkFirewall::TLSInspectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html).
#[derive(Clone, Copy)]
pub struct TLSInspectionConfiguration(Identity);

impl ResourceType for TLSInspectionConfiguration {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("TLSInspectionConfigurationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TLSInspectionConfiguration {
    /// The attribute `TLSInspectionConfigurationArn`.
    #[inline]
    pub fn tls_inspection_configuration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TLSInspectionConfigurationArn")
    }

    /// The attribute `TLSInspectionConfigurationId`.
    #[inline]
    pub fn tls_inspection_configuration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TLSInspectionConfigurationId")
    }
}

/// [`AWS::NetworkFirewall::VpcEndpointAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html).
#[derive(Clone, Copy)]
pub struct VpcEndpointAssociation(Identity);

impl ResourceType for VpcEndpointAssociation {
    const TYPE_NAME: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("VpcEndpointAssociationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VpcEndpointAssociation {
    /// The attribute `EndpointId`.
    #[inline]
    pub fn endpoint_id(self) -> Value<Text> {
        attribute(self.0, "EndpointId")
    }

    /// The attribute `VpcEndpointAssociationArn`.
    #[inline]
    pub fn vpc_endpoint_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VpcEndpointAssociationArn")
    }

    /// The attribute `VpcEndpointAssociationId`.
    #[inline]
    pub fn vpc_endpoint_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpcEndpointAssociationId")
    }
}
