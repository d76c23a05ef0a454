//! Resource types of `AWS::RefactorSpaces`.

use super::prelude::*;

/// [`AWS::RefactorSpaces::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::RefactorSpaces::Application";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Application {
    /// The attribute `ApiGatewayId`.
    #[inline]
    pub fn api_gateway_id(self) -> Value<Text> {
        attribute(self.0, "ApiGatewayId")
    }

    /// The attribute `ApplicationIdentifier`.
    #[inline]
    pub fn application_identifier(self) -> Value<Text> {
        attribute(self.0, "ApplicationIdentifier")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `NlbArn`.
    #[inline]
    pub fn nlb_arn(self) -> Value<Text> {
        attribute(self.0, "NlbArn")
    }

    /// The attribute `NlbName`.
    #[inline]
    pub fn nlb_name(self) -> Value<Text> {
        attribute(self.0, "NlbName")
    }

    /// The attribute `ProxyUrl`.
    #[inline]
    pub fn proxy_url(self) -> Value<Text> {
        attribute(self.0, "ProxyUrl")
    }

    /// The attribute `StageName`.
    #[inline]
    pub fn stage_name(self) -> Value<Text> {
        attribute(self.0, "StageName")
    }

    /// The attribute `VpcLinkId`.
    #[inline]
    pub fn vpc_link_id(self) -> Value<Text> {
        attribute(self.0, "VpcLinkId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RefactorSpaces::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html).
#[derive(Clone, Copy)]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const TYPE_NAME: &'static str = "AWS::RefactorSpaces::Environment";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Environment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `EnvironmentIdentifier`.
    #[inline]
    pub fn environment_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "EnvironmentIdentifier")
    }

    /// The attribute `TransitGatewayId`.
    #[inline]
    pub fn transit_gateway_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayId")
    }
}

/// [`AWS::RefactorSpaces::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html).
#[derive(Clone, Copy)]
pub struct Route(Identity);

impl ResourceType for Route {
    const TYPE_NAME: &'static str = "AWS::RefactorSpaces::Route";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Route {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PathResourceToId`.
    #[inline]
    pub fn path_resource_to_id(self) -> Value<Text> {
        attribute(self.0, "PathResourceToId")
    }

    /// The attribute `RouteIdentifier`.
    #[inline]
    pub fn route_identifier(self) -> Value<Text> {
        attribute(self.0, "RouteIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RefactorSpaces::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html).
#[derive(Clone, Copy)]
pub struct Service(Identity);

impl ResourceType for Service {
    const TYPE_NAME: &'static str = "AWS::RefactorSpaces::Service";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Service {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ServiceIdentifier`.
    #[inline]
    pub fn service_identifier(self) -> Value<Text> {
        attribute(self.0, "ServiceIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
