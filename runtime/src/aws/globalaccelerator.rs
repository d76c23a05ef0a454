//! Resource types of `AWS::GlobalAccelerator`.

use super::prelude::*;

/// [`AWS::GlobalAccelerator::Accelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html).
#[derive(Clone, Copy)]
pub struct Accelerator(Identity);

impl ResourceType for Accelerator {
    const TYPE_NAME: &'static str = "AWS::GlobalAccelerator::Accelerator";
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

impl Accelerator {
    /// The attribute `AcceleratorArn`.
    #[inline]
    pub fn accelerator_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AcceleratorArn")
    }

    /// The attribute `DnsName`.
    #[inline]
    pub fn dns_name(self) -> Value<Text> {
        attribute(self.0, "DnsName")
    }

    /// The attribute `DualStackDnsName`.
    #[inline]
    pub fn dual_stack_dns_name(self) -> Value<Text> {
        attribute(self.0, "DualStackDnsName")
    }

    /// The attribute `Ipv4Addresses`.
    #[inline]
    pub fn ipv4_addresses(self) -> Value<List<Text>> {
        attribute(self.0, "Ipv4Addresses")
    }

    /// The attribute `Ipv6Addresses`.
    #[inline]
    pub fn ipv6_addresses(self) -> Value<List<Text>> {
        attribute(self.0, "Ipv6Addresses")
    }
}

/// [`AWS::GlobalAccelerator::CrossAccountAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html).
#[derive(Clone, Copy)]
pub struct CrossAccountAttachment(Identity);

impl ResourceType for CrossAccountAttachment {
    const TYPE_NAME: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment";
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

impl CrossAccountAttachment {
    /// The attribute `AttachmentArn`.
    #[inline]
    pub fn attachment_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AttachmentArn")
    }
}

/// [`AWS::GlobalAccelerator::EndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html).
#[derive(Clone, Copy)]
pub struct EndpointGroup(Identity);

impl ResourceType for EndpointGroup {
    const TYPE_NAME: &'static str = "AWS::GlobalAccelerator::EndpointGroup";
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

impl EndpointGroup {
    /// The attribute `EndpointGroupArn`.
    #[inline]
    pub fn endpoint_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EndpointGroupArn")
    }
}

/// [`AWS::GlobalAccelerator::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html).
#[derive(Clone, Copy)]
pub struct Listener(Identity);

impl ResourceType for Listener {
    const TYPE_NAME: &'static str = "AWS::GlobalAccelerator::Listener";
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

impl Listener {
    /// The attribute `ListenerArn`.
    #[inline]
    pub fn listener_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ListenerArn")
    }
}
