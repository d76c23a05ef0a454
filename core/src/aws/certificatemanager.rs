//! Resource types of `AWS::CertificateManager`.

use super::prelude::*;

/// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html).
pub struct Account {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Account {
    const FACTS: Facts = Facts {
        type_name: "AWS::CertificateManager::Account",
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

impl Account {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }
}

/// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html).
pub struct AcmeDomainValidation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AcmeDomainValidation {
    const FACTS: Facts = Facts {
        type_name: "AWS::CertificateManager::AcmeDomainValidation",
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

impl AcmeDomainValidation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html).
pub struct AcmeEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AcmeEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::CertificateManager::AcmeEndpoint",
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

impl AcmeEndpoint {
    /// The attribute `AcmeEndpointArn`.
    #[inline]
    pub fn acme_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AcmeEndpointArn")
    }

    /// The attribute `EndpointUrl`.
    #[inline]
    pub fn endpoint_url(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointUrl")
    }
}

/// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html).
pub struct AcmeExternalAccountBinding {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AcmeExternalAccountBinding {
    const FACTS: Facts = Facts {
        type_name: "AWS::CertificateManager::AcmeExternalAccountBinding",
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

impl AcmeExternalAccountBinding {
    /// The attribute `AcmeExternalAccountBindingArn`.
    #[inline]
    pub fn acme_external_account_binding_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AcmeExternalAccountBindingArn")
    }
}

/// [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
pub struct Certificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::CertificateManager::Certificate",
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

impl Certificate {
    /// The attribute `CertificateArn`.
    #[inline]
    pub fn certificate_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CertificateArn")
    }
}
