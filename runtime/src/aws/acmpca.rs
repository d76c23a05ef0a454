//! Resource types of `AWS::ACMPCA`.

use super::prelude::*;

/// [`AWS::ACMPCA::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ACMPCA::Certificate"))]
pub struct Certificate(Identity);

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::Certificate",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Certificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Certificate`.
    #[inline]
    pub fn certificate(&self) -> Value<Text> {
        attribute(self.0, "Certificate")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ACMPCA::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ACMPCA::CertificateAuthority"))]
pub struct CertificateAuthority(Identity);

impl ResourceType for CertificateAuthority {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::CertificateAuthority",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CertificateAuthority {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CertificateSigningRequest`.
    #[inline]
    pub fn certificate_signing_request(&self) -> Value<Text> {
        attribute(self.0, "CertificateSigningRequest")
    }
}

/// [`AWS::ACMPCA::CertificateAuthorityActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ACMPCA::CertificateAuthorityActivation"))]
pub struct CertificateAuthorityActivation(Identity);

impl ResourceType for CertificateAuthorityActivation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::CertificateAuthorityActivation",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CertificateAuthorityActivation {
    /// The attribute `CompleteCertificateChain`.
    #[inline]
    pub fn complete_certificate_chain(&self) -> Value<Text> {
        attribute(self.0, "CompleteCertificateChain")
    }

    /// `CertificateAuthorityArn`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_authority_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ACMPCA::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ACMPCA::Permission"))]
pub struct Permission(Identity);

impl ResourceType for Permission {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::Permission",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Permission {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
