//! Resource types of `AWS::NetworkManager`.

use super::prelude::*;

/// [`AWS::NetworkManager::ConnectAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html).
pub struct ConnectAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::ConnectAttachment",
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

impl ConnectAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::ConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html).
pub struct ConnectPeer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectPeer {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::ConnectPeer",
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

impl ConnectPeer {
    /// The attribute `Configuration`.
    #[inline]
    pub fn configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "Configuration")
    }

    /// The attribute `ConnectPeerId`.
    #[inline]
    pub fn connect_peer_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectPeerId")
    }

    /// The attribute `CoreNetworkId`.
    #[inline]
    pub fn core_network_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(&self) -> Value<Text> {
        attribute(self.use_construct, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::NetworkManager::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::Connection",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ConnectionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectionArn")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectionId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::NetworkManager::CoreNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html).
pub struct CoreNetwork {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CoreNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::CoreNetwork",
        arn: Some(ReturnValue::Attribute("CoreNetworkArn")),
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

impl CoreNetwork {
    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CoreNetworkId`.
    #[inline]
    pub fn core_network_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CoreNetworkId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Edges`.
    #[inline]
    pub fn edges(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Edges")
    }

    /// The attribute `NetworkFunctionGroups`.
    #[inline]
    pub fn network_function_groups(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "NetworkFunctionGroups")
    }

    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccount")
    }

    /// The attribute `Segments`.
    #[inline]
    pub fn segments(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Segments")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::NetworkManager::CoreNetworkPrefixListAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html).
pub struct CoreNetworkPrefixListAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CoreNetworkPrefixListAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::CoreNetworkPrefixListAssociation",
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

impl CoreNetworkPrefixListAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::CustomerGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html).
pub struct CustomerGatewayAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomerGatewayAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::CustomerGatewayAssociation",
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

impl CustomerGatewayAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html).
pub struct Device {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Device {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::Device",
        arn: Some(ReturnValue::Attribute("DeviceArn")),
        id: Some(ReturnValue::Attribute("DeviceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Device {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DeviceArn`.
    #[inline]
    pub fn device_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DeviceArn")
    }

    /// The attribute `DeviceId`.
    #[inline]
    pub fn device_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DeviceId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::DirectConnectGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html).
pub struct DirectConnectGatewayAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DirectConnectGatewayAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::DirectConnectGatewayAttachment",
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

impl DirectConnectGatewayAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `NetworkFunctionGroupName`.
    #[inline]
    pub fn network_function_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkFunctionGroupName")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::GlobalNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html).
pub struct GlobalNetwork {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::GlobalNetwork",
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

impl GlobalNetwork {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::NetworkManager::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html).
pub struct Link {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Link {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::Link",
        arn: Some(ReturnValue::Attribute("LinkArn")),
        id: Some(ReturnValue::Attribute("LinkId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Link {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LinkArn`.
    #[inline]
    pub fn link_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LinkArn")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LinkId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::LinkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html).
pub struct LinkAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LinkAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::LinkAssociation",
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

impl LinkAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html).
pub struct Site {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Site {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::Site",
        arn: Some(ReturnValue::Attribute("SiteArn")),
        id: Some(ReturnValue::Attribute("SiteId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Site {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `SiteArn`.
    #[inline]
    pub fn site_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SiteArn")
    }

    /// The attribute `SiteId`.
    #[inline]
    pub fn site_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SiteId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::SiteToSiteVpnAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html).
pub struct SiteToSiteVpnAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SiteToSiteVpnAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::SiteToSiteVpnAttachment",
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

impl SiteToSiteVpnAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(&self) -> Value<Text> {
        attribute(self.use_construct, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::TransitGatewayPeering`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html).
pub struct TransitGatewayPeering {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayPeering {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::TransitGatewayPeering",
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

impl TransitGatewayPeering {
    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(&self) -> Value<Text> {
        attribute(self.use_construct, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `PeeringId`.
    #[inline]
    pub fn peering_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PeeringId")
    }

    /// The attribute `PeeringType`.
    #[inline]
    pub fn peering_type(&self) -> Value<Text> {
        attribute(self.use_construct, "PeeringType")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TransitGatewayPeeringAttachmentId`.
    #[inline]
    pub fn transit_gateway_peering_attachment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayPeeringAttachmentId")
    }
}

/// [`AWS::NetworkManager::TransitGatewayRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html).
pub struct TransitGatewayRegistration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayRegistration {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::TransitGatewayRegistration",
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

impl TransitGatewayRegistration {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::NetworkManager::TransitGatewayRouteTableAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html).
pub struct TransitGatewayRouteTableAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayRouteTableAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::TransitGatewayRouteTableAttachment",
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

impl TransitGatewayRouteTableAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CoreNetworkId`.
    #[inline]
    pub fn core_network_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(&self) -> Value<Text> {
        attribute(self.use_construct, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::NetworkManager::VpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html).
pub struct VpcAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkManager::VpcAttachment",
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

impl VpcAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AttachmentId")
    }

    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "AttachmentPolicyRuleNumber")
    }

    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentType")
    }

    /// The attribute `CoreNetworkArn`.
    #[inline]
    pub fn core_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CoreNetworkArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EdgeLocation`.
    #[inline]
    pub fn edge_location(&self) -> Value<Text> {
        attribute(self.use_construct, "EdgeLocation")
    }

    /// The attribute `LastModificationErrors`.
    #[inline]
    pub fn last_modification_errors(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LastModificationErrors")
    }

    /// The attribute `NetworkFunctionGroupName`.
    #[inline]
    pub fn network_function_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkFunctionGroupName")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedNetworkFunctionGroupChange")
    }

    /// The attribute `ProposedSegmentChange`.
    #[inline]
    pub fn proposed_segment_change(&self) -> Value<Json> {
        attribute(self.use_construct, "ProposedSegmentChange")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `SegmentName`.
    #[inline]
    pub fn segment_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SegmentName")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
