//! Resource types of `AWS::ResilienceHubV2`.

use super::prelude::*;

/// [`AWS::ResilienceHubV2::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ResilienceHubV2::Policy"))]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::Policy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Policy {
    /// The attribute `AssociatedServiceCount`.
    #[inline]
    pub fn associated_service_count(&self) -> Value<Integer> {
        attribute(self.0, "AssociatedServiceCount")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "PolicyArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::ResilienceHubV2::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ResilienceHubV2::Service"))]
pub struct Service(Identity);

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::Service",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Service {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EffectivePolicyValues`.
    #[inline]
    pub fn effective_policy_values(&self) -> Value<Json> {
        attribute(self.0, "EffectivePolicyValues")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ServiceArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::ResilienceHubV2::ServiceFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ResilienceHubV2::ServiceFunction"))]
pub struct ServiceFunction(Identity);

impl ResourceType for ServiceFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::ServiceFunction",
        arn: None,
        id: Some(Target::Attribute("ServiceFunctionId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServiceFunction {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ResourceCount`.
    #[inline]
    pub fn resource_count(&self) -> Value<Integer> {
        attribute(self.0, "ResourceCount")
    }

    /// The attribute `ServiceFunctionId`.
    #[inline]
    pub fn service_function_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ServiceFunctionId")
    }

    /// The attribute `Source`.
    #[inline]
    pub fn source(&self) -> Value<Text> {
        attribute(self.0, "Source")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ResilienceHubV2::System`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ResilienceHubV2::System"))]
pub struct System(Identity);

impl ResourceType for System {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::System",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("SystemId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl System {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `SystemArn`.
    #[inline]
    pub fn system_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "SystemArn")
    }

    /// The attribute `SystemId`.
    #[inline]
    pub fn system_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "SystemId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::ResilienceHubV2::UserJourney`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ResilienceHubV2::UserJourney"))]
pub struct UserJourney(Identity);

impl ResourceType for UserJourney {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHubV2::UserJourney",
        arn: None,
        id: Some(Target::Attribute("UserJourneyId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserJourney {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `UserJourneyId`.
    #[inline]
    pub fn user_journey_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "UserJourneyId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
