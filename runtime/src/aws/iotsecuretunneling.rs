//! Resource types of `AWS::IoTSecureTunneling`.

use super::prelude::*;

/// [`AWS::IoTSecureTunneling::Tunnel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTSecureTunneling::Tunnel"))]
pub struct Tunnel(Identity);

impl ResourceType for Tunnel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSecureTunneling::Tunnel",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("TunnelId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Tunnel {
    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TunnelArn`.
    #[inline]
    pub fn tunnel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TunnelArn")
    }

    /// The attribute `TunnelId`.
    #[inline]
    pub fn tunnel_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "TunnelId")
    }
}
