//! Resource types of `AWS::ApiGatewayV2`.

use super::prelude::*;

/// [`AWS::ApiGatewayV2::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html).
pub struct Api {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Api {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Api",
        arn: None,
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

impl Api {
    /// The attribute `ApiEndpoint`.
    #[inline]
    pub fn api_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiEndpoint")
    }

    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApiId")
    }

    /// The attribute `ExecuteApiArn`.
    #[inline]
    pub fn execute_api_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ExecuteApiArn")
    }
}

/// [`AWS::ApiGatewayV2::ApiGatewayManagedOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html).
pub struct ApiGatewayManagedOverrides {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiGatewayManagedOverrides {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::ApiGatewayManagedOverrides",
        arn: None,
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

impl ApiGatewayManagedOverrides {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// `ApiId`, which is what `Ref` returns.
    #[inline]
    pub fn api_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGatewayV2::ApiMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html).
pub struct ApiMapping {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::ApiMapping",
        arn: None,
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

impl ApiMapping {
    /// The attribute `ApiMappingId`.
    #[inline]
    pub fn api_mapping_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApiMappingId")
    }
}

/// [`AWS::ApiGatewayV2::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html).
pub struct Authorizer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Authorizer {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Authorizer",
        arn: None,
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

impl Authorizer {
    /// The attribute `AuthorizerId`.
    #[inline]
    pub fn authorizer_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AuthorizerId")
    }
}

/// [`AWS::ApiGatewayV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Deployment",
        arn: None,
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

impl Deployment {
    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DeploymentId")
    }
}

/// [`AWS::ApiGatewayV2::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html).
pub struct DomainName {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainName {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::DomainName",
        arn: Some(ReturnValue::Attribute("DomainNameArn")),
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

impl DomainName {
    /// The attribute `DomainNameArn`.
    #[inline]
    pub fn domain_name_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainNameArn")
    }

    /// The attribute `RegionalDomainName`.
    #[inline]
    pub fn regional_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RegionalDomainName")
    }

    /// The attribute `RegionalHostedZoneId`.
    #[inline]
    pub fn regional_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RegionalHostedZoneId")
    }

    /// `DomainName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGatewayV2::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html).
pub struct Integration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Integration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Integration",
        arn: None,
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

impl Integration {
    /// The attribute `IntegrationId`.
    #[inline]
    pub fn integration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IntegrationId")
    }
}

/// [`AWS::ApiGatewayV2::IntegrationResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html).
pub struct IntegrationResponse {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IntegrationResponse {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::IntegrationResponse",
        arn: None,
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

impl IntegrationResponse {
    /// The attribute `IntegrationResponseId`.
    #[inline]
    pub fn integration_response_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IntegrationResponseId")
    }
}

/// [`AWS::ApiGatewayV2::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html).
pub struct Model {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Model {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Model",
        arn: None,
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

impl Model {
    /// The attribute `ModelId`.
    #[inline]
    pub fn model_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ModelId")
    }
}

/// [`AWS::ApiGatewayV2::PortalProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html).
pub struct PortalProduct {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PortalProduct {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::PortalProduct",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("PortalProductId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PortalProduct {
    /// The attribute `LastModified`.
    #[inline]
    pub fn last_modified(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModified")
    }

    /// The attribute `PortalProductArn`.
    #[inline]
    pub fn portal_product_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PortalProductArn")
    }

    /// The attribute `PortalProductId`.
    #[inline]
    pub fn portal_product_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PortalProductId")
    }
}

/// [`AWS::ApiGatewayV2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html).
pub struct Route {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Route {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Route",
        arn: None,
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

impl Route {
    /// The attribute `RouteId`.
    #[inline]
    pub fn route_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RouteId")
    }
}

/// [`AWS::ApiGatewayV2::RouteResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html).
pub struct RouteResponse {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteResponse {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::RouteResponse",
        arn: None,
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

impl RouteResponse {
    /// The attribute `RouteResponseId`.
    #[inline]
    pub fn route_response_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RouteResponseId")
    }
}

/// [`AWS::ApiGatewayV2::RoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html).
pub struct RoutingRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RoutingRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::RoutingRule",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RoutingRuleId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RoutingRule {
    /// The attribute `RoutingRuleArn`.
    #[inline]
    pub fn routing_rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RoutingRuleArn")
    }

    /// The attribute `RoutingRuleId`.
    #[inline]
    pub fn routing_rule_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RoutingRuleId")
    }
}

/// [`AWS::ApiGatewayV2::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html).
pub struct Stage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Stage {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::Stage",
        arn: None,
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

impl Stage {
    /// `StageName`, which is what `Ref` returns.
    #[inline]
    pub fn stage_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGatewayV2::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html).
pub struct VpcLink {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGatewayV2::VpcLink",
        arn: None,
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

impl VpcLink {
    /// The attribute `VpcLinkId`.
    #[inline]
    pub fn vpc_link_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpcLinkId")
    }
}
