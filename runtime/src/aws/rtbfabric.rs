//! Resource types of `AWS::RTBFabric`.

use super::prelude::*;

/// [`AWS::RTBFabric::InboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RTBFabric::InboundExternalLink"))]
pub struct InboundExternalLink(Identity);

impl ResourceType for InboundExternalLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::InboundExternalLink",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InboundExternalLink {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Text> {
        attribute(self.0, "LinkId")
    }

    /// The attribute `LinkStatus`.
    #[inline]
    pub fn link_status(&self) -> Value<Text> {
        attribute(self.0, "LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RTBFabric::Link"))]
pub struct Link(Identity);

impl ResourceType for Link {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::Link",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("LinkId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Link {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `LinkDirection`.
    #[inline]
    pub fn link_direction(&self) -> Value<Text> {
        attribute(self.0, "LinkDirection")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LinkId")
    }

    /// The attribute `LinkStatus`.
    #[inline]
    pub fn link_status(&self) -> Value<Text> {
        attribute(self.0, "LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::LinkRoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RTBFabric::LinkRoutingRule"))]
pub struct LinkRoutingRule(Identity);

impl ResourceType for LinkRoutingRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::LinkRoutingRule",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LinkRoutingRule {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.0, "RuleId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::OutboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RTBFabric::OutboundExternalLink"))]
pub struct OutboundExternalLink(Identity);

impl ResourceType for OutboundExternalLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::OutboundExternalLink",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OutboundExternalLink {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `LinkId`.
    #[inline]
    pub fn link_id(&self) -> Value<Text> {
        attribute(self.0, "LinkId")
    }

    /// The attribute `LinkStatus`.
    #[inline]
    pub fn link_status(&self) -> Value<Text> {
        attribute(self.0, "LinkStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::RequesterGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RTBFabric::RequesterGateway"))]
pub struct RequesterGateway(Identity);

impl ResourceType for RequesterGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::RequesterGateway",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RequesterGateway {
    /// The attribute `ActiveLinksCount`.
    #[inline]
    pub fn active_links_count(&self) -> Value<Integer> {
        attribute(self.0, "ActiveLinksCount")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `GatewayId`.
    #[inline]
    pub fn gateway_id(&self) -> Value<Text> {
        attribute(self.0, "GatewayId")
    }

    /// The attribute `RequesterGatewayStatus`.
    #[inline]
    pub fn requester_gateway_status(&self) -> Value<Text> {
        attribute(self.0, "RequesterGatewayStatus")
    }

    /// The attribute `TotalLinksCount`.
    #[inline]
    pub fn total_links_count(&self) -> Value<Integer> {
        attribute(self.0, "TotalLinksCount")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}

/// [`AWS::RTBFabric::ResponderGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RTBFabric::ResponderGateway"))]
pub struct ResponderGateway(Identity);

impl ResourceType for ResponderGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::RTBFabric::ResponderGateway",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResponderGateway {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CertificateAssociationStatus`.
    #[inline]
    pub fn certificate_association_status(&self) -> Value<Text> {
        attribute(self.0, "CertificateAssociationStatus")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.0, "CreatedTimestamp")
    }

    /// The attribute `ExternalInboundEndpoint`.
    #[inline]
    pub fn external_inbound_endpoint(&self) -> Value<Text> {
        attribute(self.0, "ExternalInboundEndpoint")
    }

    /// The attribute `GatewayId`.
    #[inline]
    pub fn gateway_id(&self) -> Value<Text> {
        attribute(self.0, "GatewayId")
    }

    /// The attribute `ResponderGatewayStatus`.
    #[inline]
    pub fn responder_gateway_status(&self) -> Value<Text> {
        attribute(self.0, "ResponderGatewayStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.0, "UpdatedTimestamp")
    }
}
