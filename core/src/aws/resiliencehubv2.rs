//! Resource types of `AWS::ResilienceHubV2`.

use super::prelude::*;

/// [`AWS::ResilienceHubV2::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html).
pub struct Policy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::Policy",
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

impl Policy {
    /// The attribute `AssociatedServiceCount`.
    #[inline]
    pub fn associated_service_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociatedServiceCount")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PolicyArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ResilienceHubV2::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html).
pub struct Service {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::Service",
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

impl Service {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EffectivePolicyValues`.
    #[inline]
    pub fn effective_policy_values(&self) -> Value<Json> {
        attribute(self.use_construct, "EffectivePolicyValues")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ServiceArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ResilienceHubV2::ServiceFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html).
pub struct ServiceFunction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::ServiceFunction",
        arn: None,
        id: Some(ReturnValue::Attribute("ServiceFunctionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ServiceFunction {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ResourceCount`.
    #[inline]
    pub fn resource_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ResourceCount")
    }

    /// The attribute `ServiceFunctionId`.
    #[inline]
    pub fn service_function_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ServiceFunctionId")
    }

    /// The attribute `Source`.
    #[inline]
    pub fn source(&self) -> Value<Text> {
        attribute(self.use_construct, "Source")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ResilienceHubV2::System`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html).
pub struct System {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for System {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::System",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("SystemId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl System {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `SystemArn`.
    #[inline]
    pub fn system_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SystemArn")
    }

    /// The attribute `SystemId`.
    #[inline]
    pub fn system_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SystemId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ResilienceHubV2::UserJourney`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html).
pub struct UserJourney {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserJourney {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::UserJourney",
        arn: None,
        id: Some(ReturnValue::Attribute("UserJourneyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl UserJourney {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `UserJourneyId`.
    #[inline]
    pub fn user_journey_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "UserJourneyId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
