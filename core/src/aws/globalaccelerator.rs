//! Resource types of `AWS::GlobalAccelerator`.

use super::prelude::*;

/// [`AWS::GlobalAccelerator::Accelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html).
pub struct Accelerator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Accelerator {
    const FACTS: Facts = Facts {
        type_name: "AWS::GlobalAccelerator::Accelerator",
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

impl Accelerator {
    /// The attribute `AcceleratorArn`.
    #[inline]
    pub fn accelerator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AcceleratorArn")
    }

    /// The attribute `DnsName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsName")
    }

    /// The attribute `DualStackDnsName`.
    #[inline]
    pub fn dual_stack_dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DualStackDnsName")
    }

    /// The attribute `Ipv4Addresses`.
    #[inline]
    pub fn ipv4_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Ipv4Addresses")
    }

    /// The attribute `Ipv6Addresses`.
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Ipv6Addresses")
    }
}

/// [`AWS::GlobalAccelerator::CrossAccountAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html).
pub struct CrossAccountAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CrossAccountAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::GlobalAccelerator::CrossAccountAttachment",
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

impl CrossAccountAttachment {
    /// The attribute `AttachmentArn`.
    #[inline]
    pub fn attachment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AttachmentArn")
    }
}

/// [`AWS::GlobalAccelerator::EndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html).
pub struct EndpointGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EndpointGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::GlobalAccelerator::EndpointGroup",
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

impl EndpointGroup {
    /// The attribute `EndpointGroupArn`.
    #[inline]
    pub fn endpoint_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EndpointGroupArn")
    }
}

/// [`AWS::GlobalAccelerator::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html).
pub struct Listener {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Listener {
    const FACTS: Facts = Facts {
        type_name: "AWS::GlobalAccelerator::Listener",
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

impl Listener {
    /// The attribute `ListenerArn`.
    #[inline]
    pub fn listener_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ListenerArn")
    }
}
