//! Resource types of `AWS::CodeConnections`.

use super::prelude::*;

/// [`AWS::CodeConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeConnections::Connection"))]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeConnections::Connection",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionArn")
    }

    /// The attribute `ConnectionStatus`.
    #[inline]
    pub fn connection_status(&self) -> Value<Text> {
        attribute(self.0, "ConnectionStatus")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }
}

/// [`AWS::CodeConnections::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeConnections::Host"))]
pub struct Host(Identity);

impl ResourceType for Host {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeConnections::Host",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("HostId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Host {
    /// The attribute `HostArn`.
    #[inline]
    pub fn host_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "HostArn")
    }

    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "HostId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
