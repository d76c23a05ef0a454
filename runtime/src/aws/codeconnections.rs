//! Resource types of `AWS::CodeConnections`.

use super::prelude::*;

/// [`AWS::CodeConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html).
#[derive(Clone, Copy)]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const TYPE_NAME: &'static str = "AWS::CodeConnections::Connection";
    const ARN: Option<Target> = Some(Target::Ref);

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
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionArn")
    }

    /// The attribute `ConnectionStatus`.
    #[inline]
    pub fn connection_status(self) -> Value<Text> {
        attribute(self.0, "ConnectionStatus")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }
}

/// [`AWS::CodeConnections::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html).
#[derive(Clone, Copy)]
pub struct Host(Identity);

impl ResourceType for Host {
    const TYPE_NAME: &'static str = "AWS::CodeConnections::Host";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("HostId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Host {
    /// The attribute `HostArn`.
    #[inline]
    pub fn host_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HostArn")
    }

    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(self) -> Value<Id<Self>> {
        attribute(self.0, "HostId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
