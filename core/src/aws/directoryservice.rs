//! Resource types of `AWS::DirectoryService`.

use super::prelude::*;

/// [`AWS::DirectoryService::MicrosoftAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html).
pub struct MicrosoftAD {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MicrosoftAD {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectoryService::MicrosoftAD",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MicrosoftAD {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias")
    }

    /// The attribute `DirectoryId`, which is what `Ref` returns.
    #[inline]
    pub fn directory_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `DnsIpAddresses`.
    #[inline]
    pub fn dns_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DnsIpAddresses")
    }
}

/// [`AWS::DirectoryService::SimpleAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html).
pub struct SimpleAD {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SimpleAD {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectoryService::SimpleAD",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SimpleAD {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias")
    }

    /// The attribute `DirectoryId`.
    #[inline]
    pub fn directory_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DirectoryId")
    }

    /// The attribute `DnsIpAddresses`.
    #[inline]
    pub fn dns_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DnsIpAddresses")
    }
}
