//! Resource types of `AWS::IoTSecureTunneling`.

use super::prelude::*;

/// [`AWS::IoTSecureTunneling::Tunnel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html).
#[derive(Clone, Copy)]
pub struct Tunnel(Identity);

impl ResourceType for Tunnel {
    const TYPE_NAME: &'static str = "AWS::IoTSecureTunneling::Tunnel";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("TunnelId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Tunnel {
    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TunnelArn`.
    #[inline]
    pub fn tunnel_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TunnelArn")
    }

    /// The attribute `TunnelId`.
    #[inline]
    pub fn tunnel_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TunnelId")
    }
}
