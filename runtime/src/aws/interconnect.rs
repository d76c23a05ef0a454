//! Resource types of `AWS::Interconnect`.

use super::prelude::*;

/// [`AWS::Interconnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Interconnect::Connection"))]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Interconnect::Connection",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ConnectionId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BillingTier`.
    #[inline]
    pub fn billing_tier(&self) -> Value<Integer> {
        attribute(self.0, "BillingTier")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectionId")
    }

    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(&self) -> Value<Text> {
        attribute(self.0, "OwnerAccount")
    }

    /// The attribute `Provider`.
    #[inline]
    pub fn provider(&self) -> Value<Json> {
        attribute(self.0, "Provider")
    }

    /// The attribute `SharedId`.
    #[inline]
    pub fn shared_id(&self) -> Value<Text> {
        attribute(self.0, "SharedId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}
