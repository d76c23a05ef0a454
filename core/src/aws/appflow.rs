//! Resource types of `AWS::AppFlow`.

use super::prelude::*;

/// [`AWS::AppFlow::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppFlow::Connector",
        arn: Some(ReturnValue::Attribute("ConnectorArn")),
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

    /// `ConnectorLabel`, which is what `Ref` returns.
    #[inline]
    pub fn connector_label(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::AppFlow::ConnectorProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html).
pub struct ConnectorProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectorProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppFlow::ConnectorProfile",
        arn: Some(ReturnValue::Attribute("ConnectorProfileArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConnectorProfile {
    /// The attribute `ConnectorProfileArn`.
    #[inline]
    pub fn connector_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectorProfileArn")
    }

    /// The attribute `CredentialsArn`.
    #[inline]
    pub fn credentials_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CredentialsArn")
    }

    /// `ConnectorProfileName`, which is what `Ref` returns.
    #[inline]
    pub fn connector_profile_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::AppFlow::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html).
pub struct Flow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Flow {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppFlow::Flow",
        arn: Some(ReturnValue::Attribute("FlowArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Flow {
    /// The attribute `FlowArn`.
    #[inline]
    pub fn flow_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FlowArn")
    }

    /// `FlowName`, which is what `Ref` returns.
    #[inline]
    pub fn flow_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
