//! Resource types of `AWS::BedrockAgentCore`.

use super::prelude::*;

/// [`AWS::BedrockAgentCore::ApiKeyCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html).
pub struct ApiKeyCredentialProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApiKeyCredentialProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::ApiKeyCredentialProvider",
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

impl ApiKeyCredentialProvider {
    /// The attribute `ApiKeySecretArn`.
    #[inline]
    pub fn api_key_secret_arn(&self) -> Value<Json> {
        attribute(self.use_construct, "ApiKeySecretArn")
    }

    /// The attribute `ApiKeySecretJsonKey`.
    #[inline]
    pub fn api_key_secret_json_key(&self) -> Value<Text> {
        attribute(self.use_construct, "ApiKeySecretJsonKey")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `CredentialProviderArn`.
    #[inline]
    pub fn credential_provider_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CredentialProviderArn")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }
}

/// [`AWS::BedrockAgentCore::BrowserCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html).
pub struct BrowserCustom {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BrowserCustom {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::BrowserCustom",
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

impl BrowserCustom {
    /// The attribute `BrowserArn`.
    #[inline]
    pub fn browser_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "BrowserArn")
    }

    /// The attribute `BrowserId`.
    #[inline]
    pub fn browser_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "BrowserId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BedrockAgentCore::BrowserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html).
pub struct BrowserProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BrowserProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::BrowserProfile",
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

impl BrowserProfile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastSavedAt`.
    #[inline]
    pub fn last_saved_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSavedAt")
    }

    /// The attribute `LastSavedBrowserId`.
    #[inline]
    pub fn last_saved_browser_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSavedBrowserId")
    }

    /// The attribute `LastSavedBrowserSessionId`.
    #[inline]
    pub fn last_saved_browser_session_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSavedBrowserSessionId")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `ProfileArn`.
    #[inline]
    pub fn profile_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileArn")
    }

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProfileId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BedrockAgentCore::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html).
pub struct CapacityProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::CapacityProvider",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CapacityProviderId")),
        name: None,
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

    /// The attribute `CapacityProviderId`.
    #[inline]
    pub fn capacity_provider_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CapacityProviderId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BedrockAgentCore::CodeInterpreterCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html).
pub struct CodeInterpreterCustom {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CodeInterpreterCustom {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::CodeInterpreterCustom",
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

impl CodeInterpreterCustom {
    /// The attribute `CodeInterpreterArn`.
    #[inline]
    pub fn code_interpreter_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CodeInterpreterArn")
    }

    /// The attribute `CodeInterpreterId`.
    #[inline]
    pub fn code_interpreter_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CodeInterpreterId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BedrockAgentCore::ConfigurationBundle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html).
pub struct ConfigurationBundle {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationBundle {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::ConfigurationBundle",
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

impl ConfigurationBundle {
    /// The attribute `BundleArn`.
    #[inline]
    pub fn bundle_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BundleArn")
    }

    /// The attribute `BundleId`.
    #[inline]
    pub fn bundle_id(&self) -> Value<Text> {
        attribute(self.use_construct, "BundleId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LineageMetadata`.
    #[inline]
    pub fn lineage_metadata(&self) -> Value<Json> {
        attribute(self.use_construct, "LineageMetadata")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }
}

/// [`AWS::BedrockAgentCore::ConsentPortal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html).
pub struct ConsentPortal {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConsentPortal {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::ConsentPortal",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ConsentPortalId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConsentPortal {
    /// The attribute `ConsentPortalArn`, which is what `Ref` returns.
    #[inline]
    pub fn consent_portal_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ConsentPortalId`.
    #[inline]
    pub fn consent_portal_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConsentPortalId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PortalUrl`.
    #[inline]
    pub fn portal_url(&self) -> Value<Text> {
        attribute(self.use_construct, "PortalUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html).
pub struct Dataset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dataset {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Dataset",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DatasetId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Dataset {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DatasetArn`.
    #[inline]
    pub fn dataset_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DatasetArn")
    }

    /// The attribute `DatasetId`.
    #[inline]
    pub fn dataset_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DatasetId")
    }

    /// The attribute `ExampleCount`.
    #[inline]
    pub fn example_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ExampleCount")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::Evaluator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html).
pub struct Evaluator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Evaluator {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Evaluator",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("EvaluatorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Evaluator {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EvaluatorArn`.
    #[inline]
    pub fn evaluator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EvaluatorArn")
    }

    /// The attribute `EvaluatorId`.
    #[inline]
    pub fn evaluator_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "EvaluatorId")
    }

    /// The attribute `EvaluatorType`.
    #[inline]
    pub fn evaluator_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EvaluatorType")
    }

    /// The attribute `Provider`.
    #[inline]
    pub fn provider(&self) -> Value<Text> {
        attribute(self.use_construct, "Provider")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html).
pub struct Gateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Gateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Gateway",
        arn: Some(ReturnValue::Attribute("GatewayArn")),
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

impl Gateway {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GatewayArn")
    }

    /// The attribute `GatewayIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn gateway_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `GatewayUrl`.
    #[inline]
    pub fn gateway_url(&self) -> Value<Text> {
        attribute(self.use_construct, "GatewayUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReasons`.
    #[inline]
    pub fn status_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "StatusReasons")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `WebAclArn`.
    #[inline]
    pub fn web_acl_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "WebAclArn")
    }

    /// The attribute `WorkloadIdentityDetails`.
    #[inline]
    pub fn workload_identity_details(&self) -> Value<Json> {
        attribute(self.use_construct, "WorkloadIdentityDetails")
    }
}

/// [`AWS::BedrockAgentCore::GatewayRateLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html).
pub struct GatewayRateLimit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayRateLimit {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::GatewayRateLimit",
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

impl GatewayRateLimit {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::BedrockAgentCore::GatewayRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html).
pub struct GatewayRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::GatewayRule",
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

impl GatewayRule {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(&self) -> Value<Arn<super::bedrockagentcore::Gateway>> {
        attribute(self.use_construct, "GatewayArn")
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `System`.
    #[inline]
    pub fn system(&self) -> Value<Json> {
        attribute(self.use_construct, "System")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::BedrockAgentCore::GatewayTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html).
pub struct GatewayTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::GatewayTarget",
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

impl GatewayTarget {
    /// The attribute `AuthorizationData`.
    #[inline]
    pub fn authorization_data(&self) -> Value<Json> {
        attribute(self.use_construct, "AuthorizationData")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(&self) -> Value<Arn<super::bedrockagentcore::Gateway>> {
        attribute(self.use_construct, "GatewayArn")
    }

    /// The attribute `LastSynchronizedAt`.
    #[inline]
    pub fn last_synchronized_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSynchronizedAt")
    }

    /// The attribute `PrivateEndpointManagedResources`.
    #[inline]
    pub fn private_endpoint_managed_resources(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "PrivateEndpointManagedResources")
    }

    /// The attribute `ProtocolType`.
    #[inline]
    pub fn protocol_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ProtocolType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReasons`.
    #[inline]
    pub fn status_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "StatusReasons")
    }

    /// The attribute `TargetId`.
    #[inline]
    pub fn target_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::BedrockAgentCore::Harness`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html).
pub struct Harness {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Harness {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Harness",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("HarnessId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Harness {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`.
    #[inline]
    pub fn environment_agent_core_runtime_environment_agent_runtime_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn",
        )
    }

    /// The attribute `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`.
    #[inline]
    pub fn environment_agent_core_runtime_environment_agent_runtime_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId",
        )
    }

    /// The attribute `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`.
    #[inline]
    pub fn environment_agent_core_runtime_environment_agent_runtime_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName",
        )
    }

    /// The attribute `HarnessId`.
    #[inline]
    pub fn harness_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "HarnessId")
    }

    /// The attribute `Memory.ManagedMemoryConfiguration.Arn`.
    #[inline]
    pub fn memory_managed_memory_configuration_arn(
        &self,
    ) -> Value<Arn<super::bedrockagentcore::Memory>> {
        attribute(self.use_construct, "Memory.ManagedMemoryConfiguration.Arn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::BedrockAgentCore::HarnessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html).
pub struct HarnessEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HarnessEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::HarnessEndpoint",
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

impl HarnessEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `HarnessName`.
    #[inline]
    pub fn harness_name(&self) -> Value<Text> {
        attribute(self.use_construct, "HarnessName")
    }

    /// The attribute `LiveVersion`.
    #[inline]
    pub fn live_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LiveVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::Memory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html).
pub struct Memory {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Memory {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Memory",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("MemoryId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Memory {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `MemoryArn`.
    #[inline]
    pub fn memory_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MemoryArn")
    }

    /// The attribute `MemoryId`.
    #[inline]
    pub fn memory_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MemoryId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::OAuth2CredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html).
pub struct OAuth2CredentialProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OAuth2CredentialProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::OAuth2CredentialProvider",
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

impl OAuth2CredentialProvider {
    /// The attribute `CallbackUrl`.
    #[inline]
    pub fn callback_url(&self) -> Value<Text> {
        attribute(self.use_construct, "CallbackUrl")
    }

    /// The attribute `ClientSecretArn`.
    #[inline]
    pub fn client_secret_arn(&self) -> Value<Json> {
        attribute(self.use_construct, "ClientSecretArn")
    }

    /// The attribute `ClientSecretJsonKey`.
    #[inline]
    pub fn client_secret_json_key(&self) -> Value<Text> {
        attribute(self.use_construct, "ClientSecretJsonKey")
    }

    /// The attribute `ClientSecretSource`.
    #[inline]
    pub fn client_secret_source(&self) -> Value<Text> {
        attribute(self.use_construct, "ClientSecretSource")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `CredentialProviderArn`.
    #[inline]
    pub fn credential_provider_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CredentialProviderArn")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Oauth2ProviderConfigOutput`.
    #[inline]
    pub fn oauth2_provider_config_output(&self) -> Value<Json> {
        attribute(self.use_construct, "Oauth2ProviderConfigOutput")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::BedrockAgentCore::OnlineEvaluationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html).
pub struct OnlineEvaluationConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OnlineEvaluationConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::OnlineEvaluationConfig",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("OnlineEvaluationConfigId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OnlineEvaluationConfig {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `OnlineEvaluationConfigArn`.
    #[inline]
    pub fn online_evaluation_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OnlineEvaluationConfigArn")
    }

    /// The attribute `OnlineEvaluationConfigId`.
    #[inline]
    pub fn online_evaluation_config_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "OnlineEvaluationConfigId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::PaymentConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html).
pub struct PaymentConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PaymentConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::PaymentConnector",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("PaymentConnectorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PaymentConnector {
    /// The attribute `AuthorizationUrl`.
    #[inline]
    pub fn authorization_url(&self) -> Value<Text> {
        attribute(self.use_construct, "AuthorizationUrl")
    }

    /// The attribute `ConnectorCreatedAt`.
    #[inline]
    pub fn connector_created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorCreatedAt")
    }

    /// The attribute `ConnectorLastUpdatedAt`.
    #[inline]
    pub fn connector_last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorLastUpdatedAt")
    }

    /// The attribute `ConnectorStatus`.
    #[inline]
    pub fn connector_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorStatus")
    }

    /// The attribute `PaymentConnectorArn`.
    #[inline]
    pub fn payment_connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PaymentConnectorArn")
    }

    /// The attribute `PaymentConnectorId`.
    #[inline]
    pub fn payment_connector_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PaymentConnectorId")
    }
}

/// [`AWS::BedrockAgentCore::PaymentCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html).
pub struct PaymentCredentialProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PaymentCredentialProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::PaymentCredentialProvider",
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

impl PaymentCredentialProvider {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `CredentialProviderArn`.
    #[inline]
    pub fn credential_provider_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CredentialProviderArn")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `ProviderConfigurationOutput`.
    #[inline]
    pub fn provider_configuration_output(&self) -> Value<Json> {
        attribute(self.use_construct, "ProviderConfigurationOutput")
    }
}

/// [`AWS::BedrockAgentCore::PaymentManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html).
pub struct PaymentManager {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PaymentManager {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::PaymentManager",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("PaymentManagerId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PaymentManager {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `PaymentManagerArn`.
    #[inline]
    pub fn payment_manager_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PaymentManagerArn")
    }

    /// The attribute `PaymentManagerId`.
    #[inline]
    pub fn payment_manager_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PaymentManagerId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `WorkloadIdentityDetails`.
    #[inline]
    pub fn workload_identity_details(&self) -> Value<Json> {
        attribute(self.use_construct, "WorkloadIdentityDetails")
    }
}

/// [`AWS::BedrockAgentCore::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html).
pub struct Policy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Policy",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("PolicyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Policy {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PolicyArn")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReasons`.
    #[inline]
    pub fn status_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "StatusReasons")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::PolicyEngine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html).
pub struct PolicyEngine {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyEngine {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::PolicyEngine",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("PolicyEngineId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PolicyEngine {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PolicyEngineArn`.
    #[inline]
    pub fn policy_engine_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PolicyEngineArn")
    }

    /// The attribute `PolicyEngineId`.
    #[inline]
    pub fn policy_engine_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyEngineId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReasons`.
    #[inline]
    pub fn status_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "StatusReasons")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BedrockAgentCore::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::ResourcePolicy",
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

/// [`AWS::BedrockAgentCore::Runtime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html).
pub struct Runtime {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Runtime {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::Runtime",
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

impl Runtime {
    /// The attribute `AgentRuntimeArn`.
    #[inline]
    pub fn agent_runtime_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentRuntimeArn")
    }

    /// The attribute `AgentRuntimeId`.
    #[inline]
    pub fn agent_runtime_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AgentRuntimeId")
    }

    /// The attribute `AgentRuntimeVersion`.
    #[inline]
    pub fn agent_runtime_version(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentRuntimeVersion")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `WorkloadIdentityDetails`.
    #[inline]
    pub fn workload_identity_details(&self) -> Value<Json> {
        attribute(self.use_construct, "WorkloadIdentityDetails")
    }
}

/// [`AWS::BedrockAgentCore::RuntimeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html).
pub struct RuntimeEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RuntimeEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::RuntimeEndpoint",
        arn: Some(ReturnValue::Ref),
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

impl RuntimeEndpoint {
    /// The attribute `AgentRuntimeArn`.
    #[inline]
    pub fn agent_runtime_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentRuntimeArn")
    }

    /// The attribute `AgentRuntimeEndpointArn`.
    #[inline]
    pub fn agent_runtime_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AgentRuntimeEndpointArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `LiveVersion`.
    #[inline]
    pub fn live_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LiveVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TargetVersion`.
    #[inline]
    pub fn target_version(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetVersion")
    }
}

/// [`AWS::BedrockAgentCore::WorkloadIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html).
pub struct WorkloadIdentity {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkloadIdentity {
    const FACTS: Facts = Facts {
        type_name: "AWS::BedrockAgentCore::WorkloadIdentity",
        arn: Some(ReturnValue::Attribute("WorkloadIdentityArn")),
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

impl WorkloadIdentity {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Number> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `WorkloadIdentityArn`.
    #[inline]
    pub fn workload_identity_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WorkloadIdentityArn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
