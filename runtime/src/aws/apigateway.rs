//! Resource types of `AWS::ApiGateway`.

use super::prelude::*;

/// [`AWS::ApiGateway::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html).
#[derive(Clone, Copy)]
pub struct Account(Identity);

impl ResourceType for Account {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Account";
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

impl Account {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ApiGateway::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html).
#[derive(Clone, Copy)]
pub struct ApiKey(Identity);

impl ResourceType for ApiKey {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::ApiKey";
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

impl ApiKey {
    /// The attribute `APIKeyId`.
    #[inline]
    pub fn api_key_id(self) -> Value<Id<Self>> {
        attribute(self.0, "APIKeyId")
    }
}

/// [`AWS::ApiGateway::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html).
#[derive(Clone, Copy)]
pub struct Authorizer(Identity);

impl ResourceType for Authorizer {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Authorizer";
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

/// [`AWS::ApiGateway::BasePathMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html).
#[derive(Clone, Copy)]
pub struct BasePathMapping(Identity);

impl ResourceType for BasePathMapping {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::BasePathMapping";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BasePathMapping {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ApiGateway::BasePathMappingV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html).
#[derive(Clone, Copy)]
pub struct BasePathMappingV2(Identity);

impl ResourceType for BasePathMappingV2 {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::BasePathMappingV2";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BasePathMappingV2 {
    /// The attribute `BasePathMappingArn`.
    #[inline]
    pub fn base_path_mapping_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "BasePathMappingArn")
    }
}

/// [`AWS::ApiGateway::ClientCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html).
#[derive(Clone, Copy)]
pub struct ClientCertificate(Identity);

impl ResourceType for ClientCertificate {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::ClientCertificate";
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

impl ClientCertificate {
    /// The attribute `ClientCertificateId`.
    #[inline]
    pub fn client_certificate_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ClientCertificateId")
    }
}

/// [`AWS::ApiGateway::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html).
#[derive(Clone, Copy)]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Deployment";
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

/// [`AWS::ApiGateway::DocumentationPart`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html).
#[derive(Clone, Copy)]
pub struct DocumentationPart(Identity);

impl ResourceType for DocumentationPart {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::DocumentationPart";
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

impl DocumentationPart {
    /// The attribute `DocumentationPartId`.
    #[inline]
    pub fn documentation_part_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DocumentationPartId")
    }
}

/// [`AWS::ApiGateway::DocumentationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html).
#[derive(Clone, Copy)]
pub struct DocumentationVersion(Identity);

impl ResourceType for DocumentationVersion {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::DocumentationVersion";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DocumentationVersion {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ApiGateway::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html).
#[derive(Clone, Copy)]
pub struct DomainName(Identity);

impl ResourceType for DomainName {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::DomainName";
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
    /// The attribute `DistributionDomainName`.
    #[inline]
    pub fn distribution_domain_name(self) -> Value<Text> {
        attribute(self.0, "DistributionDomainName")
    }

    /// The attribute `DistributionHostedZoneId`.
    #[inline]
    pub fn distribution_hosted_zone_id(self) -> Value<Text> {
        attribute(self.0, "DistributionHostedZoneId")
    }

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

/// [`AWS::ApiGateway::DomainNameAccessAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html).
#[derive(Clone, Copy)]
pub struct DomainNameAccessAssociation(Identity);

impl ResourceType for DomainNameAccessAssociation {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DomainNameAccessAssociation {
    /// The attribute `DomainNameAccessAssociationArn`.
    #[inline]
    pub fn domain_name_access_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainNameAccessAssociationArn")
    }
}

/// [`AWS::ApiGateway::DomainNameV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html).
#[derive(Clone, Copy)]
pub struct DomainNameV2(Identity);

impl ResourceType for DomainNameV2 {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::DomainNameV2";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DomainNameV2 {
    /// The attribute `DomainNameArn`.
    #[inline]
    pub fn domain_name_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainNameArn")
    }

    /// The attribute `DomainNameId`.
    #[inline]
    pub fn domain_name_id(self) -> Value<Text> {
        attribute(self.0, "DomainNameId")
    }
}

/// [`AWS::ApiGateway::GatewayResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html).
#[derive(Clone, Copy)]
pub struct GatewayResponse(Identity);

impl ResourceType for GatewayResponse {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::GatewayResponse";
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

impl GatewayResponse {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ApiGateway::Method`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html).
#[derive(Clone, Copy)]
pub struct Method(Identity);

impl ResourceType for Method {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Method";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Method {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ApiGateway::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html).
#[derive(Clone, Copy)]
pub struct Model(Identity);

impl ResourceType for Model {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Model";
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

impl Model {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ApiGateway::RequestValidator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html).
#[derive(Clone, Copy)]
pub struct RequestValidator(Identity);

impl ResourceType for RequestValidator {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::RequestValidator";
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

impl RequestValidator {
    /// The attribute `RequestValidatorId`.
    #[inline]
    pub fn request_validator_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RequestValidatorId")
    }
}

/// [`AWS::ApiGateway::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html).
#[derive(Clone, Copy)]
pub struct Resource(Identity);

impl ResourceType for Resource {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Resource";
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

impl Resource {
    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ResourceId")
    }
}

/// [`AWS::ApiGateway::RestApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html).
#[derive(Clone, Copy)]
pub struct RestApi(Identity);

impl ResourceType for RestApi {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::RestApi";
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

impl RestApi {
    /// The attribute `RestApiId`.
    #[inline]
    pub fn rest_api_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RestApiId")
    }

    /// The attribute `RootResourceId`.
    #[inline]
    pub fn root_resource_id(self) -> Value<Text> {
        attribute(self.0, "RootResourceId")
    }
}

/// [`AWS::ApiGateway::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html).
#[derive(Clone, Copy)]
pub struct Stage(Identity);

impl ResourceType for Stage {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::Stage";
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

/// [`AWS::ApiGateway::UsagePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html).
#[derive(Clone, Copy)]
pub struct UsagePlan(Identity);

impl ResourceType for UsagePlan {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::UsagePlan";
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

impl UsagePlan {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ApiGateway::UsagePlanKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html).
#[derive(Clone, Copy)]
pub struct UsagePlanKey(Identity);

impl ResourceType for UsagePlanKey {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::UsagePlanKey";
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

impl UsagePlanKey {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ApiGateway::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html).
#[derive(Clone, Copy)]
pub struct VpcLink(Identity);

impl ResourceType for VpcLink {
    const TYPE_NAME: &'static str = "AWS::ApiGateway::VpcLink";
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
