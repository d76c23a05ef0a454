//! Resource types of `AWS::PinpointEmail`.

use super::prelude::*;

/// [`AWS::PinpointEmail::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html).
pub struct ConfigurationSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: super::prelude::Identity,
}

impl ResourceType for ConfigurationSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::PinpointEmail::ConfigurationSet",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: super::prelude::Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationSet {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::PinpointEmail::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html).
pub struct ConfigurationSetEventDestination {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: super::prelude::Identity,
}

impl ResourceType for ConfigurationSetEventDestination {
    const FACTS: Facts = Facts {
        type_name: "AWS::PinpointEmail::ConfigurationSetEventDestination",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: super::prelude::Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationSetEventDestination {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::PinpointEmail::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html).
pub struct DedicatedIpPool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: super::prelude::Identity,
}

impl ResourceType for DedicatedIpPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::PinpointEmail::DedicatedIpPool",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: super::prelude::Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DedicatedIpPool {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::PinpointEmail::Identity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html).
pub struct Identity {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: super::prelude::Identity,
}

impl ResourceType for Identity {
    const FACTS: Facts = Facts {
        type_name: "AWS::PinpointEmail::Identity",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: super::prelude::Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Identity {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `IdentityDNSRecordName1`.
    #[inline]
    pub fn identity_dns_record_name1(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityDNSRecordName1")
    }

    /// The attribute `IdentityDNSRecordName2`.
    #[inline]
    pub fn identity_dns_record_name2(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityDNSRecordName2")
    }

    /// The attribute `IdentityDNSRecordName3`.
    #[inline]
    pub fn identity_dns_record_name3(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityDNSRecordName3")
    }

    /// The attribute `IdentityDNSRecordValue1`.
    #[inline]
    pub fn identity_dns_record_value1(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityDNSRecordValue1")
    }

    /// The attribute `IdentityDNSRecordValue2`.
    #[inline]
    pub fn identity_dns_record_value2(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityDNSRecordValue2")
    }

    /// The attribute `IdentityDNSRecordValue3`.
    #[inline]
    pub fn identity_dns_record_value3(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityDNSRecordValue3")
    }
}
