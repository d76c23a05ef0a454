//! Resource types of `AWS::Wisdom`.

use super::prelude::*;

/// [`AWS::Wisdom::AIAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html).
#[derive(Clone, Copy)]
pub struct AIAgent(Identity);

impl ResourceType for AIAgent {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AIAgent";
    const ARN: Option<Target> = Some(Target::Attribute("AIAgentArn"));
    const ID: Option<Target> = Some(Target::Attribute("AIAgentId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AIAgent {
    /// The attribute `AIAgentArn`.
    #[inline]
    pub fn ai_agent_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AIAgentArn")
    }

    /// The attribute `AIAgentId`.
    #[inline]
    pub fn ai_agent_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AIAgentId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    #[inline]
    pub fn modified_time_seconds(self) -> Value<Number> {
        attribute(self.0, "ModifiedTimeSeconds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::AIAgentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html).
#[derive(Clone, Copy)]
pub struct AIAgentVersion(Identity);

impl ResourceType for AIAgentVersion {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AIAgentVersion";
    const ID: Option<Target> = Some(Target::Attribute("AIAgentVersionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AIAgentVersion {
    /// The attribute `AIAgentArn`.
    #[inline]
    pub fn ai_agent_arn(self) -> Value<Text> {
        attribute(self.0, "AIAgentArn")
    }

    /// The attribute `AIAgentVersionId`.
    #[inline]
    pub fn ai_agent_version_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AIAgentVersionId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(self) -> Value<Number> {
        attribute(self.0, "VersionNumber")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::AIGuardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html).
#[derive(Clone, Copy)]
pub struct AIGuardrail(Identity);

impl ResourceType for AIGuardrail {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AIGuardrail";
    const ARN: Option<Target> = Some(Target::Attribute("AIGuardrailArn"));
    const ID: Option<Target> = Some(Target::Attribute("AIGuardrailId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AIGuardrail {
    /// The attribute `AIGuardrailArn`.
    #[inline]
    pub fn ai_guardrail_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AIGuardrailArn")
    }

    /// The attribute `AIGuardrailId`.
    #[inline]
    pub fn ai_guardrail_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AIGuardrailId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    #[inline]
    pub fn modified_time_seconds(self) -> Value<Number> {
        attribute(self.0, "ModifiedTimeSeconds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::AIGuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html).
#[derive(Clone, Copy)]
pub struct AIGuardrailVersion(Identity);

impl ResourceType for AIGuardrailVersion {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AIGuardrailVersion";
    const ID: Option<Target> = Some(Target::Attribute("AIGuardrailVersionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AIGuardrailVersion {
    /// The attribute `AIGuardrailArn`.
    #[inline]
    pub fn ai_guardrail_arn(self) -> Value<Text> {
        attribute(self.0, "AIGuardrailArn")
    }

    /// The attribute `AIGuardrailVersionId`.
    #[inline]
    pub fn ai_guardrail_version_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AIGuardrailVersionId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(self) -> Value<Number> {
        attribute(self.0, "VersionNumber")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::AIPrompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html).
#[derive(Clone, Copy)]
pub struct AIPrompt(Identity);

impl ResourceType for AIPrompt {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AIPrompt";
    const ARN: Option<Target> = Some(Target::Attribute("AIPromptArn"));
    const ID: Option<Target> = Some(Target::Attribute("AIPromptId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AIPrompt {
    /// The attribute `AIPromptArn`.
    #[inline]
    pub fn ai_prompt_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AIPromptArn")
    }

    /// The attribute `AIPromptId`.
    #[inline]
    pub fn ai_prompt_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AIPromptId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    #[inline]
    pub fn modified_time_seconds(self) -> Value<Number> {
        attribute(self.0, "ModifiedTimeSeconds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::AIPromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html).
#[derive(Clone, Copy)]
pub struct AIPromptVersion(Identity);

impl ResourceType for AIPromptVersion {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AIPromptVersion";
    const ID: Option<Target> = Some(Target::Attribute("AIPromptVersionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AIPromptVersion {
    /// The attribute `AIPromptArn`.
    #[inline]
    pub fn ai_prompt_arn(self) -> Value<Text> {
        attribute(self.0, "AIPromptArn")
    }

    /// The attribute `AIPromptVersionId`.
    #[inline]
    pub fn ai_prompt_version_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AIPromptVersionId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(self) -> Value<Number> {
        attribute(self.0, "VersionNumber")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::Assistant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html).
#[derive(Clone, Copy)]
pub struct Assistant(Identity);

impl ResourceType for Assistant {
    const TYPE_NAME: &'static str = "AWS::Wisdom::Assistant";
    const ARN: Option<Target> = Some(Target::Attribute("AssistantArn"));
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

impl Assistant {
    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `AssistantId`.
    #[inline]
    pub fn assistant_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssistantId")
    }
}

/// [`AWS::Wisdom::AssistantAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html).
#[derive(Clone, Copy)]
pub struct AssistantAssociation(Identity);

impl ResourceType for AssistantAssociation {
    const TYPE_NAME: &'static str = "AWS::Wisdom::AssistantAssociation";
    const ARN: Option<Target> = Some(Target::Attribute("AssistantAssociationArn"));
    const ID: Option<Target> = Some(Target::Attribute("AssistantAssociationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AssistantAssociation {
    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(self) -> Value<Text> {
        attribute(self.0, "AssistantArn")
    }

    /// The attribute `AssistantAssociationArn`.
    #[inline]
    pub fn assistant_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AssistantAssociationArn")
    }

    /// The attribute `AssistantAssociationId`.
    #[inline]
    pub fn assistant_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssistantAssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Wisdom::Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html).
#[derive(Clone, Copy)]
pub struct Content(Identity);

impl ResourceType for Content {
    const TYPE_NAME: &'static str = "AWS::Wisdom::Content";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ContentId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Content {
    /// The attribute `ContentArn`.
    #[inline]
    pub fn content_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContentArn")
    }

    /// The attribute `ContentId`.
    #[inline]
    pub fn content_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ContentId")
    }

    /// The attribute `ContentType`.
    #[inline]
    pub fn content_type(self) -> Value<Text> {
        attribute(self.0, "ContentType")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(self) -> Value<Text> {
        attribute(self.0, "KnowledgeBaseArn")
    }

    /// The attribute `LinkOutUri`.
    #[inline]
    pub fn link_out_uri(self) -> Value<Text> {
        attribute(self.0, "LinkOutUri")
    }

    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(self) -> Value<Text> {
        attribute(self.0, "RevisionId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Wisdom::ContentAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html).
#[derive(Clone, Copy)]
pub struct ContentAssociation(Identity);

impl ResourceType for ContentAssociation {
    const TYPE_NAME: &'static str = "AWS::Wisdom::ContentAssociation";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ContentAssociationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ContentAssociation {
    /// The attribute `ContentArn`.
    #[inline]
    pub fn content_arn(self) -> Value<Text> {
        attribute(self.0, "ContentArn")
    }

    /// The attribute `ContentAssociationArn`.
    #[inline]
    pub fn content_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContentAssociationArn")
    }

    /// The attribute `ContentAssociationId`.
    #[inline]
    pub fn content_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ContentAssociationId")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(self) -> Value<Text> {
        attribute(self.0, "KnowledgeBaseArn")
    }
}

/// [`AWS::Wisdom::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html).
#[derive(Clone, Copy)]
pub struct KnowledgeBase(Identity);

impl ResourceType for KnowledgeBase {
    const TYPE_NAME: &'static str = "AWS::Wisdom::KnowledgeBase";
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
}

/// [`AWS::Wisdom::MessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html).
#[derive(Clone, Copy)]
pub struct MessageTemplate(Identity);

impl ResourceType for MessageTemplate {
    const TYPE_NAME: &'static str = "AWS::Wisdom::MessageTemplate";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("MessageTemplateId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MessageTemplate {
    /// The attribute `MessageTemplateArn`.
    #[inline]
    pub fn message_template_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MessageTemplateArn")
    }

    /// The attribute `MessageTemplateContentSha256`.
    #[inline]
    pub fn message_template_content_sha256(self) -> Value<Text> {
        attribute(self.0, "MessageTemplateContentSha256")
    }

    /// The attribute `MessageTemplateId`.
    #[inline]
    pub fn message_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "MessageTemplateId")
    }
}

/// [`AWS::Wisdom::MessageTemplateVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html).
#[derive(Clone, Copy)]
pub struct MessageTemplateVersion(Identity);

impl ResourceType for MessageTemplateVersion {
    const TYPE_NAME: &'static str = "AWS::Wisdom::MessageTemplateVersion";
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

impl MessageTemplateVersion {
    /// The attribute `MessageTemplateVersionArn`.
    #[inline]
    pub fn message_template_version_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MessageTemplateVersionArn")
    }

    /// The attribute `MessageTemplateVersionNumber`.
    #[inline]
    pub fn message_template_version_number(self) -> Value<Number> {
        attribute(self.0, "MessageTemplateVersionNumber")
    }
}

/// [`AWS::Wisdom::QuickResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html).
#[derive(Clone, Copy)]
pub struct QuickResponse(Identity);

impl ResourceType for QuickResponse {
    const TYPE_NAME: &'static str = "AWS::Wisdom::QuickResponse";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("QuickResponseId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl QuickResponse {
    /// The attribute `Contents`.
    #[inline]
    pub fn contents(self) -> Value<Json> {
        attribute(self.0, "Contents")
    }

    /// The attribute `QuickResponseArn`.
    #[inline]
    pub fn quick_response_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "QuickResponseArn")
    }

    /// The attribute `QuickResponseId`.
    #[inline]
    pub fn quick_response_id(self) -> Value<Id<Self>> {
        attribute(self.0, "QuickResponseId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
