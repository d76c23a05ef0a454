//! Resource types of `AWS::AppSync`.

use super::prelude::*;

/// [`AWS::AppSync::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html).
pub struct Api {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Api {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::Api",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ApiId")),
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
    /// The attribute `ApiArn`.
    #[inline]
    pub fn api_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ApiArn")
    }

    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApiId")
    }

    /// The attribute `Dns`.
    #[inline]
    pub fn dns(&self) -> Value<Json> {
        attribute(self.use_construct, "Dns")
    }

    /// The attribute `Dns.Http`.
    #[inline]
    pub fn dns_http(&self) -> Value<Text> {
        attribute(self.use_construct, "Dns.Http")
    }

    /// The attribute `Dns.Realtime`.
    #[inline]
    pub fn dns_realtime(&self) -> Value<Text> {
        attribute(self.use_construct, "Dns.Realtime")
    }
}

/// [`AWS::AppSync::ApiCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html).
pub struct ApiCache {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiCache {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::ApiCache",
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

impl ApiCache {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::AppSync::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html).
pub struct ApiKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::ApiKey",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ApiKeyId")),
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
    /// The attribute `ApiKey`.
    #[inline]
    pub fn api_key(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiKey")
    }

    /// The attribute `ApiKeyId`.
    #[inline]
    pub fn api_key_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApiKeyId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::AppSync::ChannelNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html).
pub struct ChannelNamespace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChannelNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::ChannelNamespace",
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

impl ChannelNamespace {
    /// The attribute `ChannelNamespaceArn`.
    #[inline]
    pub fn channel_namespace_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ChannelNamespaceArn")
    }
}

/// [`AWS::AppSync::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html).
pub struct DataSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::DataSource",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DataSource {
    /// The attribute `DataSourceArn`.
    #[inline]
    pub fn data_source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DataSourceArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::AppSync::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html).
pub struct DomainName {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainName {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::DomainName",
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
    /// The attribute `AppSyncDomainName`.
    #[inline]
    pub fn app_sync_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "AppSyncDomainName")
    }

    /// The attribute `CertificateArn`.
    #[inline]
    pub fn certificate_arn(&self) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(self.use_construct, "CertificateArn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `DomainNameArn`.
    #[inline]
    pub fn domain_name_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainNameArn")
    }

    /// The attribute `HostedZoneId`.
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "HostedZoneId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::AppSync::DomainNameApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html).
pub struct DomainNameApiAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainNameApiAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::DomainNameApiAssociation",
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

impl DomainNameApiAssociation {
    /// The attribute `ApiAssociationIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn api_association_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::AppSync::FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html).
pub struct FunctionConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FunctionConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::FunctionConfiguration",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FunctionConfiguration {
    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiId")
    }

    /// The attribute `Code`.
    #[inline]
    pub fn code(&self) -> Value<Text> {
        attribute(self.use_construct, "Code")
    }

    /// The attribute `CodeS3Location`.
    #[inline]
    pub fn code_s3_location(&self) -> Value<Text> {
        attribute(self.use_construct, "CodeS3Location")
    }

    /// The attribute `DataSourceName`.
    #[inline]
    pub fn data_source_name(&self) -> Value<Name<super::appsync::DataSource>> {
        attribute(self.use_construct, "DataSourceName")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FunctionArn")
    }

    /// The attribute `FunctionId`.
    #[inline]
    pub fn function_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FunctionId")
    }

    /// The attribute `FunctionVersion`.
    #[inline]
    pub fn function_version(&self) -> Value<Text> {
        attribute(self.use_construct, "FunctionVersion")
    }

    /// The attribute `MaxBatchSize`.
    #[inline]
    pub fn max_batch_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxBatchSize")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RequestMappingTemplate`.
    #[inline]
    pub fn request_mapping_template(&self) -> Value<Text> {
        attribute(self.use_construct, "RequestMappingTemplate")
    }

    /// The attribute `RequestMappingTemplateS3Location`.
    #[inline]
    pub fn request_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.use_construct, "RequestMappingTemplateS3Location")
    }

    /// The attribute `ResponseMappingTemplate`.
    #[inline]
    pub fn response_mapping_template(&self) -> Value<Text> {
        attribute(self.use_construct, "ResponseMappingTemplate")
    }

    /// The attribute `ResponseMappingTemplateS3Location`.
    #[inline]
    pub fn response_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.use_construct, "ResponseMappingTemplateS3Location")
    }

    /// The attribute `Runtime.Name`.
    #[inline]
    pub fn runtime_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Runtime.Name")
    }

    /// The attribute `Runtime.RuntimeVersion`.
    #[inline]
    pub fn runtime_runtime_version(&self) -> Value<Text> {
        attribute(self.use_construct, "Runtime.RuntimeVersion")
    }

    /// The attribute `SyncConfig.ConflictDetection`.
    #[inline]
    pub fn sync_config_conflict_detection(&self) -> Value<Text> {
        attribute(self.use_construct, "SyncConfig.ConflictDetection")
    }

    /// The attribute `SyncConfig.ConflictHandler`.
    #[inline]
    pub fn sync_config_conflict_handler(&self) -> Value<Text> {
        attribute(self.use_construct, "SyncConfig.ConflictHandler")
    }

    /// The attribute `SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn`.
    #[inline]
    pub fn sync_config_lambda_conflict_handler_config_lambda_conflict_handler_arn(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn",
        )
    }
}

/// [`AWS::AppSync::GraphQLApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html).
pub struct GraphQLApi {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GraphQLApi {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::GraphQLApi",
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

impl GraphQLApi {
    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `GraphQLDns`.
    #[inline]
    pub fn graph_ql_dns(&self) -> Value<Text> {
        attribute(self.use_construct, "GraphQLDns")
    }

    /// The attribute `GraphQLEndpointArn`.
    #[inline]
    pub fn graph_ql_endpoint_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "GraphQLEndpointArn")
    }

    /// The attribute `GraphQLUrl`.
    #[inline]
    pub fn graph_ql_url(&self) -> Value<Text> {
        attribute(self.use_construct, "GraphQLUrl")
    }

    /// The attribute `RealtimeDns`.
    #[inline]
    pub fn realtime_dns(&self) -> Value<Text> {
        attribute(self.use_construct, "RealtimeDns")
    }

    /// The attribute `RealtimeUrl`.
    #[inline]
    pub fn realtime_url(&self) -> Value<Text> {
        attribute(self.use_construct, "RealtimeUrl")
    }
}

/// [`AWS::AppSync::GraphQLSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html).
pub struct GraphQLSchema {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GraphQLSchema {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::GraphQLSchema",
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

impl GraphQLSchema {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::AppSync::Resolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html).
pub struct Resolver {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Resolver {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::Resolver",
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

impl Resolver {
    /// The attribute `ApiId`.
    #[inline]
    pub fn api_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiId")
    }

    /// The attribute `CachingConfig.CachingKeys`.
    #[inline]
    pub fn caching_config_caching_keys(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "CachingConfig.CachingKeys")
    }

    /// The attribute `CachingConfig.Ttl`.
    #[inline]
    pub fn caching_config_ttl(&self) -> Value<Number> {
        attribute(self.use_construct, "CachingConfig.Ttl")
    }

    /// The attribute `Code`.
    #[inline]
    pub fn code(&self) -> Value<Text> {
        attribute(self.use_construct, "Code")
    }

    /// The attribute `CodeS3Location`.
    #[inline]
    pub fn code_s3_location(&self) -> Value<Text> {
        attribute(self.use_construct, "CodeS3Location")
    }

    /// The attribute `DataSourceName`.
    #[inline]
    pub fn data_source_name(&self) -> Value<Name<super::appsync::DataSource>> {
        attribute(self.use_construct, "DataSourceName")
    }

    /// The attribute `FieldName`.
    #[inline]
    pub fn field_name(&self) -> Value<Text> {
        attribute(self.use_construct, "FieldName")
    }

    /// The attribute `Kind`.
    #[inline]
    pub fn kind(&self) -> Value<Text> {
        attribute(self.use_construct, "Kind")
    }

    /// The attribute `MaxBatchSize`.
    #[inline]
    pub fn max_batch_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxBatchSize")
    }

    /// The attribute `MetricsConfig`.
    #[inline]
    pub fn metrics_config(&self) -> Value<Text> {
        attribute(self.use_construct, "MetricsConfig")
    }

    /// The attribute `PipelineConfig.Functions`.
    #[inline]
    pub fn pipeline_config_functions(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "PipelineConfig.Functions")
    }

    /// The attribute `RequestMappingTemplate`.
    #[inline]
    pub fn request_mapping_template(&self) -> Value<Text> {
        attribute(self.use_construct, "RequestMappingTemplate")
    }

    /// The attribute `RequestMappingTemplateS3Location`.
    #[inline]
    pub fn request_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.use_construct, "RequestMappingTemplateS3Location")
    }

    /// The attribute `ResolverArn`.
    #[inline]
    pub fn resolver_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ResolverArn")
    }

    /// The attribute `ResponseMappingTemplate`.
    #[inline]
    pub fn response_mapping_template(&self) -> Value<Text> {
        attribute(self.use_construct, "ResponseMappingTemplate")
    }

    /// The attribute `ResponseMappingTemplateS3Location`.
    #[inline]
    pub fn response_mapping_template_s3_location(&self) -> Value<Text> {
        attribute(self.use_construct, "ResponseMappingTemplateS3Location")
    }

    /// The attribute `Runtime.Name`.
    #[inline]
    pub fn runtime_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Runtime.Name")
    }

    /// The attribute `Runtime.RuntimeVersion`.
    #[inline]
    pub fn runtime_runtime_version(&self) -> Value<Text> {
        attribute(self.use_construct, "Runtime.RuntimeVersion")
    }

    /// The attribute `SyncConfig.ConflictDetection`.
    #[inline]
    pub fn sync_config_conflict_detection(&self) -> Value<Text> {
        attribute(self.use_construct, "SyncConfig.ConflictDetection")
    }

    /// The attribute `SyncConfig.ConflictHandler`.
    #[inline]
    pub fn sync_config_conflict_handler(&self) -> Value<Text> {
        attribute(self.use_construct, "SyncConfig.ConflictHandler")
    }

    /// The attribute `SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn`.
    #[inline]
    pub fn sync_config_lambda_conflict_handler_config_lambda_conflict_handler_arn(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn",
        )
    }

    /// The attribute `TypeName`.
    #[inline]
    pub fn type_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TypeName")
    }
}

/// [`AWS::AppSync::SourceApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html).
pub struct SourceApiAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SourceApiAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::SourceApiAssociation",
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

impl SourceApiAssociation {
    /// The attribute `AssociationArn`.
    #[inline]
    pub fn association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssociationArn")
    }

    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationId")
    }

    /// The attribute `LastSuccessfulMergeDate`.
    #[inline]
    pub fn last_successful_merge_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSuccessfulMergeDate")
    }

    /// The attribute `MergedApiArn`.
    #[inline]
    pub fn merged_api_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MergedApiArn")
    }

    /// The attribute `MergedApiId`.
    #[inline]
    pub fn merged_api_id(&self) -> Value<Text> {
        attribute(self.use_construct, "MergedApiId")
    }

    /// The attribute `SourceApiArn`.
    #[inline]
    pub fn source_api_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceApiArn")
    }

    /// The attribute `SourceApiAssociationStatus`.
    #[inline]
    pub fn source_api_association_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceApiAssociationStatus")
    }

    /// The attribute `SourceApiAssociationStatusDetail`.
    #[inline]
    pub fn source_api_association_status_detail(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceApiAssociationStatusDetail")
    }

    /// The attribute `SourceApiId`.
    #[inline]
    pub fn source_api_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceApiId")
    }
}

/// [`AWS::AppSync::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html).
pub struct Type {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Type {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppSync::Type",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Type {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}
