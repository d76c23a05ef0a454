//! Resource types of `AWS::RefactorSpaces`.

use super::prelude::*;

/// [`AWS::RefactorSpaces::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RefactorSpaces::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Application",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `ApiGatewayId`.
    #[inline]
    pub fn api_gateway_id(&self) -> Value<Text> {
        attribute(self.0, "ApiGatewayId")
    }

    /// The attribute `ApplicationIdentifier`.
    #[inline]
    pub fn application_identifier(&self) -> Value<Text> {
        attribute(self.0, "ApplicationIdentifier")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `NlbArn`.
    #[inline]
    pub fn nlb_arn(&self) -> Value<Text> {
        attribute(self.0, "NlbArn")
    }

    /// The attribute `NlbName`.
    #[inline]
    pub fn nlb_name(&self) -> Value<Text> {
        attribute(self.0, "NlbName")
    }

    /// The attribute `ProxyUrl`.
    #[inline]
    pub fn proxy_url(&self) -> Value<Text> {
        attribute(self.0, "ProxyUrl")
    }

    /// The attribute `StageName`.
    #[inline]
    pub fn stage_name(&self) -> Value<Text> {
        attribute(self.0, "StageName")
    }

    /// The attribute `VpcLinkId`.
    #[inline]
    pub fn vpc_link_id(&self) -> Value<Text> {
        attribute(self.0, "VpcLinkId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RefactorSpaces::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RefactorSpaces::Environment"))]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Environment",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Environment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `EnvironmentIdentifier`.
    #[inline]
    pub fn environment_identifier(&self) -> Value<Id<Self>> {
        attribute(self.0, "EnvironmentIdentifier")
    }

    /// The attribute `TransitGatewayId`.
    #[inline]
    pub fn transit_gateway_id(&self) -> Value<Text> {
        attribute(self.0, "TransitGatewayId")
    }
}

/// [`AWS::RefactorSpaces::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RefactorSpaces::Route"))]
pub struct Route(Identity);

impl ResourceType for Route {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Route",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Route {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PathResourceToId`.
    #[inline]
    pub fn path_resource_to_id(&self) -> Value<Text> {
        attribute(self.0, "PathResourceToId")
    }

    /// The attribute `RouteIdentifier`.
    #[inline]
    pub fn route_identifier(&self) -> Value<Text> {
        attribute(self.0, "RouteIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RefactorSpaces::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RefactorSpaces::Service"))]
pub struct Service(Identity);

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::RefactorSpaces::Service",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Service {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ServiceIdentifier`.
    #[inline]
    pub fn service_identifier(&self) -> Value<Text> {
        attribute(self.0, "ServiceIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
