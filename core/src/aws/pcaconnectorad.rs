//! Resource types of `AWS::PCAConnectorAD`.

use super::prelude::*;

/// [`AWS::PCAConnectorAD::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::Connector",
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

impl Connector {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectorArn")
    }
}

/// [`AWS::PCAConnectorAD::DirectoryRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html).
pub struct DirectoryRegistration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DirectoryRegistration {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::DirectoryRegistration",
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

impl DirectoryRegistration {
    /// The attribute `DirectoryRegistrationArn`.
    #[inline]
    pub fn directory_registration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DirectoryRegistrationArn")
    }
}

/// [`AWS::PCAConnectorAD::ServicePrincipalName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html).
pub struct ServicePrincipalName {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServicePrincipalName {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::ServicePrincipalName",
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

impl ServicePrincipalName {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::PCAConnectorAD::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html).
pub struct Template {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::Template",
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

impl Template {
    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TemplateArn")
    }
}

/// [`AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html).
pub struct TemplateGroupAccessControlEntry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TemplateGroupAccessControlEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry",
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

impl TemplateGroupAccessControlEntry {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
