//! Resource types of `AWS::ACMPCA`.

use super::prelude::*;

/// [`AWS::ACMPCA::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html).
#[derive(Clone, Copy)]
pub struct Certificate(Identity);

impl ResourceType for Certificate {
    const TYPE_NAME: &'static str = "AWS::ACMPCA::Certificate";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Certificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Certificate`.
    #[inline]
    pub fn certificate(self) -> Value<Text> {
        attribute(self.0, "Certificate")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ACMPCA::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html).
#[derive(Clone, Copy)]
pub struct CertificateAuthority(Identity);

impl ResourceType for CertificateAuthority {
    const TYPE_NAME: &'static str = "AWS::ACMPCA::CertificateAuthority";
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

impl CertificateAuthority {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CertificateSigningRequest`.
    #[inline]
    pub fn certificate_signing_request(self) -> Value<Text> {
        attribute(self.0, "CertificateSigningRequest")
    }
}

/// [`AWS::ACMPCA::CertificateAuthorityActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html).
#[derive(Clone, Copy)]
pub struct CertificateAuthorityActivation(Identity);

impl ResourceType for CertificateAuthorityActivation {
    const TYPE_NAME: &'static str = "AWS::ACMPCA::CertificateAuthorityActivation";
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

impl CertificateAuthorityActivation {
    /// The attribute `CompleteCertificateChain`.
    #[inline]
    pub fn complete_certificate_chain(self) -> Value<Text> {
        attribute(self.0, "CompleteCertificateChain")
    }

    /// `CertificateAuthorityArn`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_authority_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ACMPCA::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html).
#[derive(Clone, Copy)]
pub struct Permission(Identity);

impl ResourceType for Permission {
    const TYPE_NAME: &'static str = "AWS::ACMPCA::Permission";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Permission {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
