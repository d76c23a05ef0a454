//! Resource types of `AWS::Bedrock`.

use super::prelude::*;

/// [`AWS::Bedrock::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html).
pub struct Agent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Agent {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::Agent",
        arn: Some(ReturnValue::Attribute("AgentArn")),
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

impl Agent {
    /// The attribute `AgentArn`.
    #[inline]
    pub fn agent_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AgentArn")
    }

    /// The attribute `AgentId`.
    #[inline]
    pub fn agent_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AgentId")
    }

    /// The attribute `AgentStatus`.
    #[inline]
    pub fn agent_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentStatus")
    }

    /// The attribute `AgentVersion`.
    #[inline]
    pub fn agent_version(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentVersion")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReasons`.
    #[inline]
    pub fn failure_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "FailureReasons")
    }

    /// The attribute `PreparedAt`.
    #[inline]
    pub fn prepared_at(&self) -> Value<Text> {
        attribute(self.use_construct, "PreparedAt")
    }

    /// The attribute `RecommendedActions`.
    #[inline]
    pub fn recommended_actions(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "RecommendedActions")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::AgentAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html).
pub struct AgentAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::AgentAlias",
        arn: Some(ReturnValue::Attribute("AgentAliasArn")),
        id: Some(ReturnValue::Attribute("AgentAliasId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AgentAlias {
    /// The attribute `AgentAliasArn`.
    #[inline]
    pub fn agent_alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AgentAliasArn")
    }

    /// The attribute `AgentAliasHistoryEvents`.
    #[inline]
    pub fn agent_alias_history_events(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "AgentAliasHistoryEvents")
    }

    /// The attribute `AgentAliasId`.
    #[inline]
    pub fn agent_alias_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AgentAliasId")
    }

    /// The attribute `AgentAliasStatus`.
    #[inline]
    pub fn agent_alias_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentAliasStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
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

/// [`AWS::Bedrock::ApplicationInferenceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html).
pub struct ApplicationInferenceProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApplicationInferenceProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::ApplicationInferenceProfile",
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

impl ApplicationInferenceProfile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `InferenceProfileArn`.
    #[inline]
    pub fn inference_profile_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "InferenceProfileArn")
    }

    /// The attribute `InferenceProfileId`.
    #[inline]
    pub fn inference_profile_id(&self) -> Value<Text> {
        attribute(self.use_construct, "InferenceProfileId")
    }

    /// The attribute `InferenceProfileIdentifier`.
    #[inline]
    pub fn inference_profile_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "InferenceProfileIdentifier")
    }

    /// The attribute `Models`.
    #[inline]
    pub fn models(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Models")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::AutomatedReasoningPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html).
pub struct AutomatedReasoningPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutomatedReasoningPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::AutomatedReasoningPolicy",
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

impl AutomatedReasoningPolicy {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DefinitionHash`.
    #[inline]
    pub fn definition_hash(&self) -> Value<Text> {
        attribute(self.use_construct, "DefinitionHash")
    }

    /// The attribute `KmsKeyArn`.
    #[inline]
    pub fn kms_key_arn(&self) -> Value<Arn<super::kms::Key>> {
        attribute(self.use_construct, "KmsKeyArn")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PolicyArn")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyId")
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

/// [`AWS::Bedrock::AutomatedReasoningPolicyVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html).
pub struct AutomatedReasoningPolicyVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutomatedReasoningPolicyVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::AutomatedReasoningPolicyVersion",
        arn: None,
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

impl AutomatedReasoningPolicyVersion {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DefinitionHash`.
    #[inline]
    pub fn definition_hash(&self) -> Value<Text> {
        attribute(self.use_construct, "DefinitionHash")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyId")
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

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Bedrock::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html).
pub struct Blueprint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Blueprint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::Blueprint",
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

impl Blueprint {
    /// The attribute `BlueprintArn`.
    #[inline]
    pub fn blueprint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BlueprintArn")
    }

    /// The attribute `BlueprintStage`.
    #[inline]
    pub fn blueprint_stage(&self) -> Value<Text> {
        attribute(self.use_construct, "BlueprintStage")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::Bedrock::DataAutomationLibrary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html).
pub struct DataAutomationLibrary {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataAutomationLibrary {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::DataAutomationLibrary",
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

impl DataAutomationLibrary {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EntityTypes`.
    #[inline]
    pub fn entity_types(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "EntityTypes")
    }

    /// The attribute `LibraryArn`.
    #[inline]
    pub fn library_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LibraryArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Bedrock::DataAutomationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html).
pub struct DataAutomationProject {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataAutomationProject {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::DataAutomationProject",
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

impl DataAutomationProject {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `ProjectArn`.
    #[inline]
    pub fn project_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProjectArn")
    }

    /// The attribute `ProjectStage`.
    #[inline]
    pub fn project_stage(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectStage")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Bedrock::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html).
pub struct DataSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::DataSource",
        arn: None,
        id: Some(ReturnValue::Attribute("DataSourceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DataSource {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`.
    #[inline]
    pub fn data_source_configuration_web_configuration_crawler_configuration_user_agent_header(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader",
        )
    }

    /// The attribute `DataSourceId`.
    #[inline]
    pub fn data_source_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DataSourceId")
    }

    /// The attribute `DataSourceStatus`.
    #[inline]
    pub fn data_source_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DataSourceStatus")
    }

    /// The attribute `FailureReasons`.
    #[inline]
    pub fn failure_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "FailureReasons")
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

/// [`AWS::Bedrock::EnforcedGuardrailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html).
pub struct EnforcedGuardrailConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnforcedGuardrailConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::EnforcedGuardrailConfiguration",
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

impl EnforcedGuardrailConfiguration {
    /// The attribute `ConfigId`.
    #[inline]
    pub fn config_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConfigId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `GuardrailArn`.
    #[inline]
    pub fn guardrail_arn(&self) -> Value<Arn<super::bedrock::Guardrail>> {
        attribute(self.use_construct, "GuardrailArn")
    }

    /// The attribute `GuardrailId`.
    #[inline]
    pub fn guardrail_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GuardrailId")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `UpdatedBy`.
    #[inline]
    pub fn updated_by(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedBy")
    }
}

/// [`AWS::Bedrock::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html).
pub struct Flow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Flow {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::Flow",
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

impl Flow {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
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

    /// The attribute `Validations`.
    #[inline]
    pub fn validations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Validations")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::Bedrock::FlowAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html).
pub struct FlowAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::FlowAlias",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl FlowAlias {
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

    /// The attribute `FlowId`.
    #[inline]
    pub fn flow_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FlowId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
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

/// [`AWS::Bedrock::FlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html).
pub struct FlowVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::FlowVersion",
        arn: None,
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

impl FlowVersion {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CustomerEncryptionKeyArn`.
    #[inline]
    pub fn customer_encryption_key_arn(&self) -> Value<Arn<super::kms::Key>> {
        attribute(self.use_construct, "CustomerEncryptionKeyArn")
    }

    /// The attribute `Definition`.
    #[inline]
    pub fn definition(&self) -> Value<Json> {
        attribute(self.use_construct, "Definition")
    }

    /// The attribute `ExecutionRoleArn`.
    #[inline]
    pub fn execution_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "ExecutionRoleArn")
    }

    /// The attribute `FlowId`.
    #[inline]
    pub fn flow_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FlowId")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Bedrock::Guardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html).
pub struct Guardrail {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Guardrail {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::Guardrail",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("GuardrailId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Guardrail {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureRecommendations`.
    #[inline]
    pub fn failure_recommendations(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "FailureRecommendations")
    }

    /// The attribute `GuardrailArn`.
    #[inline]
    pub fn guardrail_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GuardrailArn")
    }

    /// The attribute `GuardrailId`.
    #[inline]
    pub fn guardrail_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GuardrailId")
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

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::Bedrock::GuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html).
pub struct GuardrailVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GuardrailVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::GuardrailVersion",
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

impl GuardrailVersion {
    /// The attribute `GuardrailArn`.
    #[inline]
    pub fn guardrail_arn(&self) -> Value<Arn<super::bedrock::Guardrail>> {
        attribute(self.use_construct, "GuardrailArn")
    }

    /// The attribute `GuardrailId`.
    #[inline]
    pub fn guardrail_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GuardrailId")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Bedrock::IntelligentPromptRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html).
pub struct IntelligentPromptRouter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IntelligentPromptRouter {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::IntelligentPromptRouter",
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

impl IntelligentPromptRouter {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PromptRouterArn`.
    #[inline]
    pub fn prompt_router_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PromptRouterArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html).
pub struct KnowledgeBase {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KnowledgeBase {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::KnowledgeBase",
        arn: Some(ReturnValue::Attribute("KnowledgeBaseArn")),
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

impl KnowledgeBase {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailureReasons`.
    #[inline]
    pub fn failure_reasons(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "FailureReasons")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "KnowledgeBaseArn")
    }

    /// The attribute `KnowledgeBaseId`.
    #[inline]
    pub fn knowledge_base_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "KnowledgeBaseId")
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

/// [`AWS::Bedrock::KnowledgeBasePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html).
pub struct KnowledgeBasePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KnowledgeBasePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::KnowledgeBasePolicy",
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

impl KnowledgeBasePolicy {
    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RevisionId")
    }

    /// `KnowledgeBaseId`, which is what `Ref` returns.
    #[inline]
    pub fn knowledge_base_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Bedrock::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html).
pub struct Prompt {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Prompt {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::Prompt",
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

impl Prompt {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
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

/// [`AWS::Bedrock::PromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html).
pub struct PromptVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PromptVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::PromptVersion",
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

impl PromptVersion {
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

    /// The attribute `CustomerEncryptionKeyArn`.
    #[inline]
    pub fn customer_encryption_key_arn(&self) -> Value<Arn<super::kms::Key>> {
        attribute(self.use_construct, "CustomerEncryptionKeyArn")
    }

    /// The attribute `DefaultVariant`.
    #[inline]
    pub fn default_variant(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultVariant")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `PromptId`.
    #[inline]
    pub fn prompt_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PromptId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Variants`.
    #[inline]
    pub fn variants(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Variants")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::Bedrock::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::ResourcePolicy",
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

/// [`AWS::Bedrock::RetrievalInstruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html).
pub struct RetrievalInstruction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RetrievalInstruction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::RetrievalInstruction",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RetrievalInstructionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RetrievalInstruction {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastTransitionStatus`.
    #[inline]
    pub fn last_transition_status(&self) -> Value<Text> {
        attribute(self.use_construct, "LastTransitionStatus")
    }

    /// The attribute `RetrievalInstructionId`.
    #[inline]
    pub fn retrieval_instruction_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RetrievalInstructionId")
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

/// [`AWS::Bedrock::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html).
pub struct Session {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Session {
    const FACTS: Facts = Facts {
        type_name: "AWS::Bedrock::Session",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("SessionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Session {
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

    /// The attribute `SessionArn`.
    #[inline]
    pub fn session_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SessionArn")
    }

    /// The attribute `SessionId`.
    #[inline]
    pub fn session_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SessionId")
    }

    /// The attribute `SessionStatus`.
    #[inline]
    pub fn session_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SessionStatus")
    }
}
