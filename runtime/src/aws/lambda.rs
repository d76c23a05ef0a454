//! Resource types of `AWS::Lambda`.

use super::prelude::*;

/// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::Alias"))]
pub struct Alias(Identity);

impl ResourceType for Alias {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Alias",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Alias {
    /// The attribute `AliasArn`.
    #[inline]
    pub fn alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "AliasArn")
    }
}

/// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::CapacityProvider"))]
pub struct CapacityProvider(Identity);

impl ResourceType for CapacityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::CapacityProvider",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CapacityProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// `CapacityProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn capacity_provider_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::CodeSigningConfig"))]
pub struct CodeSigningConfig(Identity);

impl ResourceType for CodeSigningConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::CodeSigningConfig",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("CodeSigningConfigId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CodeSigningConfig {
    /// The attribute `CodeSigningConfigArn`.
    #[inline]
    pub fn code_signing_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CodeSigningConfigArn")
    }

    /// The attribute `CodeSigningConfigId`.
    #[inline]
    pub fn code_signing_config_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "CodeSigningConfigId")
    }
}

/// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::EventInvokeConfig"))]
pub struct EventInvokeConfig(Identity);

impl ResourceType for EventInvokeConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::EventInvokeConfig",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventInvokeConfig {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::EventSourceMapping"))]
pub struct EventSourceMapping(Identity);

impl ResourceType for EventSourceMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::EventSourceMapping",
        arn: Some(Target::Attribute("EventSourceMappingArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventSourceMapping {
    /// The attribute `EventSourceMappingArn`.
    #[inline]
    pub fn event_source_mapping_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "EventSourceMappingArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::Function"))]
pub struct Function(Identity);

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Function",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SnapStartResponse`.
    #[inline]
    pub fn snap_start_response(&self) -> Value<Json> {
        attribute(self.0, "SnapStartResponse")
    }

    /// The attribute `SnapStartResponse.ApplyOn`.
    #[inline]
    pub fn snap_start_response_apply_on(&self) -> Value<Text> {
        attribute(self.0, "SnapStartResponse.ApplyOn")
    }

    /// The attribute `SnapStartResponse.OptimizationStatus`.
    #[inline]
    pub fn snap_start_response_optimization_status(&self) -> Value<Text> {
        attribute(self.0, "SnapStartResponse.OptimizationStatus")
    }

    /// `FunctionName`, which is what `Ref` returns.
    #[inline]
    pub fn function_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::LayerVersion"))]
pub struct LayerVersion(Identity);

impl ResourceType for LayerVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::LayerVersion",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LayerVersion {
    /// The attribute `LayerVersionArn`.
    #[inline]
    pub fn layer_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "LayerVersionArn")
    }
}

/// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::LayerVersionPermission"))]
pub struct LayerVersionPermission(Identity);

impl ResourceType for LayerVersionPermission {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::LayerVersionPermission",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LayerVersionPermission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::MicrovmImage"))]
pub struct MicrovmImage(Identity);

impl ResourceType for MicrovmImage {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::MicrovmImage",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl MicrovmImage {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ImageArn")
    }

    /// The attribute `LatestActiveImageVersion`.
    #[inline]
    pub fn latest_active_image_version(&self) -> Value<Text> {
        attribute(self.0, "LatestActiveImageVersion")
    }

    /// The attribute `LatestFailedImageVersion`.
    #[inline]
    pub fn latest_failed_image_version(&self) -> Value<Text> {
        attribute(self.0, "LatestFailedImageVersion")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::NetworkConnector"))]
pub struct NetworkConnector(Identity);

impl ResourceType for NetworkConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::NetworkConnector",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NetworkConnector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(&self) -> Value<Integer> {
        attribute(self.0, "LatestVersion")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::Permission"))]
pub struct Permission(Identity);

impl ResourceType for Permission {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Permission",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Permission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::ResourcePolicy"))]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::ResourcePolicy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::Url"))]
pub struct Url(Identity);

impl ResourceType for Url {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Url",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Url {
    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `FunctionUrl`.
    #[inline]
    pub fn function_url(&self) -> Value<Text> {
        attribute(self.0, "FunctionUrl")
    }
}

/// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::Version"))]
pub struct Version(Identity);

impl ResourceType for Version {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Version",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Version {
    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::WebFunction"))]
pub struct WebFunction(Identity);

impl ResourceType for WebFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::WebFunction",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WebFunction {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FunctionArn`, which is what `Ref` returns.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::WebFunctionEndpoint"))]
pub struct WebFunctionEndpoint(Identity);

impl ResourceType for WebFunctionEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::WebFunctionEndpoint",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WebFunctionEndpoint {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `EndpointArn`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `RegionalEndpoints`.
    #[inline]
    pub fn regional_endpoints(&self) -> Value<Map<Json>> {
        attribute(self.0, "RegionalEndpoints")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(&self) -> Value<Text> {
        attribute(self.0, "UpdateStatus")
    }

    /// The attribute `UpdateStatusReason`.
    #[inline]
    pub fn update_status_reason(&self) -> Value<Text> {
        attribute(self.0, "UpdateStatusReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Lambda::WebFunctionRevision"))]
pub struct WebFunctionRevision(Identity);

impl ResourceType for WebFunctionRevision {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::WebFunctionRevision",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WebFunctionRevision {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `RevisionArn`, which is what `Ref` returns.
    #[inline]
    pub fn revision_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(&self) -> Value<Text> {
        attribute(self.0, "RevisionId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }
}
