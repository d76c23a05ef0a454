//! Resource types of `AWS::CodeConnections`.

use super::prelude::*;

/// [`AWS::CodeConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeConnections::Connection",
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

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectionArn")
    }

    /// The attribute `ConnectionStatus`.
    #[inline]
    pub fn connection_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectionStatus")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }
}

/// [`AWS::CodeConnections::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html).
pub struct Host {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Host {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeConnections::Host",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("HostId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Host {
    /// The attribute `HostArn`.
    #[inline]
    pub fn host_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HostArn")
    }

    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "HostId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
