//! Resource types of `AWS::ACMPCA`.

use super::prelude::*;

/// [`AWS::ACMPCA::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html).
pub struct Certificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::Certificate",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Certificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Certificate`.
    #[inline]
    pub fn certificate(&self) -> Value<Text> {
        attribute(self.use_construct, "Certificate")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ACMPCA::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html).
pub struct CertificateAuthority {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CertificateAuthority {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::CertificateAuthority",
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

impl CertificateAuthority {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CertificateSigningRequest`.
    #[inline]
    pub fn certificate_signing_request(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateSigningRequest")
    }
}

/// [`AWS::ACMPCA::CertificateAuthorityActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html).
pub struct CertificateAuthorityActivation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CertificateAuthorityActivation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::CertificateAuthorityActivation",
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

impl CertificateAuthorityActivation {
    /// The attribute `CompleteCertificateChain`.
    #[inline]
    pub fn complete_certificate_chain(&self) -> Value<Text> {
        attribute(self.use_construct, "CompleteCertificateChain")
    }

    /// `CertificateAuthorityArn`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_authority_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ACMPCA::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html).
pub struct Permission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Permission {
    const FACTS: Facts = Facts {
        type_name: "AWS::ACMPCA::Permission",
        arn: None,
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

impl Permission {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
