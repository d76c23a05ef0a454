//! Resource types of `AWS::NetworkManager`.

use super::prelude::*;

/// [`AWS::NetworkManager::ConnectAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html).
#[derive(Clone, Copy)]
pub struct ConnectAttachment(Identity);

impl ResourceType for ConnectAttachment {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::ConnectAttachment";
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

impl ConnectAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(self) -> Value<Integer> {
        attribute(self.0, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(self) -> Value<Text> {
        attribute(self.0, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        attribute(self.0, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(self) -> Value<Json> {
        attribute(self.0, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(self) -> Value<Text> {
        attribute(self.0, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::ConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html).
#[derive(Clone, Copy)]
pub struct ConnectPeer(Identity);

impl ResourceType for ConnectPeer {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::ConnectPeer";
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

impl ConnectPeer {
    /// The attribute `Configuration`.
    #[inline]
    pub fn configuration(self) -> Value<Json> {
        attribute(self.0, "Configuration")
    }

    /// The attribute `ConnectPeerId`.
    #[inline]
    pub fn connect_peer_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectPeerId")
    }

    /// The attribute `CoreNetworkId`.
    #[inline]
    pub fn core_network_id(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(self) -> Value<Text> {
        attribute(self.0, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::NetworkManager::CoreNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html).
#[derive(Clone, Copy)]
pub struct CoreNetwork(Identity);

impl ResourceType for CoreNetwork {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::CoreNetwork";
    const ARN: Option<Target> = Some(Target::Attribute("CoreNetworkArn"));
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

impl CoreNetwork {
    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CoreNetworkId`.
    #[inline]
    pub fn core_network_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CoreNetworkId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Edges`.
    #[inline]
    pub fn edges(self) -> Value<List<Json>> {
        attribute(self.0, "Edges")
    }

    /// The attribute `NetworkFunctionGroups`.
    #[inline]
    pub fn network_function_groups(self) -> Value<List<Json>> {
        attribute(self.0, "NetworkFunctionGroups")
    }

    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(self) -> Value<Text> {
        attribute(self.0, "OwnerAccount")
    }

    /// The attribute `Segments`.
    #[inline]
    pub fn segments(self) -> Value<List<Json>> {
        attribute(self.0, "Segments")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::NetworkManager::CoreNetworkPrefixListAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html).
#[derive(Clone, Copy)]
pub struct CoreNetworkPrefixListAssociation(Identity);

impl ResourceType for CoreNetworkPrefixListAssociation {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CoreNetworkPrefixListAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::CustomerGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html).
#[derive(Clone, Copy)]
pub struct CustomerGatewayAssociation(Identity);

impl ResourceType for CustomerGatewayAssociation {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CustomerGatewayAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html).
#[derive(Clone, Copy)]
pub struct Device(Identity);

impl ResourceType for Device {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::Device";
    const ARN: Option<Target> = Some(Target::Attribute("DeviceArn"));
    const ID: Option<Target> = Some(Target::Attribute("DeviceId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Device {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DeviceArn`.
    #[inline]
    pub fn device_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DeviceArn")
    }

    /// The attribute `DeviceId`.
    #[inline]
    pub fn device_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DeviceId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::DirectConnectGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html).
#[derive(Clone, Copy)]
pub struct DirectConnectGatewayAttachment(Identity);

impl ResourceType for DirectConnectGatewayAttachment {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment";
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

impl DirectConnectGatewayAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(self) -> Value<Integer> {
        attribute(self.0, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(self) -> Value<Text> {
        attribute(self.0, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `NetworkFunctionGroupName`.
    #[inline]
    pub fn network_function_group_name(self) -> Value<Text> {
        attribute(self.0, "NetworkFunctionGroupName")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        attribute(self.0, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(self) -> Value<Json> {
        attribute(self.0, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(self) -> Value<Text> {
        attribute(self.0, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::GlobalNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html).
#[derive(Clone, Copy)]
pub struct GlobalNetwork(Identity);

impl ResourceType for GlobalNetwork {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::GlobalNetwork";
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

impl GlobalNetwork {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::NetworkManager::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html).
#[derive(Clone, Copy)]
pub struct Link(Identity);

impl ResourceType for Link {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::Link";
    const ARN: Option<Target> = Some(Target::Attribute("LinkArn"));
    const ID: Option<Target> = Some(Target::Attribute("LinkId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Link {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LinkArn`.
    #[inline]
    pub fn link_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LinkArn")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LinkId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::LinkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html).
#[derive(Clone, Copy)]
pub struct LinkAssociation(Identity);

impl ResourceType for LinkAssociation {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::LinkAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LinkAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html).
#[derive(Clone, Copy)]
pub struct Site(Identity);

impl ResourceType for Site {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::Site";
    const ARN: Option<Target> = Some(Target::Attribute("SiteArn"));
    const ID: Option<Target> = Some(Target::Attribute("SiteId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Site {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `SiteArn`.
    #[inline]
    pub fn site_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SiteArn")
    }

    /// The attribute `SiteId`.
    #[inline]
    pub fn site_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SiteId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::SiteToSiteVpnAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html).
#[derive(Clone, Copy)]
pub struct SiteToSiteVpnAttachment(Identity);

impl ResourceType for SiteToSiteVpnAttachment {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::SiteToSiteVpnAttachment";
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

impl SiteToSiteVpnAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(self) -> Value<Integer> {
        attribute(self.0, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(self) -> Value<Text> {
        attribute(self.0, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(self) -> Value<Text> {
        attribute(self.0, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        attribute(self.0, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(self) -> Value<Json> {
        attribute(self.0, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(self) -> Value<Text> {
        attribute(self.0, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::TransitGatewayPeering`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayPeering(Identity);

impl ResourceType for TransitGatewayPeering {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::TransitGatewayPeering";
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

impl TransitGatewayPeering {
    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(self) -> Value<Text> {
        attribute(self.0, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `PeeringId`.
    #[inline]
    pub fn peering_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PeeringId")
    }

    /// The attribute `PeeringType`.
    #[inline]
    pub fn peering_type(self) -> Value<Text> {
        attribute(self.0, "PeeringType")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TransitGatewayPeeringAttachmentId`.
    #[inline]
    pub fn transit_gateway_peering_attachment_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayPeeringAttachmentId")
    }
}

/// [`AWS::NetworkManager::TransitGatewayRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayRegistration(Identity);

impl ResourceType for TransitGatewayRegistration {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::TransitGatewayRegistration";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayRegistration {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::NetworkManager::TransitGatewayRouteTableAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayRouteTableAttachment(Identity);

impl ResourceType for TransitGatewayRouteTableAttachment {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::TransitGatewayRouteTableAttachment";
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

impl TransitGatewayRouteTableAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(self) -> Value<Integer> {
        attribute(self.0, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(self) -> Value<Text> {
        attribute(self.0, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CoreNetworkId`.
    #[inline]
    pub fn core_network_id(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(self) -> Value<Text> {
        attribute(self.0, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        attribute(self.0, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(self) -> Value<Json> {
        attribute(self.0, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(self) -> Value<Text> {
        attribute(self.0, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::VpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html).
#[derive(Clone, Copy)]
pub struct VpcAttachment(Identity);

impl ResourceType for VpcAttachment {
    const TYPE_NAME: &'static str = "AWS::NetworkManager::VpcAttachment";
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

impl VpcAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(self) -> Value<Integer> {
        attribute(self.0, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(self) -> Value<Text> {
        attribute(self.0, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(self) -> Value<Text> {
        attribute(self.0, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(self) -> Value<Text> {
        attribute(self.0, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(self) -> Value<List<Text>> {
        attribute(self.0, "LastModificationErrors")
    }

    /// The attribute `NetworkFunctionGroupName`.
    #[inline]
    pub fn network_function_group_name(self) -> Value<Text> {
        attribute(self.0, "NetworkFunctionGroupName")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        attribute(self.0, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(self) -> Value<Json> {
        attribute(self.0, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(self) -> Value<Text> {
        attribute(self.0, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
