//! Resource types of `AWS::DirectoryService`.

use super::prelude::*;

/// [`AWS::DirectoryService::MicrosoftAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html).
#[derive(Clone, Copy)]
pub struct MicrosoftAD(Identity);

impl ResourceType for MicrosoftAD {
    const TYPE_NAME: &'static str = "AWS::DirectoryService::MicrosoftAD";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MicrosoftAD {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(self) -> Value<Text> {
        attribute(self.0, "Alias")
    }

    /// The attribute `DirectoryId`.
    #[inline]
    pub fn directory_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DirectoryId")
    }

    /// The attribute `DnsIpAddresses`.
    #[inline]
    pub fn dns_ip_addresses(self) -> Value<List<Text>> {
        attribute(self.0, "DnsIpAddresses")
    }
}

/// [`AWS::DirectoryService::SimpleAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html).
#[derive(Clone, Copy)]
pub struct SimpleAD(Identity);

impl ResourceType for SimpleAD {
    const TYPE_NAME: &'static str = "AWS::DirectoryService::SimpleAD";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SimpleAD {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(self) -> Value<Text> {
        attribute(self.0, "Alias")
    }

    /// The attribute `DirectoryId`.
    #[inline]
    pub fn directory_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DirectoryId")
    }

    /// The attribute `DnsIpAddresses`.
    #[inline]
    pub fn dns_ip_addresses(self) -> Value<List<Text>> {
        attribute(self.0, "DnsIpAddresses")
    }
}
