//! Resource types of `AWS::ApiGatewayV2`.

use super::prelude::*;

/// [`AWS::ApiGatewayV2::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html).
#[derive(Clone, Copy)]
pub struct Api(Identity);

impl ResourceType for Api {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Api";
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

impl Api {
    /// The attribute `ApiEndpoint`.
    #[inline]
    pub fn api_endpoint(self) -> Value<Text> {
        attribute(self.0, "ApiEndpoint")
    }

    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ApiId")
    }

    /// The attribute `ExecuteApiArn`.
    #[inline]
    pub fn execute_api_arn(self) -> Value<Text> {
        attribute(self.0, "ExecuteApiArn")
    }
}

/// [`AWS::ApiGatewayV2::ApiGatewayManagedOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html).
#[derive(Clone, Copy)]
pub struct ApiGatewayManagedOverrides(Identity);

impl ResourceType for ApiGatewayManagedOverrides {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides";
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

impl ApiGatewayManagedOverrides {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `ApiId`, which is what `Ref` returns.
    #[inline]
    pub fn api_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ApiGatewayV2::ApiMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html).
#[derive(Clone, Copy)]
pub struct ApiMapping(Identity);

impl ResourceType for ApiMapping {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::ApiMapping";
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

impl ApiMapping {
    /// The attribute `ApiMappingId`.
    #[inline]
    pub fn api_mapping_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ApiMappingId")
    }
}

/// [`AWS::ApiGatewayV2::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html).
#[derive(Clone, Copy)]
pub struct Authorizer(Identity);

impl ResourceType for Authorizer {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Authorizer";
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

impl Authorizer {
    /// The attribute `AuthorizerId`.
    #[inline]
    pub fn authorizer_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AuthorizerId")
    }
}

/// [`AWS::ApiGatewayV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html).
#[derive(Clone, Copy)]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Deployment";
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

impl Deployment {
    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DeploymentId")
    }
}

/// [`AWS::ApiGatewayV2::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html).
#[derive(Clone, Copy)]
pub struct DomainName(Identity);

impl ResourceType for DomainName {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::DomainName";
    const ARN: Option<Target> = Some(Target::Attribute("DomainNameArn"));
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

impl DomainName {
    /// The attribute `DomainNameArn`.
    #[inline]
    pub fn domain_name_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainNameArn")
    }

    /// The attribute `RegionalDomainName`.
    #[inline]
    pub fn regional_domain_name(self) -> Value<Text> {
        attribute(self.0, "RegionalDomainName")
    }

    /// The attribute `RegionalHostedZoneId`.
    #[inline]
    pub fn regional_hosted_zone_id(self) -> Value<Text> {
        attribute(self.0, "RegionalHostedZoneId")
    }

    /// `DomainName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ApiGatewayV2::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html).
#[derive(Clone, Copy)]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Integration";
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

impl Integration {
    /// The attribute `IntegrationId`.
    #[inline]
    pub fn integration_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IntegrationId")
    }
}

/// [`AWS::ApiGatewayV2::IntegrationResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html).
#[derive(Clone, Copy)]
pub struct IntegrationResponse(Identity);

impl ResourceType for IntegrationResponse {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::IntegrationResponse";
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

impl IntegrationResponse {
    /// The attribute `IntegrationResponseId`.
    #[inline]
    pub fn integration_response_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IntegrationResponseId")
    }
}

/// [`AWS::ApiGatewayV2::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html).
#[derive(Clone, Copy)]
pub struct Model(Identity);

impl ResourceType for Model {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Model";
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

impl Model {
    /// The attribute `ModelId`.
    #[inline]
    pub fn model_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ModelId")
    }
}

/// [`AWS::ApiGatewayV2::PortalProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html).
#[derive(Clone, Copy)]
pub struct PortalProduct(Identity);

impl ResourceType for PortalProduct {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::PortalProduct";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("PortalProductId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PortalProduct {
    /// The attribute `LastModified`.
    #[inline]
    pub fn last_modified(self) -> Value<Text> {
        attribute(self.0, "LastModified")
    }

    /// The attribute `PortalProductArn`.
    #[inline]
    pub fn portal_product_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PortalProductArn")
    }

    /// The attribute `PortalProductId`.
    #[inline]
    pub fn portal_product_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PortalProductId")
    }
}

/// [`AWS::ApiGatewayV2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html).
#[derive(Clone, Copy)]
pub struct Route(Identity);

impl ResourceType for Route {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Route";
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

impl Route {
    /// The attribute `RouteId`.
    #[inline]
    pub fn route_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RouteId")
    }
}

/// [`AWS::ApiGatewayV2::RouteResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html).
#[derive(Clone, Copy)]
pub struct RouteResponse(Identity);

impl ResourceType for RouteResponse {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::RouteResponse";
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

impl RouteResponse {
    /// The attribute `RouteResponseId`.
    #[inline]
    pub fn route_response_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RouteResponseId")
    }
}

/// [`AWS::ApiGatewayV2::RoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html).
#[derive(Clone, Copy)]
pub struct RoutingRule(Identity);

impl ResourceType for RoutingRule {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::RoutingRule";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RoutingRuleId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RoutingRule {
    /// The attribute `RoutingRuleArn`.
    #[inline]
    pub fn routing_rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RoutingRuleArn")
    }

    /// The attribute `RoutingRuleId`.
    #[inline]
    pub fn routing_rule_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RoutingRuleId")
    }
}

/// [`AWS::ApiGatewayV2::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html).
#[derive(Clone, Copy)]
pub struct Stage(Identity);

impl ResourceType for Stage {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::Stage";
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

impl Stage {
    /// `StageName`, which is what `Ref` returns.
    #[inline]
    pub fn stage_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ApiGatewayV2::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html).
#[derive(Clone, Copy)]
pub struct VpcLink(Identity);

impl ResourceType for VpcLink {
    const TYPE_NAME: &'static str = "AWS::ApiGatewayV2::VpcLink";
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

impl VpcLink {
    /// The attribute `VpcLinkId`.
    #[inline]
    pub fn vpc_link_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpcLinkId")
    }
}
