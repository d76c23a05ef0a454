//! Resource types of `AWS::RefactorSpaces`.

use super::prelude::*;

/// [`AWS::RefactorSpaces::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Application",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Application {
    /// The attribute `ApiGatewayId`.
    #[inline]
    pub fn api_gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiGatewayId")
    }

    /// The attribute `ApplicationIdentifier`.
    #[inline]
    pub fn application_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "ApplicationIdentifier")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `NlbArn`.
    #[inline]
    pub fn nlb_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "NlbArn")
    }

    /// The attribute `NlbName`.
    #[inline]
    pub fn nlb_name(&self) -> Value<Text> {
        attribute(self.use_construct, "NlbName")
    }

    /// The attribute `ProxyUrl`.
    #[inline]
    pub fn proxy_url(&self) -> Value<Text> {
        attribute(self.use_construct, "ProxyUrl")
    }

    /// The attribute `StageName`.
    #[inline]
    pub fn stage_name(&self) -> Value<Text> {
        attribute(self.use_construct, "StageName")
    }

    /// The attribute `VpcLinkId`.
    #[inline]
    pub fn vpc_link_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcLinkId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::RefactorSpaces::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Environment",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Environment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EnvironmentIdentifier`.
    #[inline]
    pub fn environment_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "EnvironmentIdentifier")
    }

    /// The attribute `TransitGatewayId`.
    #[inline]
    pub fn transit_gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayId")
    }
}

/// [`AWS::RefactorSpaces::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html).
pub struct Route {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Route {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Route",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Route {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `PathResourceToId`.
    #[inline]
    pub fn path_resource_to_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PathResourceToId")
    }

    /// The attribute `RouteIdentifier`.
    #[inline]
    pub fn route_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "RouteIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::RefactorSpaces::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html).
pub struct Service {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Service",
        arn: Some(ReturnValue::Attribute("Arn")),
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
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ServiceIdentifier`.
    #[inline]
    pub fn service_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
