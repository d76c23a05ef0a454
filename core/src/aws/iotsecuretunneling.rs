//! Resource types of `AWS::IoTSecureTunneling`.

use super::prelude::*;

/// [`AWS::IoTSecureTunneling::Tunnel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html).
pub struct Tunnel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Tunnel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSecureTunneling::Tunnel",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("TunnelId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Tunnel {
    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TunnelArn`.
    #[inline]
    pub fn tunnel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TunnelArn")
    }

    /// The attribute `TunnelId`.
    #[inline]
    pub fn tunnel_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TunnelId")
    }
}
