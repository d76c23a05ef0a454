//! Resource types of `AWS::MediaPackage`.

use super::prelude::*;

/// [`AWS::MediaPackage::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html).
#[derive(Clone, Copy)]
pub struct Asset(Identity);

impl ResourceType for Asset {
    const TYPE_NAME: &'static str = "AWS::MediaPackage::Asset";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Asset {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaPackage::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html).
#[derive(Clone, Copy)]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const TYPE_NAME: &'static str = "AWS::MediaPackage::Channel";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaPackage::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html).
#[derive(Clone, Copy)]
pub struct OriginEndpoint(Identity);

impl ResourceType for OriginEndpoint {
    const TYPE_NAME: &'static str = "AWS::MediaPackage::OriginEndpoint";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl OriginEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(self) -> Value<Text> {
        attribute(self.0, "Url")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaPackage::PackagingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html).
#[derive(Clone, Copy)]
pub struct PackagingConfiguration(Identity);

impl ResourceType for PackagingConfiguration {
    const TYPE_NAME: &'static str = "AWS::MediaPackage::PackagingConfiguration";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl PackagingConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaPackage::PackagingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html).
#[derive(Clone, Copy)]
pub struct PackagingGroup(Identity);

impl ResourceType for PackagingGroup {
    const TYPE_NAME: &'static str = "AWS::MediaPackage::PackagingGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl PackagingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
