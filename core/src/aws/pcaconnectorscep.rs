//! Resource types of `AWS::PCAConnectorSCEP`.

use super::prelude::*;

/// [`AWS::PCAConnectorSCEP::Challenge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html).
pub struct Challenge {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Challenge {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorSCEP::Challenge",
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

impl Challenge {
    /// The attribute `ChallengeArn`.
    #[inline]
    pub fn challenge_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ChallengeArn")
    }
}

/// [`AWS::PCAConnectorSCEP::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCAConnectorSCEP::Connector",
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

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `OpenIdConfiguration`.
    #[inline]
    pub fn open_id_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "OpenIdConfiguration")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}
