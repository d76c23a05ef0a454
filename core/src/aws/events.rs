//! Resource types of `AWS::Events`.

use super::prelude::*;

/// [`AWS::Events::ApiDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html).
pub struct ApiDestination {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiDestination {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::ApiDestination",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl ApiDestination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ArnForPolicy`.
    #[inline]
    pub fn arn_for_policy(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ArnForPolicy")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Events::Archive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html).
pub struct Archive {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Archive {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::Archive",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Archive {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `ArchiveName`, which is what `Ref` returns.
    #[inline]
    pub fn archive_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Events::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::Connection",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Connection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ArnForPolicy`.
    #[inline]
    pub fn arn_for_policy(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ArnForPolicy")
    }

    /// The attribute `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[inline]
    pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> Value<Arn<super::vpclattice::ServiceNetworkResourceAssociation>> {
        attribute(
            self.use_construct,
            "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        )
    }

    /// The attribute `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[inline]
    pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> Value<Arn<super::vpclattice::ServiceNetworkResourceAssociation>> {
        attribute(
            self.use_construct,
            "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        )
    }

    /// The attribute `SecretArn`.
    #[inline]
    pub fn secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SecretArn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Events::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html).
pub struct Endpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Endpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::Endpoint",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("EndpointId")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Endpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EndpointId`.
    #[inline]
    pub fn endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "EndpointId")
    }

    /// The attribute `EndpointUrl`.
    #[inline]
    pub fn endpoint_url(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointUrl")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StateReason")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Events::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html).
pub struct EventBus {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventBus {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::EventBus",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl EventBus {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DeadLetterConfig.Arn`.
    #[inline]
    pub fn dead_letter_config_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "DeadLetterConfig.Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `EventSourceName`.
    #[inline]
    pub fn event_source_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EventSourceName")
    }

    /// The attribute `KmsKeyIdentifier`.
    #[inline]
    pub fn kms_key_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyIdentifier")
    }

    /// The attribute `LogConfig.IncludeDetail`.
    #[inline]
    pub fn log_config_include_detail(&self) -> Value<Text> {
        attribute(self.use_construct, "LogConfig.IncludeDetail")
    }

    /// The attribute `LogConfig.Level`.
    #[inline]
    pub fn log_config_level(&self) -> Value<Text> {
        attribute(self.use_construct, "LogConfig.Level")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::Events::EventBusPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html).
pub struct EventBusPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventBusPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::EventBusPolicy",
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

impl EventBusPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
pub struct Rule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Rule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Events::Rule",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Attribute("RuleName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Rule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `RuleName`.
    #[inline]
    pub fn rule_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "RuleName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
