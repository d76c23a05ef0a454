//! Resource types of `AWS::ApiGateway`.

use super::prelude::*;

/// [`AWS::ApiGateway::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html).
pub struct Account {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Account {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Account",
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

impl Account {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::ApiGateway::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html).
pub struct ApiKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::ApiKey",
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

impl ApiKey {
    /// The attribute `APIKeyId`.
    #[inline]
    pub fn api_key_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "APIKeyId")
    }
}

/// [`AWS::ApiGateway::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html).
pub struct Authorizer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Authorizer {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Authorizer",
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

/// [`AWS::ApiGateway::BasePathMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html).
pub struct BasePathMapping {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BasePathMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::BasePathMapping",
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

impl BasePathMapping {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGateway::BasePathMappingV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html).
pub struct BasePathMappingV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BasePathMappingV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::BasePathMappingV2",
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

impl BasePathMappingV2 {
    /// The attribute `BasePathMappingArn`.
    #[inline]
    pub fn base_path_mapping_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BasePathMappingArn")
    }
}

/// [`AWS::ApiGateway::ClientCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html).
pub struct ClientCertificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClientCertificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::ClientCertificate",
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

impl ClientCertificate {
    /// The attribute `ClientCertificateId`.
    #[inline]
    pub fn client_certificate_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ClientCertificateId")
    }
}

/// [`AWS::ApiGateway::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Deployment",
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

/// [`AWS::ApiGateway::DocumentationPart`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html).
pub struct DocumentationPart {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DocumentationPart {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::DocumentationPart",
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

impl DocumentationPart {
    /// The attribute `DocumentationPartId`.
    #[inline]
    pub fn documentation_part_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DocumentationPartId")
    }
}

/// [`AWS::ApiGateway::DocumentationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html).
pub struct DocumentationVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DocumentationVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::DocumentationVersion",
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

impl DocumentationVersion {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGateway::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html).
pub struct DomainName {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainName {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::DomainName",
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
    /// The attribute `DistributionDomainName`.
    #[inline]
    pub fn distribution_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DistributionDomainName")
    }

    /// The attribute `DistributionHostedZoneId`.
    #[inline]
    pub fn distribution_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DistributionHostedZoneId")
    }

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

/// [`AWS::ApiGateway::DomainNameAccessAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html).
pub struct DomainNameAccessAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainNameAccessAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::DomainNameAccessAssociation",
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

impl DomainNameAccessAssociation {
    /// The attribute `DomainNameAccessAssociationArn`.
    #[inline]
    pub fn domain_name_access_association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainNameAccessAssociationArn")
    }
}

/// [`AWS::ApiGateway::DomainNameV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html).
pub struct DomainNameV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainNameV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::DomainNameV2",
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

impl DomainNameV2 {
    /// The attribute `DomainNameArn`.
    #[inline]
    pub fn domain_name_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainNameArn")
    }

    /// The attribute `DomainNameId`.
    #[inline]
    pub fn domain_name_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainNameId")
    }
}

/// [`AWS::ApiGateway::GatewayResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html).
pub struct GatewayResponse {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayResponse {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::GatewayResponse",
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

impl GatewayResponse {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::ApiGateway::Method`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html).
pub struct Method {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Method {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Method",
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

impl Method {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGateway::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html).
pub struct Model {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Model {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Model",
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

impl Model {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ApiGateway::RequestValidator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html).
pub struct RequestValidator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RequestValidator {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::RequestValidator",
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

impl RequestValidator {
    /// The attribute `RequestValidatorId`.
    #[inline]
    pub fn request_validator_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RequestValidatorId")
    }
}

/// [`AWS::ApiGateway::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html).
pub struct Resource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Resource {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Resource",
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

impl Resource {
    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ResourceId")
    }
}

/// [`AWS::ApiGateway::RestApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html).
pub struct RestApi {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RestApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::RestApi",
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

impl RestApi {
    /// The attribute `RestApiId`.
    #[inline]
    pub fn rest_api_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RestApiId")
    }

    /// The attribute `RootResourceId`.
    #[inline]
    pub fn root_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RootResourceId")
    }
}

/// [`AWS::ApiGateway::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html).
pub struct Stage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Stage {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::Stage",
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

/// [`AWS::ApiGateway::UsagePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html).
pub struct UsagePlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UsagePlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::UsagePlan",
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

impl UsagePlan {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::ApiGateway::UsagePlanKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html).
pub struct UsagePlanKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UsagePlanKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::UsagePlanKey",
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

impl UsagePlanKey {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::ApiGateway::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html).
pub struct VpcLink {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApiGateway::VpcLink",
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
