//! Resource types of `AWS::PCAConnectorAD`.

use super::prelude::*;

/// [`AWS::PCAConnectorAD::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html).
#[derive(Clone, Copy)]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorAD::Connector";
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

impl Connector {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectorArn")
    }
}

/// [`AWS::PCAConnectorAD::DirectoryRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html).
#[derive(Clone, Copy)]
pub struct DirectoryRegistration(Identity);

impl ResourceType for DirectoryRegistration {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorAD::DirectoryRegistration";
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

impl DirectoryRegistration {
    /// The attribute `DirectoryRegistrationArn`.
    #[inline]
    pub fn directory_registration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DirectoryRegistrationArn")
    }
}

/// [`AWS::PCAConnectorAD::ServicePrincipalName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html).
#[derive(Clone, Copy)]
pub struct ServicePrincipalName(Identity);

impl ResourceType for ServicePrincipalName {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorAD::ServicePrincipalName";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ServicePrincipalName {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::PCAConnectorAD::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html).
#[derive(Clone, Copy)]
pub struct Template(Identity);

impl ResourceType for Template {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorAD::Template";
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

impl Template {
    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TemplateArn")
    }
}

/// [`AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html).
#[derive(Clone, Copy)]
pub struct TemplateGroupAccessControlEntry(Identity);

impl ResourceType for TemplateGroupAccessControlEntry {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TemplateGroupAccessControlEntry {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
