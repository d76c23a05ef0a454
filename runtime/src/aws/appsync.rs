//! Resource types of `AWS::AppSync`.

use super::prelude::*;

/// [`AWS::AppSync::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::Api"))]
pub struct Api(Identity);

impl ResourceType for Api {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::Api",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ApiId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Api {
    /// The attribute `ApiArn`.
    #[inline]
    pub fn api_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ApiArn")
    }

    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ApiId")
    }

    /// The attribute `Dns`.
    #[inline]
    pub fn dns(&self) -> Value<Json> {
        attribute(self.0, "Dns")
    }

    /// The attribute `Dns.Http`.
    #[inline]
    pub fn dns_http(&self) -> Value<Text> {
        attribute(self.0, "Dns.Http")
    }

    /// The attribute `Dns.Realtime`.
    #[inline]
    pub fn dns_realtime(&self) -> Value<Text> {
        attribute(self.0, "Dns.Realtime")
    }
}

/// [`AWS::AppSync::ApiCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::ApiCache"))]
pub struct ApiCache(Identity);

impl ResourceType for ApiCache {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::ApiCache",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApiCache {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::AppSync::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::ApiKey"))]
pub struct ApiKey(Identity);

impl ResourceType for ApiKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::ApiKey",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ApiKeyId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApiKey {
    /// The attribute `ApiKey`.
    #[inline]
    pub fn api_key(&self) -> Value<Text> {
        attribute(self.0, "ApiKey")
    }

    /// The attribute `ApiKeyId`.
    #[inline]
    pub fn api_key_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ApiKeyId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::AppSync::ChannelNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::ChannelNamespace"))]
pub struct ChannelNamespace(Identity);

impl ResourceType for ChannelNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::ChannelNamespace",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ChannelNamespace {
    /// The attribute `ChannelNamespaceArn`.
    #[inline]
    pub fn channel_namespace_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ChannelNamespaceArn")
    }
}

/// [`AWS::AppSync::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::DataSource"))]
pub struct DataSource(Identity);

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::DataSource",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataSource {
    /// The attribute `DataSourceArn`.
    #[inline]
    pub fn data_source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DataSourceArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::AppSync::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::DomainName"))]
pub struct DomainName(Identity);

impl ResourceType for DomainName {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::DomainName",
        arn: Some(Target::Attribute("DomainNameArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DomainName {
    /// The attribute `AppSyncDomainName`.
    #[inline]
    pub fn app_sync_domain_name(&self) -> Value<Text> {
        attribute(self.0, "AppSyncDomainName")
    }

    /// The attribute `CertificateArn`.
    #[inline]
    pub fn certificate_arn(&self) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(self.0, "CertificateArn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `DomainNameArn`.
    #[inline]
    pub fn domain_name_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainNameArn")
    }

    /// The attribute `HostedZoneId`.
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<Text> {
        attribute(self.0, "HostedZoneId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::AppSync::DomainNameApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::DomainNameApiAssociation"))]
pub struct DomainNameApiAssociation(Identity);

impl ResourceType for DomainNameApiAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::DomainNameApiAssociation",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DomainNameApiAssociation {
    /// The attribute `ApiAssociationIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn api_association_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::AppSync::FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::FunctionConfiguration"))]
pub struct FunctionConfiguration(Identity);

impl ResourceType for FunctionConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::FunctionConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FunctionConfiguration {
    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Text> {
        attribute(self.0, "ApiId")
    }

    /// The attribute `Code`.
    #[inline]
    pub fn code(&self) -> Value<Text> {
        attribute(self.0, "Code")
    }

    /// The attribute `CodeS3Location`.
    #[inline]
    pub fn code_s3_location(&self) -> Value<Text> {
        attribute(self.0, "CodeS3Location")
    }

    /// The attribute `DataSourceName`.
    #[inline]
    pub fn data_source_name(&self) -> Value<Name<super::appsync::DataSource>> {
        attribute(self.0, "DataSourceName")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `FunctionId`.
    #[inline]
    pub fn function_id(&self) -> Value<Text> {
        attribute(self.0, "FunctionId")
    }

    /// The attribute `FunctionVersion`.
    #[inline]
    pub fn function_version(&self) -> Value<Text> {
        attribute(self.0, "FunctionVersion")
    }

    /// The attribute `MaxBatchSize`.
    #[inline]
    pub fn max_batch_size(&self) -> Value<Integer> {
        attribute(self.0, "MaxBatchSize")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `RequestMappingTemplate`.
    #[inline]
    pub fn request_mapping_template(&self) -> Value<Text> {
        attribute(self.0, "RequestMappingTemplate")
    }

    /// The attribute `RequestMappingTemplateS3Location`.
    #[inline]
    pub fn request_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.0, "RequestMappingTemplateS3Location")
    }

    /// The attribute `ResponseMappingTemplate`.
    #[inline]
    pub fn response_mapping_template(&self) -> Value<Text> {
        attribute(self.0, "ResponseMappingTemplate")
    }

    /// The attribute `ResponseMappingTemplateS3Location`.
    #[inline]
    pub fn response_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.0, "ResponseMappingTemplateS3Location")
    }

    /// The attribute `Runtime.Name`.
    #[inline]
    pub fn runtime_name(&self) -> Value<Text> {
        attribute(self.0, "Runtime.Name")
    }

    /// The attribute `Runtime.RuntimeVersion`.
    #[inline]
    pub fn runtime_runtime_version(&self) -> Value<Text> {
        attribute(self.0, "Runtime.RuntimeVersion")
    }

    /// The attribute `SyncConfig.ConflictDetection`.
    #[inline]
    pub fn sync_config_conflict_detection(&self) -> Value<Text> {
        attribute(self.0, "SyncConfig.ConflictDetection")
    }

    /// The attribute `SyncConfig.ConflictHandler`.
    #[inline]
    pub fn sync_config_conflict_handler(&self) -> Value<Text> {
        attribute(self.0, "SyncConfig.ConflictHandler")
    }

    /// The attribute `SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn`.
    #[inline]
    pub fn sync_config_lambda_conflict_handler_config_lambda_conflict_handler_arn(
        &self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn",
        )
    }
}

/// [`AWS::AppSync::GraphQLApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::GraphQLApi"))]
pub struct GraphQLApi(Identity);

impl ResourceType for GraphQLApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::GraphQLApi",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GraphQLApi {
    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Text> {
        attribute(self.0, "ApiId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `GraphQLDns`.
    #[inline]
    pub fn graph_ql_dns(&self) -> Value<Text> {
        attribute(self.0, "GraphQLDns")
    }

    /// The attribute `GraphQLEndpointArn`.
    #[inline]
    pub fn graph_ql_endpoint_arn(&self) -> Value<Text> {
        attribute(self.0, "GraphQLEndpointArn")
    }

    /// The attribute `GraphQLUrl`.
    #[inline]
    pub fn graph_ql_url(&self) -> Value<Text> {
        attribute(self.0, "GraphQLUrl")
    }

    /// The attribute `RealtimeDns`.
    #[inline]
    pub fn realtime_dns(&self) -> Value<Text> {
        attribute(self.0, "RealtimeDns")
    }

    /// The attribute `RealtimeUrl`.
    #[inline]
    pub fn realtime_url(&self) -> Value<Text> {
        attribute(self.0, "RealtimeUrl")
    }
}

/// [`AWS::AppSync::GraphQLSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::GraphQLSchema"))]
pub struct GraphQLSchema(Identity);

impl ResourceType for GraphQLSchema {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::GraphQLSchema",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GraphQLSchema {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::AppSync::Resolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::Resolver"))]
pub struct Resolver(Identity);

impl ResourceType for Resolver {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::Resolver",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Resolver {
    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Text> {
        attribute(self.0, "ApiId")
    }

    /// The attribute `CachingConfig.CachingKeys`.
    #[inline]
    pub fn caching_config_caching_keys(&self) -> Value<List<Text>> {
        attribute(self.0, "CachingConfig.CachingKeys")
    }

    /// The attribute `CachingConfig.Ttl`.
    #[inline]
    pub fn caching_config_ttl(&self) -> Value<Number> {
        attribute(self.0, "CachingConfig.Ttl")
    }

    /// The attribute `Code`.
    #[inline]
    pub fn code(&self) -> Value<Text> {
        attribute(self.0, "Code")
    }

    /// The attribute `CodeS3Location`.
    #[inline]
    pub fn code_s3_location(&self) -> Value<Text> {
        attribute(self.0, "CodeS3Location")
    }

    /// The attribute `DataSourceName`.
    #[inline]
    pub fn data_source_name(&self) -> Value<Name<super::appsync::DataSource>> {
        attribute(self.0, "DataSourceName")
    }

    /// The attribute `FieldName`.
    #[inline]
    pub fn field_name(&self) -> Value<Text> {
        attribute(self.0, "FieldName")
    }

    /// The attribute `Kind`.
    #[inline]
    pub fn kind(&self) -> Value<Text> {
        attribute(self.0, "Kind")
    }

    /// The attribute `MaxBatchSize`.
    #[inline]
    pub fn max_batch_size(&self) -> Value<Integer> {
        attribute(self.0, "MaxBatchSize")
    }

    /// The attribute `MetricsConfig`.
    #[inline]
    pub fn metrics_config(&self) -> Value<Text> {
        attribute(self.0, "MetricsConfig")
    }

    /// The attribute `PipelineConfig.Functions`.
    #[inline]
    pub fn pipeline_config_functions(&self) -> Value<List<Text>> {
        attribute(self.0, "PipelineConfig.Functions")
    }

    /// The attribute `RequestMappingTemplate`.
    #[inline]
    pub fn request_mapping_template(&self) -> Value<Text> {
        attribute(self.0, "RequestMappingTemplate")
    }

    /// The attribute `RequestMappingTemplateS3Location`.
    #[inline]
    pub fn request_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.0, "RequestMappingTemplateS3Location")
    }

    /// The attribute `ResolverArn`.
    #[inline]
    pub fn resolver_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ResolverArn")
    }

    /// The attribute `ResponseMappingTemplate`.
    #[inline]
    pub fn response_mapping_template(&self) -> Value<Text> {
        attribute(self.0, "ResponseMappingTemplate")
    }

    /// The attribute `ResponseMappingTemplateS3Location`.
    #[inline]
    pub fn response_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.0, "ResponseMappingTemplateS3Location")
    }

    /// The attribute `Runtime.Name`.
    #[inline]
    pub fn runtime_name(&self) -> Value<Text> {
        attribute(self.0, "Runtime.Name")
    }

    /// The attribute `Runtime.RuntimeVersion`.
    #[inline]
    pub fn runtime_runtime_version(&self) -> Value<Text> {
        attribute(self.0, "Runtime.RuntimeVersion")
    }

    /// The attribute `SyncConfig.ConflictDetection`.
    #[inline]
    pub fn sync_config_conflict_detection(&self) -> Value<Text> {
        attribute(self.0, "SyncConfig.ConflictDetection")
    }

    /// The attribute `SyncConfig.ConflictHandler`.
    #[inline]
    pub fn sync_config_conflict_handler(&self) -> Value<Text> {
        attribute(self.0, "SyncConfig.ConflictHandler")
    }

    /// The attribute `SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn`.
    #[inline]
    pub fn sync_config_lambda_conflict_handler_config_lambda_conflict_handler_arn(
        &self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn",
        )
    }

    /// The attribute `TypeName`.
    #[inline]
    pub fn type_name(&self) -> Value<Text> {
        attribute(self.0, "TypeName")
    }
}

/// [`AWS::AppSync::SourceApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::SourceApiAssociation"))]
pub struct SourceApiAssociation(Identity);

impl ResourceType for SourceApiAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::SourceApiAssociation",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SourceApiAssociation {
    /// The attribute `AssociationArn`.
    #[inline]
    pub fn association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "AssociationArn")
    }

    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.0, "AssociationId")
    }

    /// The attribute `LastSuccessfulMergeDate`.
    #[inline]
    pub fn last_successful_merge_date(&self) -> Value<Text> {
        attribute(self.0, "LastSuccessfulMergeDate")
    }

    /// The attribute `MergedApiArn`.
    #[inline]
    pub fn merged_api_arn(&self) -> Value<Text> {
        attribute(self.0, "MergedApiArn")
    }

    /// The attribute `MergedApiId`.
    #[inline]
    pub fn merged_api_id(&self) -> Value<Text> {
        attribute(self.0, "MergedApiId")
    }

    /// The attribute `SourceApiArn`.
    #[inline]
    pub fn source_api_arn(&self) -> Value<Text> {
        attribute(self.0, "SourceApiArn")
    }

    /// The attribute `SourceApiAssociationStatus`.
    #[inline]
    pub fn source_api_association_status(&self) -> Value<Text> {
        attribute(self.0, "SourceApiAssociationStatus")
    }

    /// The attribute `SourceApiAssociationStatusDetail`.
    #[inline]
    pub fn source_api_association_status_detail(&self) -> Value<Text> {
        attribute(self.0, "SourceApiAssociationStatusDetail")
    }

    /// The attribute `SourceApiId`.
    #[inline]
    pub fn source_api_id(&self) -> Value<Text> {
        attribute(self.0, "SourceApiId")
    }
}

/// [`AWS::AppSync::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppSync::Type"))]
pub struct Type(Identity);

impl ResourceType for Type {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::Type",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Type {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}
