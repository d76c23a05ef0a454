//! Resource types of `AWS::Interconnect`.

use super::prelude::*;

/// [`AWS::Interconnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Interconnect::Connection",
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
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BillingTier`.
    #[inline]
    pub fn billing_tier(&self) -> Value<Integer> {
        attribute(self.use_construct, "BillingTier")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectionId")
    }

    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccount")
    }

    /// The attribute `Provider`.
    #[inline]
    pub fn provider(&self) -> Value<Json> {
        attribute(self.use_construct, "Provider")
    }

    /// The attribute `SharedId`.
    #[inline]
    pub fn shared_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SharedId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}
