//! Resource types of `AWS::OpsWorks`.

use super::prelude::*;

/// [`AWS::OpsWorks::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::App"))]
pub struct App(Identity);

impl ResourceType for App {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::App",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl App {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::OpsWorks::ElasticLoadBalancerAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::ElasticLoadBalancerAttachment"))]
pub struct ElasticLoadBalancerAttachment(Identity);

impl ResourceType for ElasticLoadBalancerAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::ElasticLoadBalancerAttachment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ElasticLoadBalancerAttachment {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::OpsWorks::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::Instance"))]
pub struct Instance(Identity);

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::Instance",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Instance {
    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `PrivateDnsName`.
    #[inline]
    pub fn private_dns_name(&self) -> Value<Text> {
        attribute(self.0, "PrivateDnsName")
    }

    /// The attribute `PrivateIp`.
    #[inline]
    pub fn private_ip(&self) -> Value<Text> {
        attribute(self.0, "PrivateIp")
    }

    /// The attribute `PublicDnsName`.
    #[inline]
    pub fn public_dns_name(&self) -> Value<Text> {
        attribute(self.0, "PublicDnsName")
    }

    /// The attribute `PublicIp`.
    #[inline]
    pub fn public_ip(&self) -> Value<Text> {
        attribute(self.0, "PublicIp")
    }
}

/// [`AWS::OpsWorks::Layer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::Layer"))]
pub struct Layer(Identity);

impl ResourceType for Layer {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::Layer",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Layer {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::OpsWorks::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::Stack"))]
pub struct Stack(Identity);

impl ResourceType for Stack {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::Stack",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Stack {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::OpsWorks::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::UserProfile"))]
pub struct UserProfile(Identity);

impl ResourceType for UserProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::UserProfile",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserProfile {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `SshUsername`.
    #[inline]
    pub fn ssh_username(&self) -> Value<Text> {
        attribute(self.0, "SshUsername")
    }
}

/// [`AWS::OpsWorks::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpsWorks::Volume"))]
pub struct Volume(Identity);

impl ResourceType for Volume {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpsWorks::Volume",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Volume {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
