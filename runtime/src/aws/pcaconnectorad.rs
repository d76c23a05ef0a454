//! Resource types of `AWS::PCAConnectorAD`.

use super::prelude::*;

/// [`AWS::PCAConnectorAD::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCAConnectorAD::Connector"))]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::Connector",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connector {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectorArn")
    }
}

/// [`AWS::PCAConnectorAD::DirectoryRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCAConnectorAD::DirectoryRegistration"))]
pub struct DirectoryRegistration(Identity);

impl ResourceType for DirectoryRegistration {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::DirectoryRegistration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DirectoryRegistration {
    /// The attribute `DirectoryRegistrationArn`.
    #[inline]
    pub fn directory_registration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DirectoryRegistrationArn")
    }
}

/// [`AWS::PCAConnectorAD::ServicePrincipalName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCAConnectorAD::ServicePrincipalName"))]
pub struct ServicePrincipalName(Identity);

impl ResourceType for ServicePrincipalName {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::ServicePrincipalName",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServicePrincipalName {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::PCAConnectorAD::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCAConnectorAD::Template"))]
pub struct Template(Identity);

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::Template",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Template {
    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TemplateArn")
    }
}

/// [`AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCAConnectorAD::TemplateGroupAccessControlEntry"))]
pub struct TemplateGroupAccessControlEntry(Identity);

impl ResourceType for TemplateGroupAccessControlEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TemplateGroupAccessControlEntry {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
