//! Resource types of `AWS::AppFlow`.

use super::prelude::*;

/// [`AWS::AppFlow::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html).
#[derive(Clone, Copy)]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const TYPE_NAME: &'static str = "AWS::AppFlow::Connector";
    const ARN: Option<Target> = Some(Target::Attribute("ConnectorArn"));

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

    /// `ConnectorLabel`, which is what `Ref` returns.
    #[inline]
    pub fn connector_label(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::AppFlow::ConnectorProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html).
#[derive(Clone, Copy)]
pub struct ConnectorProfile(Identity);

impl ResourceType for ConnectorProfile {
    const TYPE_NAME: &'static str = "AWS::AppFlow::ConnectorProfile";
    const ARN: Option<Target> = Some(Target::Attribute("ConnectorProfileArn"));
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

impl ConnectorProfile {
    /// The attribute `ConnectorProfileArn`.
    #[inline]
    pub fn connector_profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectorProfileArn")
    }

    /// The attribute `CredentialsArn`.
    #[inline]
    pub fn credentials_arn(self) -> Value<Text> {
        attribute(self.0, "CredentialsArn")
    }

    /// `ConnectorProfileName`, which is what `Ref` returns.
    #[inline]
    pub fn connector_profile_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::AppFlow::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html).
#[derive(Clone, Copy)]
pub struct Flow(Identity);

impl ResourceType for Flow {
    const TYPE_NAME: &'static str = "AWS::AppFlow::Flow";
    const ARN: Option<Target> = Some(Target::Attribute("FlowArn"));
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

impl Flow {
    /// The attribute `FlowArn`.
    #[inline]
    pub fn flow_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FlowArn")
    }

    /// `FlowName`, which is what `Ref` returns.
    #[inline]
    pub fn flow_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
