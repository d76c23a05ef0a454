//! Resource types of `AWS::PCAConnectorSCEP`.

use super::prelude::*;

/// [`AWS::PCAConnectorSCEP::Challenge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html).
#[derive(Clone, Copy)]
pub struct Challenge(Identity);

impl ResourceType for Challenge {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorSCEP::Challenge";
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

impl Challenge {
    /// The attribute `ChallengeArn`.
    #[inline]
    pub fn challenge_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ChallengeArn")
    }
}

/// [`AWS::PCAConnectorSCEP::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html).
#[derive(Clone, Copy)]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const TYPE_NAME: &'static str = "AWS::PCAConnectorSCEP::Connector";
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

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `OpenIdConfiguration`.
    #[inline]
    pub fn open_id_configuration(self) -> Value<Json> {
        attribute(self.0, "OpenIdConfiguration")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}
