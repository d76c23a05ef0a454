//! Resource types of `AWS::Transfer`.

use super::prelude::*;

/// [`AWS::Transfer::Agreement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html).
pub struct Agreement {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Agreement {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::Agreement",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("AgreementId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Agreement {
    /// The attribute `AgreementId`.
    #[inline]
    pub fn agreement_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AgreementId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Transfer::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html).
pub struct Certificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::Certificate",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Certificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CertificateId`.
    #[inline]
    pub fn certificate_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CertificateId")
    }

    /// The attribute `NotAfterDate`.
    #[inline]
    pub fn not_after_date(&self) -> Value<Text> {
        attribute(self.use_construct, "NotAfterDate")
    }

    /// The attribute `NotBeforeDate`.
    #[inline]
    pub fn not_before_date(&self) -> Value<Text> {
        attribute(self.use_construct, "NotBeforeDate")
    }

    /// The attribute `Serial`.
    #[inline]
    pub fn serial(&self) -> Value<Text> {
        attribute(self.use_construct, "Serial")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}

/// [`AWS::Transfer::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::Connector",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Connector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ConnectorId`.
    #[inline]
    pub fn connector_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectorId")
    }

    /// The attribute `ErrorMessage`.
    #[inline]
    pub fn error_message(&self) -> Value<Text> {
        attribute(self.use_construct, "ErrorMessage")
    }

    /// The attribute `ServiceManagedEgressIpAddresses`.
    #[inline]
    pub fn service_managed_egress_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ServiceManagedEgressIpAddresses")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Transfer::HostKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html).
pub struct HostKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HostKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::HostKey",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("HostKeyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl HostKey {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DateImported`.
    #[inline]
    pub fn date_imported(&self) -> Value<Text> {
        attribute(self.use_construct, "DateImported")
    }

    /// The attribute `HostKeyFingerprint`.
    #[inline]
    pub fn host_key_fingerprint(&self) -> Value<Text> {
        attribute(self.use_construct, "HostKeyFingerprint")
    }

    /// The attribute `HostKeyId`.
    #[inline]
    pub fn host_key_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "HostKeyId")
    }

    /// The attribute `SecretId`.
    #[inline]
    pub fn secret_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SecretId")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}

/// [`AWS::Transfer::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html).
pub struct Profile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Profile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::Profile",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Profile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProfileId")
    }
}

/// [`AWS::Transfer::Server`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html).
pub struct Server {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Server {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::Server",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ServerId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Server {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `As2ServiceManagedEgressIpAddresses`.
    #[inline]
    pub fn as2_service_managed_egress_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "As2ServiceManagedEgressIpAddresses")
    }

    /// The attribute `ServerId`.
    #[inline]
    pub fn server_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ServerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::Transfer::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html).
pub struct User {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for User {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::User",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("UserName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl User {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ServerId`.
    #[inline]
    pub fn server_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ServerId")
    }

    /// The attribute `UserName`.
    #[inline]
    pub fn user_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "UserName")
    }
}

/// [`AWS::Transfer::WebApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html).
pub struct WebApp {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebApp {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::WebApp",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("WebAppId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WebApp {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IdentityProviderDetails.ApplicationArn`.
    #[inline]
    pub fn identity_provider_details_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityProviderDetails.ApplicationArn")
    }

    /// The attribute `VpcEndpointId`.
    #[inline]
    pub fn vpc_endpoint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEndpointId")
    }

    /// The attribute `WebAppId`.
    #[inline]
    pub fn web_app_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WebAppId")
    }
}

/// [`AWS::Transfer::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html).
pub struct Workflow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::Transfer::Workflow",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Workflow {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `WorkflowId`.
    #[inline]
    pub fn workflow_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WorkflowId")
    }
}
