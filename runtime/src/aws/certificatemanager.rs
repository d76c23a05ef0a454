//! Resource types of `AWS::CertificateManager`.

use super::prelude::*;

/// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html).
#[derive(Clone, Copy)]
pub struct Account(Identity);

impl ResourceType for Account {
    const TYPE_NAME: &'static str = "AWS::CertificateManager::Account";
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

impl Account {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html).
#[derive(Clone, Copy)]
pub struct AcmeDomainValidation(Identity);

impl ResourceType for AcmeDomainValidation {
    const TYPE_NAME: &'static str = "AWS::CertificateManager::AcmeDomainValidation";
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

impl AcmeDomainValidation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html).
#[derive(Clone, Copy)]
pub struct AcmeEndpoint(Identity);

impl ResourceType for AcmeEndpoint {
    const TYPE_NAME: &'static str = "AWS::CertificateManager::AcmeEndpoint";
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

impl AcmeEndpoint {
    /// The attribute `AcmeEndpointArn`.
    #[inline]
    pub fn acme_endpoint_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AcmeEndpointArn")
    }

    /// The attribute `EndpointUrl`.
    #[inline]
    pub fn endpoint_url(self) -> Value<Text> {
        attribute(self.0, "EndpointUrl")
    }
}

/// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html).
#[derive(Clone, Copy)]
pub struct AcmeExternalAccountBinding(Identity);

impl ResourceType for AcmeExternalAccountBinding {
    const TYPE_NAME: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";
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

impl AcmeExternalAccountBinding {
    /// The attribute `AcmeExternalAccountBindingArn`.
    #[inline]
    pub fn acme_external_account_binding_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AcmeExternalAccountBindingArn")
    }
}

/// [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
#[derive(Clone, Copy)]
pub struct Certificate(Identity);

impl ResourceType for Certificate {
    const TYPE_NAME: &'static str = "AWS::CertificateManager::Certificate";
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

impl Certificate {
    /// The attribute `CertificateArn`.
    #[inline]
    pub fn certificate_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CertificateArn")
    }
}
