//! Resource types of `AWS::Lambda`.

use super::prelude::*;

/// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
#[derive(Clone, Copy)]
pub struct Alias(Identity);

impl ResourceType for Alias {
    const TYPE_NAME: &'static str = "AWS::Lambda::Alias";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Alias {
    /// The attribute `AliasArn`.
    #[inline]
    pub fn alias_arn(self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "AliasArn")
    }
}

/// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
#[derive(Clone, Copy)]
pub struct CapacityProvider(Identity);

impl ResourceType for CapacityProvider {
    const TYPE_NAME: &'static str = "AWS::Lambda::CapacityProvider";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl CapacityProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// `CapacityProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn capacity_provider_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
#[derive(Clone, Copy)]
pub struct CodeSigningConfig(Identity);

impl ResourceType for CodeSigningConfig {
    const TYPE_NAME: &'static str = "AWS::Lambda::CodeSigningConfig";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("CodeSigningConfigId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CodeSigningConfig {
    /// The attribute `CodeSigningConfigArn`.
    #[inline]
    pub fn code_signing_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CodeSigningConfigArn")
    }

    /// The attribute `CodeSigningConfigId`.
    #[inline]
    pub fn code_signing_config_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CodeSigningConfigId")
    }
}

/// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
#[derive(Clone, Copy)]
pub struct EventInvokeConfig(Identity);

impl ResourceType for EventInvokeConfig {
    const TYPE_NAME: &'static str = "AWS::Lambda::EventInvokeConfig";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EventInvokeConfig {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
#[derive(Clone, Copy)]
pub struct EventSourceMapping(Identity);

impl ResourceType for EventSourceMapping {
    const TYPE_NAME: &'static str = "AWS::Lambda::EventSourceMapping";
    const ARN: Option<Target> = Some(Target::Attribute("EventSourceMappingArn"));
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

impl EventSourceMapping {
    /// The attribute `EventSourceMappingArn`.
    #[inline]
    pub fn event_source_mapping_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EventSourceMappingArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
#[derive(Clone, Copy)]
pub struct Function(Identity);

impl ResourceType for Function {
    const TYPE_NAME: &'static str = "AWS::Lambda::Function";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SnapStartResponse`.
    #[inline]
    pub fn snap_start_response(self) -> Value<Json> {
        attribute(self.0, "SnapStartResponse")
    }

    /// The attribute `SnapStartResponse.ApplyOn`.
    #[inline]
    pub fn snap_start_response_apply_on(self) -> Value<Text> {
        attribute(self.0, "SnapStartResponse.ApplyOn")
    }

    /// The attribute `SnapStartResponse.OptimizationStatus`.
    #[inline]
    pub fn snap_start_response_optimization_status(self) -> Value<Text> {
        attribute(self.0, "SnapStartResponse.OptimizationStatus")
    }

    /// `FunctionName`, which is what `Ref` returns.
    #[inline]
    pub fn function_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
#[derive(Clone, Copy)]
pub struct LayerVersion(Identity);

impl ResourceType for LayerVersion {
    const TYPE_NAME: &'static str = "AWS::Lambda::LayerVersion";
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

impl LayerVersion {
    /// The attribute `LayerVersionArn`.
    #[inline]
    pub fn layer_version_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LayerVersionArn")
    }
}

/// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
#[derive(Clone, Copy)]
pub struct LayerVersionPermission(Identity);

impl ResourceType for LayerVersionPermission {
    const TYPE_NAME: &'static str = "AWS::Lambda::LayerVersionPermission";
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

impl LayerVersionPermission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
#[derive(Clone, Copy)]
pub struct MicrovmImage(Identity);

impl ResourceType for MicrovmImage {
    const TYPE_NAME: &'static str = "AWS::Lambda::MicrovmImage";
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

impl MicrovmImage {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ImageArn")
    }

    /// The attribute `LatestActiveImageVersion`.
    #[inline]
    pub fn latest_active_image_version(self) -> Value<Text> {
        attribute(self.0, "LatestActiveImageVersion")
    }

    /// The attribute `LatestFailedImageVersion`.
    #[inline]
    pub fn latest_failed_image_version(self) -> Value<Text> {
        attribute(self.0, "LatestFailedImageVersion")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
#[derive(Clone, Copy)]
pub struct NetworkConnector(Identity);

impl ResourceType for NetworkConnector {
    const TYPE_NAME: &'static str = "AWS::Lambda::NetworkConnector";
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

impl NetworkConnector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(self) -> Value<Integer> {
        attribute(self.0, "LatestVersion")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
#[derive(Clone, Copy)]
pub struct Permission(Identity);

impl ResourceType for Permission {
    const TYPE_NAME: &'static str = "AWS::Lambda::Permission";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Permission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::Lambda::ResourcePolicy";
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

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
#[derive(Clone, Copy)]
pub struct Url(Identity);

impl ResourceType for Url {
    const TYPE_NAME: &'static str = "AWS::Lambda::Url";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Url {
    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `FunctionUrl`.
    #[inline]
    pub fn function_url(self) -> Value<Text> {
        attribute(self.0, "FunctionUrl")
    }
}

/// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
#[derive(Clone, Copy)]
pub struct Version(Identity);

impl ResourceType for Version {
    const TYPE_NAME: &'static str = "AWS::Lambda::Version";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Version {
    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
#[derive(Clone, Copy)]
pub struct WebFunction(Identity);

impl ResourceType for WebFunction {
    const TYPE_NAME: &'static str = "AWS::Lambda::WebFunction";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl WebFunction {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
#[derive(Clone, Copy)]
pub struct WebFunctionEndpoint(Identity);

impl ResourceType for WebFunctionEndpoint {
    const TYPE_NAME: &'static str = "AWS::Lambda::WebFunctionEndpoint";
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

impl WebFunctionEndpoint {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `EndpointArn`.
    #[inline]
    pub fn endpoint_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EndpointArn")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `RegionalEndpoints`.
    #[inline]
    pub fn regional_endpoints(self) -> Value<Map<Json>> {
        attribute(self.0, "RegionalEndpoints")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(self) -> Value<Text> {
        attribute(self.0, "UpdateStatus")
    }

    /// The attribute `UpdateStatusReason`.
    #[inline]
    pub fn update_status_reason(self) -> Value<Text> {
        attribute(self.0, "UpdateStatusReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
#[derive(Clone, Copy)]
pub struct WebFunctionRevision(Identity);

impl ResourceType for WebFunctionRevision {
    const TYPE_NAME: &'static str = "AWS::Lambda::WebFunctionRevision";
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

impl WebFunctionRevision {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.0, "FunctionArn")
    }

    /// The attribute `RevisionArn`.
    #[inline]
    pub fn revision_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RevisionArn")
    }

    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(self) -> Value<Text> {
        attribute(self.0, "RevisionId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }
}
