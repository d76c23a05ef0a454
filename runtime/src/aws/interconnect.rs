//! Resource types of `AWS::Interconnect`.

use super::prelude::*;

/// [`AWS::Interconnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html).
#[derive(Clone, Copy)]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const TYPE_NAME: &'static str = "AWS::Interconnect::Connection";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ConnectionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Connection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BillingTier`.
    #[inline]
    pub fn billing_tier(self) -> Value<Integer> {
        attribute(self.0, "BillingTier")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectionId")
    }

    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(self) -> Value<Text> {
        attribute(self.0, "OwnerAccount")
    }

    /// The attribute `Provider`.
    #[inline]
    pub fn provider(self) -> Value<Json> {
        attribute(self.0, "Provider")
    }

    /// The attribute `SharedId`.
    #[inline]
    pub fn shared_id(self) -> Value<Text> {
        attribute(self.0, "SharedId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}
