//! Resource types of `AWS::Bedrock`.

use super::prelude::*;

/// [`AWS::Bedrock::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html).
#[derive(Clone, Copy)]
pub struct Agent(Identity);

impl ResourceType for Agent {
    const TYPE_NAME: &'static str = "AWS::Bedrock::Agent";
    const ARN: Option<Target> = Some(Target::Attribute("AgentArn"));
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

impl Agent {
    /// The attribute `AgentArn`.
    #[inline]
    pub fn agent_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AgentArn")
    }

    /// The attribute `AgentId`.
    #[inline]
    pub fn agent_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AgentId")
    }

    /// The attribute `AgentStatus`.
    #[inline]
    pub fn agent_status(self) -> Value<Text> {
        attribute(self.0, "AgentStatus")
    }

    /// The attribute `AgentVersion`.
    #[inline]
    pub fn agent_version(self) -> Value<Text> {
        attribute(self.0, "AgentVersion")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureReasons`.
    #[inline]
    pub fn failure_reasons(self) -> Value<List<Text>> {
        attribute(self.0, "FailureReasons")
    }

    /// The attribute `PreparedAt`.
    #[inline]
    pub fn prepared_at(self) -> Value<Text> {
        attribute(self.0, "PreparedAt")
    }

    /// The attribute `RecommendedActions`.
    #[inline]
    pub fn recommended_actions(self) -> Value<List<Text>> {
        attribute(self.0, "RecommendedActions")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::AgentAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html).
#[derive(Clone, Copy)]
pub struct AgentAlias(Identity);

impl ResourceType for AgentAlias {
    const TYPE_NAME: &'static str = "AWS::Bedrock::AgentAlias";
    const ARN: Option<Target> = Some(Target::Attribute("AgentAliasArn"));
    const ID: Option<Target> = Some(Target::Attribute("AgentAliasId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AgentAlias {
    /// The attribute `AgentAliasArn`.
    #[inline]
    pub fn agent_alias_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AgentAliasArn")
    }

    /// The attribute `AgentAliasHistoryEvents`.
    #[inline]
    pub fn agent_alias_history_events(self) -> Value<List<Json>> {
        attribute(self.0, "AgentAliasHistoryEvents")
    }

    /// The attribute `AgentAliasId`.
    #[inline]
    pub fn agent_alias_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AgentAliasId")
    }

    /// The attribute `AgentAliasStatus`.
    #[inline]
    pub fn agent_alias_status(self) -> Value<Text> {
        attribute(self.0, "AgentAliasStatus")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::ApplicationInferenceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html).
#[derive(Clone, Copy)]
pub struct ApplicationInferenceProfile(Identity);

impl ResourceType for ApplicationInferenceProfile {
    const TYPE_NAME: &'static str = "AWS::Bedrock::ApplicationInferenceProfile";
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

impl ApplicationInferenceProfile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `InferenceProfileArn`.
    #[inline]
    pub fn inference_profile_arn(self) -> Value<Text> {
        attribute(self.0, "InferenceProfileArn")
    }

    /// The attribute `InferenceProfileId`.
    #[inline]
    pub fn inference_profile_id(self) -> Value<Text> {
        attribute(self.0, "InferenceProfileId")
    }

    /// The attribute `InferenceProfileIdentifier`.
    #[inline]
    pub fn inference_profile_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "InferenceProfileIdentifier")
    }

    /// The attribute `Models`.
    #[inline]
    pub fn models(self) -> Value<List<Json>> {
        attribute(self.0, "Models")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::AutomatedReasoningPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html).
#[derive(Clone, Copy)]
pub struct AutomatedReasoningPolicy(Identity);

impl ResourceType for AutomatedReasoningPolicy {
    const TYPE_NAME: &'static str = "AWS::Bedrock::AutomatedReasoningPolicy";
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

impl AutomatedReasoningPolicy {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DefinitionHash`.
    #[inline]
    pub fn definition_hash(self) -> Value<Text> {
        attribute(self.0, "DefinitionHash")
    }

    /// The attribute `KmsKeyArn`.
    #[inline]
    pub fn kms_key_arn(self) -> Value<Arn<super::kms::Key>> {
        attribute(self.0, "KmsKeyArn")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PolicyArn")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(self) -> Value<Text> {
        attribute(self.0, "PolicyId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Bedrock::AutomatedReasoningPolicyVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html).
#[derive(Clone, Copy)]
pub struct AutomatedReasoningPolicyVersion(Identity);

impl ResourceType for AutomatedReasoningPolicyVersion {
    const TYPE_NAME: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion";
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AutomatedReasoningPolicyVersion {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DefinitionHash`.
    #[inline]
    pub fn definition_hash(self) -> Value<Text> {
        attribute(self.0, "DefinitionHash")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(self) -> Value<Text> {
        attribute(self.0, "PolicyId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html).
#[derive(Clone, Copy)]
pub struct Blueprint(Identity);

impl ResourceType for Blueprint {
    const TYPE_NAME: &'static str = "AWS::Bedrock::Blueprint";
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

impl Blueprint {
    /// The attribute `BlueprintArn`.
    #[inline]
    pub fn blueprint_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "BlueprintArn")
    }

    /// The attribute `BlueprintStage`.
    #[inline]
    pub fn blueprint_stage(self) -> Value<Text> {
        attribute(self.0, "BlueprintStage")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Bedrock::DataAutomationLibrary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html).
#[derive(Clone, Copy)]
pub struct DataAutomationLibrary(Identity);

impl ResourceType for DataAutomationLibrary {
    const TYPE_NAME: &'static str = "AWS::Bedrock::DataAutomationLibrary";
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

impl DataAutomationLibrary {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EntityTypes`.
    #[inline]
    pub fn entity_types(self) -> Value<List<Json>> {
        attribute(self.0, "EntityTypes")
    }

    /// The attribute `LibraryArn`.
    #[inline]
    pub fn library_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LibraryArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Bedrock::DataAutomationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html).
#[derive(Clone, Copy)]
pub struct DataAutomationProject(Identity);

impl ResourceType for DataAutomationProject {
    const TYPE_NAME: &'static str = "AWS::Bedrock::DataAutomationProject";
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

impl DataAutomationProject {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `ProjectArn`.
    #[inline]
    pub fn project_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProjectArn")
    }

    /// The attribute `ProjectStage`.
    #[inline]
    pub fn project_stage(self) -> Value<Text> {
        attribute(self.0, "ProjectStage")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Bedrock::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html).
#[derive(Clone, Copy)]
pub struct DataSource(Identity);

impl ResourceType for DataSource {
    const TYPE_NAME: &'static str = "AWS::Bedrock::DataSource";
    const ID: Option<Target> = Some(Target::Attribute("DataSourceId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataSource {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`.
    #[inline]
    pub fn data_source_configuration_web_configuration_crawler_configuration_user_agent_header(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader",
        )
    }

    /// The attribute `DataSourceId`.
    #[inline]
    pub fn data_source_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DataSourceId")
    }

    /// The attribute `DataSourceStatus`.
    #[inline]
    pub fn data_source_status(self) -> Value<Text> {
        attribute(self.0, "DataSourceStatus")
    }

    /// The attribute `FailureReasons`.
    #[inline]
    pub fn failure_reasons(self) -> Value<List<Text>> {
        attribute(self.0, "FailureReasons")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::EnforcedGuardrailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html).
#[derive(Clone, Copy)]
pub struct EnforcedGuardrailConfiguration(Identity);

impl ResourceType for EnforcedGuardrailConfiguration {
    const TYPE_NAME: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration";
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

impl EnforcedGuardrailConfiguration {
    /// The attribute `ConfigId`.
    #[inline]
    pub fn config_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConfigId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `GuardrailArn`.
    #[inline]
    pub fn guardrail_arn(self) -> Value<Text> {
        attribute(self.0, "GuardrailArn")
    }

    /// The attribute `GuardrailId`.
    #[inline]
    pub fn guardrail_id(self) -> Value<Text> {
        attribute(self.0, "GuardrailId")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(self) -> Value<Text> {
        attribute(self.0, "Owner")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `UpdatedBy`.
    #[inline]
    pub fn updated_by(self) -> Value<Text> {
        attribute(self.0, "UpdatedBy")
    }
}

/// [`AWS::Bedrock::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html).
#[derive(Clone, Copy)]
pub struct Flow(Identity);

impl ResourceType for Flow {
    const TYPE_NAME: &'static str = "AWS::Bedrock::Flow";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl Flow {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `Validations`.
    #[inline]
    pub fn validations(self) -> Value<List<Json>> {
        attribute(self.0, "Validations")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Bedrock::FlowAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html).
#[derive(Clone, Copy)]
pub struct FlowAlias(Identity);

impl ResourceType for FlowAlias {
    const TYPE_NAME: &'static str = "AWS::Bedrock::FlowAlias";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl FlowAlias {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FlowId`.
    #[inline]
    pub fn flow_id(self) -> Value<Text> {
        attribute(self.0, "FlowId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::FlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html).
#[derive(Clone, Copy)]
pub struct FlowVersion(Identity);

impl ResourceType for FlowVersion {
    const TYPE_NAME: &'static str = "AWS::Bedrock::FlowVersion";
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FlowVersion {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CustomerEncryptionKeyArn`.
    #[inline]
    pub fn customer_encryption_key_arn(self) -> Value<Text> {
        attribute(self.0, "CustomerEncryptionKeyArn")
    }

    /// The attribute `Definition`.
    #[inline]
    pub fn definition(self) -> Value<Json> {
        attribute(self.0, "Definition")
    }

    /// The attribute `ExecutionRoleArn`.
    #[inline]
    pub fn execution_role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "ExecutionRoleArn")
    }

    /// The attribute `FlowId`.
    #[inline]
    pub fn flow_id(self) -> Value<Text> {
        attribute(self.0, "FlowId")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::Guardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html).
#[derive(Clone, Copy)]
pub struct Guardrail(Identity);

impl ResourceType for Guardrail {
    const TYPE_NAME: &'static str = "AWS::Bedrock::Guardrail";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("GuardrailId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Guardrail {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureRecommendations`.
    #[inline]
    pub fn failure_recommendations(self) -> Value<List<Text>> {
        attribute(self.0, "FailureRecommendations")
    }

    /// The attribute `GuardrailArn`.
    #[inline]
    pub fn guardrail_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "GuardrailArn")
    }

    /// The attribute `GuardrailId`.
    #[inline]
    pub fn guardrail_id(self) -> Value<Id<Self>> {
        attribute(self.0, "GuardrailId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusReasons`.
    #[inline]
    pub fn status_reasons(self) -> Value<List<Text>> {
        attribute(self.0, "StatusReasons")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Bedrock::GuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html).
#[derive(Clone, Copy)]
pub struct GuardrailVersion(Identity);

impl ResourceType for GuardrailVersion {
    const TYPE_NAME: &'static str = "AWS::Bedrock::GuardrailVersion";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GuardrailVersion {
    /// The attribute `GuardrailArn`.
    #[inline]
    pub fn guardrail_arn(self) -> Value<Text> {
        attribute(self.0, "GuardrailArn")
    }

    /// The attribute `GuardrailId`.
    #[inline]
    pub fn guardrail_id(self) -> Value<Text> {
        attribute(self.0, "GuardrailId")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::IntelligentPromptRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html).
#[derive(Clone, Copy)]
pub struct IntelligentPromptRouter(Identity);

impl ResourceType for IntelligentPromptRouter {
    const TYPE_NAME: &'static str = "AWS::Bedrock::IntelligentPromptRouter";
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

impl IntelligentPromptRouter {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `PromptRouterArn`.
    #[inline]
    pub fn prompt_router_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PromptRouterArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html).
#[derive(Clone, Copy)]
pub struct KnowledgeBase(Identity);

impl ResourceType for KnowledgeBase {
    const TYPE_NAME: &'static str = "AWS::Bedrock::KnowledgeBase";
    const ARN: Option<Target> = Some(Target::Attribute("KnowledgeBaseArn"));
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

impl KnowledgeBase {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `FailureReasons`.
    #[inline]
    pub fn failure_reasons(self) -> Value<List<Text>> {
        attribute(self.0, "FailureReasons")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "KnowledgeBaseArn")
    }

    /// The attribute `KnowledgeBaseId`.
    #[inline]
    pub fn knowledge_base_id(self) -> Value<Id<Self>> {
        attribute(self.0, "KnowledgeBaseId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::KnowledgeBasePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html).
#[derive(Clone, Copy)]
pub struct KnowledgeBasePolicy(Identity);

impl ResourceType for KnowledgeBasePolicy {
    const TYPE_NAME: &'static str = "AWS::Bedrock::KnowledgeBasePolicy";
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

impl KnowledgeBasePolicy {
    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(self) -> Value<Text> {
        attribute(self.0, "RevisionId")
    }

    /// `KnowledgeBaseId`, which is what `Ref` returns.
    #[inline]
    pub fn knowledge_base_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Bedrock::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html).
#[derive(Clone, Copy)]
pub struct Prompt(Identity);

impl ResourceType for Prompt {
    const TYPE_NAME: &'static str = "AWS::Bedrock::Prompt";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl Prompt {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Bedrock::PromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html).
#[derive(Clone, Copy)]
pub struct PromptVersion(Identity);

impl ResourceType for PromptVersion {
    const TYPE_NAME: &'static str = "AWS::Bedrock::PromptVersion";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PromptVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CustomerEncryptionKeyArn`.
    #[inline]
    pub fn customer_encryption_key_arn(self) -> Value<Text> {
        attribute(self.0, "CustomerEncryptionKeyArn")
    }

    /// The attribute `DefaultVariant`.
    #[inline]
    pub fn default_variant(self) -> Value<Text> {
        attribute(self.0, "DefaultVariant")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `PromptId`.
    #[inline]
    pub fn prompt_id(self) -> Value<Text> {
        attribute(self.0, "PromptId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `Variants`.
    #[inline]
    pub fn variants(self) -> Value<List<Json>> {
        attribute(self.0, "Variants")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Bedrock::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::Bedrock::ResourcePolicy";
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

/// [`AWS::Bedrock::RetrievalInstruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html).
#[derive(Clone, Copy)]
pub struct RetrievalInstruction(Identity);

impl ResourceType for RetrievalInstruction {
    const TYPE_NAME: &'static str = "AWS::Bedrock::RetrievalInstruction";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RetrievalInstructionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RetrievalInstruction {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastTransitionStatus`.
    #[inline]
    pub fn last_transition_status(self) -> Value<Text> {
        attribute(self.0, "LastTransitionStatus")
    }

    /// The attribute `RetrievalInstructionId`.
    #[inline]
    pub fn retrieval_instruction_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RetrievalInstructionId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Bedrock::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html).
#[derive(Clone, Copy)]
pub struct Session(Identity);

impl ResourceType for Session {
    const TYPE_NAME: &'static str = "AWS::Bedrock::Session";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("SessionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Session {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `SessionArn`.
    #[inline]
    pub fn session_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SessionArn")
    }

    /// The attribute `SessionId`.
    #[inline]
    pub fn session_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SessionId")
    }

    /// The attribute `SessionStatus`.
    #[inline]
    pub fn session_status(self) -> Value<Text> {
        attribute(self.0, "SessionStatus")
    }
}
