//! Resource types of `AWS::RTBFabric`.

use super::prelude::*;

/// [`AWS::RTBFabric::InboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html).
pub struct InboundExternalLink {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InboundExternalLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::InboundExternalLink",
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

impl InboundExternalLink {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkId")
    }

    /// The attribute `LinkStatus`.
    #[inline]
    pub fn link_status(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html).
pub struct Link {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Link {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::Link",
        arn: Some(ReturnValue::Ref),
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
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LinkDirection`.
    #[inline]
    pub fn link_direction(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkDirection")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LinkId")
    }

    /// The attribute `LinkStatus`.
    #[inline]
    pub fn link_status(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::LinkRoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html).
pub struct LinkRoutingRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LinkRoutingRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::LinkRoutingRule",
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

impl LinkRoutingRule {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::OutboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html).
pub struct OutboundExternalLink {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OutboundExternalLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::OutboundExternalLink",
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

impl OutboundExternalLink {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkId")
    }

    /// The attribute `LinkStatus`.
    #[inline]
    pub fn link_status(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::RequesterGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html).
pub struct RequesterGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RequesterGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::RequesterGateway",
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

impl RequesterGateway {
    /// The attribute `ActiveLinksCount`.
    #[inline]
    pub fn active_links_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ActiveLinksCount")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `GatewayId`.
    #[inline]
    pub fn gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GatewayId")
    }

    /// The attribute `RequesterGatewayStatus`.
    #[inline]
    pub fn requester_gateway_status(&self) -> Value<Text> {
        attribute(self.use_construct, "RequesterGatewayStatus")
    }

    /// The attribute `TotalLinksCount`.
    #[inline]
    pub fn total_links_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "TotalLinksCount")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::ResponderGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html).
pub struct ResponderGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResponderGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::ResponderGateway",
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

impl ResponderGateway {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CertificateAssociationStatus`.
    #[inline]
    pub fn certificate_association_status(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateAssociationStatus")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `ExternalInboundEndpoint`.
    #[inline]
    pub fn external_inbound_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ExternalInboundEndpoint")
    }

    /// The attribute `GatewayId`.
    #[inline]
    pub fn gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GatewayId")
    }

    /// The attribute `ResponderGatewayStatus`.
    #[inline]
    pub fn responder_gateway_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ResponderGatewayStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}
