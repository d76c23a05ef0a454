//! Resource types of `AWS::Wisdom`.

use super::prelude::*;

/// [`AWS::Wisdom::AIAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html).
pub struct AIAgent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIAgent {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AIAgent",
        arn: Some(ReturnValue::Attribute("AIAgentArn")),
        id: Some(ReturnValue::Attribute("AIAgentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AIAgent {
    /// The attribute `AIAgentArn`.
    #[inline]
    pub fn ai_agent_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AIAgentArn")
    }

    /// The attribute `AIAgentId`.
    #[inline]
    pub fn ai_agent_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AIAgentId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Arn<super::wisdom::Assistant>> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    #[inline]
    pub fn modified_time_seconds(&self) -> Value<Number> {
        attribute(self.use_construct, "ModifiedTimeSeconds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::AIAgentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html).
pub struct AIAgentVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIAgentVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AIAgentVersion",
        arn: None,
        id: Some(ReturnValue::Attribute("AIAgentVersionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AIAgentVersion {
    /// The attribute `AIAgentArn`.
    #[inline]
    pub fn ai_agent_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AIAgentArn")
    }

    /// The attribute `AIAgentVersionId`.
    #[inline]
    pub fn ai_agent_version_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AIAgentVersionId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(&self) -> Value<Number> {
        attribute(self.use_construct, "VersionNumber")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::AIGuardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html).
pub struct AIGuardrail {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIGuardrail {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AIGuardrail",
        arn: Some(ReturnValue::Attribute("AIGuardrailArn")),
        id: Some(ReturnValue::Attribute("AIGuardrailId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AIGuardrail {
    /// The attribute `AIGuardrailArn`.
    #[inline]
    pub fn ai_guardrail_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AIGuardrailArn")
    }

    /// The attribute `AIGuardrailId`.
    #[inline]
    pub fn ai_guardrail_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AIGuardrailId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Arn<super::wisdom::Assistant>> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    #[inline]
    pub fn modified_time_seconds(&self) -> Value<Number> {
        attribute(self.use_construct, "ModifiedTimeSeconds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::AIGuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html).
pub struct AIGuardrailVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIGuardrailVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AIGuardrailVersion",
        arn: None,
        id: Some(ReturnValue::Attribute("AIGuardrailVersionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AIGuardrailVersion {
    /// The attribute `AIGuardrailArn`.
    #[inline]
    pub fn ai_guardrail_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AIGuardrailArn")
    }

    /// The attribute `AIGuardrailVersionId`.
    #[inline]
    pub fn ai_guardrail_version_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AIGuardrailVersionId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(&self) -> Value<Number> {
        attribute(self.use_construct, "VersionNumber")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::AIPrompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html).
pub struct AIPrompt {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIPrompt {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AIPrompt",
        arn: Some(ReturnValue::Attribute("AIPromptArn")),
        id: Some(ReturnValue::Attribute("AIPromptId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AIPrompt {
    /// The attribute `AIPromptArn`.
    #[inline]
    pub fn ai_prompt_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AIPromptArn")
    }

    /// The attribute `AIPromptId`.
    #[inline]
    pub fn ai_prompt_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AIPromptId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Arn<super::wisdom::Assistant>> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    #[inline]
    pub fn modified_time_seconds(&self) -> Value<Number> {
        attribute(self.use_construct, "ModifiedTimeSeconds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::AIPromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html).
pub struct AIPromptVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIPromptVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AIPromptVersion",
        arn: None,
        id: Some(ReturnValue::Attribute("AIPromptVersionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AIPromptVersion {
    /// The attribute `AIPromptArn`.
    #[inline]
    pub fn ai_prompt_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AIPromptArn")
    }

    /// The attribute `AIPromptVersionId`.
    #[inline]
    pub fn ai_prompt_version_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AIPromptVersionId")
    }

    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(&self) -> Value<Number> {
        attribute(self.use_construct, "VersionNumber")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::Assistant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html).
pub struct Assistant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Assistant {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::Assistant",
        arn: Some(ReturnValue::Attribute("AssistantArn")),
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

impl Assistant {
    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `AssistantId`.
    #[inline]
    pub fn assistant_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssistantId")
    }
}

/// [`AWS::Wisdom::AssistantAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html).
pub struct AssistantAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AssistantAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::AssistantAssociation",
        arn: Some(ReturnValue::Attribute("AssistantAssociationArn")),
        id: Some(ReturnValue::Attribute("AssistantAssociationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AssistantAssociation {
    /// The attribute `AssistantArn`.
    #[inline]
    pub fn assistant_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AssistantArn")
    }

    /// The attribute `AssistantAssociationArn`.
    #[inline]
    pub fn assistant_association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssistantAssociationArn")
    }

    /// The attribute `AssistantAssociationId`.
    #[inline]
    pub fn assistant_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssistantAssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Wisdom::Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html).
pub struct Content {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Content {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::Content",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ContentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Content {
    /// The attribute `ContentArn`, which is what `Ref` returns.
    #[inline]
    pub fn content_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ContentId`.
    #[inline]
    pub fn content_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ContentId")
    }

    /// The attribute `ContentType`.
    #[inline]
    pub fn content_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ContentType")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<Arn<super::wisdom::KnowledgeBase>> {
        attribute(self.use_construct, "KnowledgeBaseArn")
    }

    /// The attribute `LinkOutUri`.
    #[inline]
    pub fn link_out_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LinkOutUri")
    }

    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RevisionId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Wisdom::ContentAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html).
pub struct ContentAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContentAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::ContentAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ContentAssociationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ContentAssociation {
    /// The attribute `ContentArn`.
    #[inline]
    pub fn content_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ContentArn")
    }

    /// The attribute `ContentAssociationArn`, which is what `Ref` returns.
    #[inline]
    pub fn content_association_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ContentAssociationId`.
    #[inline]
    pub fn content_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ContentAssociationId")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<Arn<super::wisdom::KnowledgeBase>> {
        attribute(self.use_construct, "KnowledgeBaseArn")
    }
}

/// [`AWS::Wisdom::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html).
pub struct KnowledgeBase {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KnowledgeBase {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::KnowledgeBase",
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
}

/// [`AWS::Wisdom::MessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html).
pub struct MessageTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MessageTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::MessageTemplate",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("MessageTemplateId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MessageTemplate {
    /// The attribute `MessageTemplateArn`.
    #[inline]
    pub fn message_template_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MessageTemplateArn")
    }

    /// The attribute `MessageTemplateContentSha256`.
    #[inline]
    pub fn message_template_content_sha256(&self) -> Value<Text> {
        attribute(self.use_construct, "MessageTemplateContentSha256")
    }

    /// The attribute `MessageTemplateId`.
    #[inline]
    pub fn message_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MessageTemplateId")
    }
}

/// [`AWS::Wisdom::MessageTemplateVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html).
pub struct MessageTemplateVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MessageTemplateVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::MessageTemplateVersion",
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

impl MessageTemplateVersion {
    /// The attribute `MessageTemplateVersionArn`.
    #[inline]
    pub fn message_template_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MessageTemplateVersionArn")
    }

    /// The attribute `MessageTemplateVersionNumber`.
    #[inline]
    pub fn message_template_version_number(&self) -> Value<Number> {
        attribute(self.use_construct, "MessageTemplateVersionNumber")
    }
}

/// [`AWS::Wisdom::QuickResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html).
pub struct QuickResponse {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QuickResponse {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wisdom::QuickResponse",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("QuickResponseId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl QuickResponse {
    /// The attribute `Contents`.
    #[inline]
    pub fn contents(&self) -> Value<Json> {
        attribute(self.use_construct, "Contents")
    }

    /// The attribute `QuickResponseArn`.
    #[inline]
    pub fn quick_response_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "QuickResponseArn")
    }

    /// The attribute `QuickResponseId`.
    #[inline]
    pub fn quick_response_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "QuickResponseId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
