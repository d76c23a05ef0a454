//! Resource types of `AWS::MediaConvert`.

use super::prelude::*;

/// [`AWS::MediaConvert::CertificateAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html).
#[derive(Clone, Copy)]
pub struct CertificateAssociation(Identity);

impl ResourceType for CertificateAssociation {
    const TYPE_NAME: &'static str = "AWS::MediaConvert::CertificateAssociation";
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

impl CertificateAssociation {
    /// `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaConvert::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html).
#[derive(Clone, Copy)]
pub struct JobTemplate(Identity);

impl ResourceType for JobTemplate {
    const TYPE_NAME: &'static str = "AWS::MediaConvert::JobTemplate";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl JobTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::MediaConvert::Preset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html).
#[derive(Clone, Copy)]
pub struct Preset(Identity);

impl ResourceType for Preset {
    const TYPE_NAME: &'static str = "AWS::MediaConvert::Preset";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Preset {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::MediaConvert::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html).
#[derive(Clone, Copy)]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const TYPE_NAME: &'static str = "AWS::MediaConvert::Queue";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}
