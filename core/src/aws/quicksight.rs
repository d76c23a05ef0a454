//! Resource types of `AWS::QuickSight`.

use super::prelude::*;

/// [`AWS::QuickSight::ActionConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html).
pub struct ActionConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ActionConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::ActionConnector",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl ActionConnector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `EnabledActions`.
    #[inline]
    pub fn enabled_actions(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "EnabledActions")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html).
pub struct Agent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Agent {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Agent",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Agent {
    /// The attribute `AgentStatus`.
    #[inline]
    pub fn agent_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AgentStatus")
    }

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

    /// The attribute `Creator`.
    #[inline]
    pub fn creator(&self) -> Value<Text> {
        attribute(self.use_construct, "Creator")
    }

    /// The attribute `CustomPromptInterface`.
    #[inline]
    pub fn custom_prompt_interface(&self) -> Value<Json> {
        attribute(self.use_construct, "CustomPromptInterface")
    }

    /// The attribute `ErrorMessage`.
    #[inline]
    pub fn error_message(&self) -> Value<Text> {
        attribute(self.use_construct, "ErrorMessage")
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

/// [`AWS::QuickSight::Analysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-analysis.html).
pub struct Analysis {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Analysis {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Analysis",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Analysis {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `DataSetArns`.
    #[inline]
    pub fn data_set_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DataSetArns")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::ApprovalPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html).
pub struct ApprovalPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApprovalPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::ApprovalPolicy",
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

impl ApprovalPolicy {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// `PolicyId`, which is what `Ref` returns.
    #[inline]
    pub fn policy_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-assignment.html).
pub struct Assignment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Assignment {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Assignment",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("AssignmentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Assignment {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `AssignmentId`.
    #[inline]
    pub fn assignment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssignmentId")
    }
}

/// [`AWS::QuickSight::Brand`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-brand.html).
pub struct Brand {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Brand {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Brand",
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

impl Brand {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountId")
    }

    /// The attribute `BrandStatus`.
    #[inline]
    pub fn brand_status(&self) -> Value<Text> {
        attribute(self.use_construct, "BrandStatus")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }

    /// The attribute `VersionStatus`.
    #[inline]
    pub fn version_status(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionStatus")
    }
}

/// [`AWS::QuickSight::CustomPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html).
pub struct CustomPermissions {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomPermissions {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::CustomPermissions",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl CustomPermissions {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Customization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-customization.html).
pub struct Customization {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Customization {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Customization",
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

impl Customization {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountId")
    }
}

/// [`AWS::QuickSight::DLPSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html).
pub struct DLPSetting {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DLPSetting {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::DLPSetting",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl DLPSetting {
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

/// [`AWS::QuickSight::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html).
pub struct Dashboard {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dashboard {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Dashboard",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Dashboard {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastPublishedTime`.
    #[inline]
    pub fn last_published_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastPublishedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Json> {
        attribute(self.use_construct, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::DataSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html).
pub struct DataSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::DataSet",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl DataSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ConsumedSpiceCapacityInBytes`.
    #[inline]
    pub fn consumed_spice_capacity_in_bytes(&self) -> Value<Number> {
        attribute(self.use_construct, "ConsumedSpiceCapacityInBytes")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `OutputColumns`.
    #[inline]
    pub fn output_columns(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "OutputColumns")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html).
pub struct DataSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::DataSource",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl DataSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-flow.html).
pub struct Flow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Flow {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Flow",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FlowId")),
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
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `FlowId`.
    #[inline]
    pub fn flow_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FlowId")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `PublishState`.
    #[inline]
    pub fn publish_state(&self) -> Value<Text> {
        attribute(self.use_construct, "PublishState")
    }

    /// The attribute `StepAliases`.
    #[inline]
    pub fn step_aliases(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "StepAliases")
    }
}

/// [`AWS::QuickSight::Folder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html).
pub struct Folder {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Folder {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Folder",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Folder {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-group.html).
pub struct Group {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Group {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Group",
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

impl Group {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `PrincipalId`.
    #[inline]
    pub fn principal_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PrincipalId")
    }
}

/// [`AWS::QuickSight::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html).
pub struct KnowledgeBase {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KnowledgeBase {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::KnowledgeBase",
        arn: Some(ReturnValue::Attribute("KnowledgeBaseArn")),
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

impl KnowledgeBase {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DocumentCount`.
    #[inline]
    pub fn document_count(&self) -> Value<Number> {
        attribute(self.use_construct, "DocumentCount")
    }

    /// The attribute `KnowledgeBaseArn`.
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "KnowledgeBaseArn")
    }

    /// The attribute `KnowledgeBaseSizeBytes`.
    #[inline]
    pub fn knowledge_base_size_bytes(&self) -> Value<Number> {
        attribute(self.use_construct, "KnowledgeBaseSizeBytes")
    }

    /// The attribute `PrimaryOwnerUsername`.
    #[inline]
    pub fn primary_owner_username(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryOwnerUsername")
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

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::LimitsProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html).
pub struct LimitsProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LimitsProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::LimitsProfile",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl LimitsProfile {
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

    /// The attribute `ProfileId`.
    #[inline]
    pub fn profile_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileId")
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

/// [`AWS::QuickSight::OAuthClientApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html).
pub struct OAuthClientApplication {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OAuthClientApplication {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::OAuthClientApplication",
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

impl OAuthClientApplication {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }
}

/// [`AWS::QuickSight::RefreshSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html).
pub struct RefreshSchedule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RefreshSchedule {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::RefreshSchedule",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl RefreshSchedule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Space`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html).
pub struct Space {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Space {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Space",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Space {
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

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
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

/// [`AWS::QuickSight::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-template.html).
pub struct Template {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Template",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Template {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Json> {
        attribute(self.use_construct, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Theme`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html).
pub struct Theme {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Theme {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Theme",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Theme {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Json> {
        attribute(self.use_construct, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html).
pub struct Topic {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Topic {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::Topic",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Topic {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::TopicV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topicv2.html).
pub struct TopicV2 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TopicV2 {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::TopicV2",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl TopicV2 {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::QuickSight::VPCConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html).
pub struct VPCConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::QuickSight::VPCConnection",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl VPCConnection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `NetworkInterfaces`.
    #[inline]
    pub fn network_interfaces(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "NetworkInterfaces")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VPCId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VPCId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
