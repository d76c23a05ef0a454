//! Resource types of `AWS::Lambda`.

use super::prelude::*;

/// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
pub struct Alias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Alias {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Alias",
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

impl Alias {
    /// The attribute `AliasArn`.
    #[inline]
    pub fn alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AliasArn")
    }
}

/// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
pub struct CapacityProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::CapacityProvider",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl CapacityProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// `CapacityProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn capacity_provider_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
pub struct CodeSigningConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CodeSigningConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::CodeSigningConfig",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CodeSigningConfigId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CodeSigningConfig {
    /// The attribute `CodeSigningConfigArn`.
    #[inline]
    pub fn code_signing_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CodeSigningConfigArn")
    }

    /// The attribute `CodeSigningConfigId`.
    #[inline]
    pub fn code_signing_config_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CodeSigningConfigId")
    }
}

/// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
pub struct EventInvokeConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventInvokeConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::EventInvokeConfig",
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

impl EventInvokeConfig {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
pub struct EventSourceMapping {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventSourceMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::EventSourceMapping",
        arn: Some(ReturnValue::Attribute("EventSourceMappingArn")),
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

impl EventSourceMapping {
    /// The attribute `EventSourceMappingArn`.
    #[inline]
    pub fn event_source_mapping_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EventSourceMappingArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
pub struct Function {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Function",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `SnapStartResponse`.
    #[inline]
    pub fn snap_start_response(&self) -> Value<Json> {
        attribute(self.use_construct, "SnapStartResponse")
    }

    /// The attribute `SnapStartResponse.ApplyOn`.
    #[inline]
    pub fn snap_start_response_apply_on(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapStartResponse.ApplyOn")
    }

    /// The attribute `SnapStartResponse.OptimizationStatus`.
    #[inline]
    pub fn snap_start_response_optimization_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapStartResponse.OptimizationStatus")
    }

    /// `FunctionName`, which is what `Ref` returns.
    #[inline]
    pub fn function_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
pub struct LayerVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LayerVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::LayerVersion",
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

impl LayerVersion {
    /// The attribute `LayerVersionArn`.
    #[inline]
    pub fn layer_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LayerVersionArn")
    }
}

/// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
pub struct LayerVersionPermission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LayerVersionPermission {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::LayerVersionPermission",
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

impl LayerVersionPermission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
pub struct MicrovmImage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MicrovmImage {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::MicrovmImage",
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

impl MicrovmImage {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ImageArn")
    }

    /// The attribute `LatestActiveImageVersion`.
    #[inline]
    pub fn latest_active_image_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestActiveImageVersion")
    }

    /// The attribute `LatestFailedImageVersion`.
    #[inline]
    pub fn latest_failed_image_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestFailedImageVersion")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
pub struct NetworkConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::NetworkConnector",
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

impl NetworkConnector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(&self) -> Value<Integer> {
        attribute(self.use_construct, "LatestVersion")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
pub struct Permission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Permission {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Permission",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Permission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::ResourcePolicy",
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

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
pub struct Url {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Url {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Url",
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

impl Url {
    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.use_construct, "FunctionArn")
    }

    /// The attribute `FunctionUrl`.
    #[inline]
    pub fn function_url(&self) -> Value<Text> {
        attribute(self.use_construct, "FunctionUrl")
    }
}

/// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
pub struct Version {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Version {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::Version",
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

impl Version {
    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.use_construct, "FunctionArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
pub struct WebFunction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::WebFunction",
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

impl WebFunction {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FunctionArn`, which is what `Ref` returns.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StateReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
pub struct WebFunctionEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebFunctionEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::WebFunctionEndpoint",
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

impl WebFunctionEndpoint {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `EndpointArn`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.use_construct, "FunctionArn")
    }

    /// The attribute `RegionalEndpoints`.
    #[inline]
    pub fn regional_endpoints(&self) -> Value<Map<Json>> {
        attribute(self.use_construct, "RegionalEndpoints")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StateReason")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateStatus")
    }

    /// The attribute `UpdateStatusReason`.
    #[inline]
    pub fn update_status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateStatusReason")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
pub struct WebFunctionRevision {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WebFunctionRevision {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lambda::WebFunctionRevision",
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

impl WebFunctionRevision {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FunctionArn`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<super::lambda::Function>> {
        attribute(self.use_construct, "FunctionArn")
    }

    /// The attribute `RevisionArn`, which is what `Ref` returns.
    #[inline]
    pub fn revision_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RevisionId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StateReason")
    }
}
