//! Resource types of `AWS::CloudFormation`.

use super::prelude::*;

/// [`AWS::CloudFormation::ChangeSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html).
pub struct ChangeSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChangeSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::ChangeSet",
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

impl ChangeSet {
    /// The attribute `ChangeSetId`.
    #[inline]
    pub fn change_set_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ChangeSetId")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `StackId`.
    #[inline]
    pub fn stack_id(&self) -> Value<Text> {
        attribute(self.use_construct, "StackId")
    }
}

/// [`AWS::CloudFormation::CustomResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
pub struct CustomResource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomResource {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::CustomResource",
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

impl CustomResource {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// An attribute that the schema does not list (`Fn::GetAtt`).
    pub fn attribute(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, name)
    }
}

/// [`AWS::CloudFormation::GeneratedTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html).
pub struct GeneratedTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GeneratedTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::GeneratedTemplate",
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

impl GeneratedTemplate {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `GeneratedTemplateId`.
    #[inline]
    pub fn generated_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GeneratedTemplateId")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Progress`.
    #[inline]
    pub fn progress(&self) -> Value<Json> {
        attribute(self.use_construct, "Progress")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TotalWarnings`.
    #[inline]
    pub fn total_warnings(&self) -> Value<Integer> {
        attribute(self.use_construct, "TotalWarnings")
    }
}

/// [`AWS::CloudFormation::GuardHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html).
pub struct GuardHook {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GuardHook {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::GuardHook",
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

impl GuardHook {
    /// The attribute `HookArn`.
    #[inline]
    pub fn hook_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HookArn")
    }
}

/// [`AWS::CloudFormation::HookDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html).
pub struct HookDefaultVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HookDefaultVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::HookDefaultVersion",
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

impl HookDefaultVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CloudFormation::HookTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html).
pub struct HookTypeConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HookTypeConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::HookTypeConfig",
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

impl HookTypeConfig {
    /// The attribute `ConfigurationArn`.
    #[inline]
    pub fn configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConfigurationArn")
    }
}

/// [`AWS::CloudFormation::HookVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html).
pub struct HookVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HookVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::HookVersion",
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

impl HookVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IsDefaultVersion`.
    #[inline]
    pub fn is_default_version(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefaultVersion")
    }

    /// The attribute `TypeArn`.
    #[inline]
    pub fn type_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TypeArn")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }

    /// The attribute `Visibility`.
    #[inline]
    pub fn visibility(&self) -> Value<Text> {
        attribute(self.use_construct, "Visibility")
    }
}

/// [`AWS::CloudFormation::LambdaHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html).
pub struct LambdaHook {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LambdaHook {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::LambdaHook",
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

impl LambdaHook {
    /// The attribute `HookArn`.
    #[inline]
    pub fn hook_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HookArn")
    }
}

/// [`AWS::CloudFormation::Macro`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html).
pub struct Macro {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Macro {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::Macro",
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

impl Macro {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::CloudFormation::ModuleDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html).
pub struct ModuleDefaultVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModuleDefaultVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::ModuleDefaultVersion",
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

impl ModuleDefaultVersion {
    /// `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CloudFormation::ModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html).
pub struct ModuleVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModuleVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::ModuleVersion",
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

impl ModuleVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `DocumentationUrl`.
    #[inline]
    pub fn documentation_url(&self) -> Value<Text> {
        attribute(self.use_construct, "DocumentationUrl")
    }

    /// The attribute `IsDefaultVersion`.
    #[inline]
    pub fn is_default_version(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefaultVersion")
    }

    /// The attribute `Schema`.
    #[inline]
    pub fn schema(&self) -> Value<Text> {
        attribute(self.use_construct, "Schema")
    }

    /// The attribute `TimeCreated`.
    #[inline]
    pub fn time_created(&self) -> Value<Text> {
        attribute(self.use_construct, "TimeCreated")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }

    /// The attribute `Visibility`.
    #[inline]
    pub fn visibility(&self) -> Value<Text> {
        attribute(self.use_construct, "Visibility")
    }
}

/// [`AWS::CloudFormation::PublicTypeVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html).
pub struct PublicTypeVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PublicTypeVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::PublicTypeVersion",
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

impl PublicTypeVersion {
    /// The attribute `PublicTypeArn`.
    #[inline]
    pub fn public_type_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PublicTypeArn")
    }

    /// The attribute `PublisherId`.
    #[inline]
    pub fn publisher_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PublisherId")
    }

    /// The attribute `TypeVersionArn`.
    #[inline]
    pub fn type_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TypeVersionArn")
    }
}

/// [`AWS::CloudFormation::Publisher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html).
pub struct Publisher {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Publisher {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::Publisher",
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

impl Publisher {
    /// The attribute `IdentityProvider`.
    #[inline]
    pub fn identity_provider(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityProvider")
    }

    /// The attribute `PublisherId`.
    #[inline]
    pub fn publisher_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PublisherId")
    }

    /// The attribute `PublisherProfile`.
    #[inline]
    pub fn publisher_profile(&self) -> Value<Text> {
        attribute(self.use_construct, "PublisherProfile")
    }

    /// The attribute `PublisherStatus`.
    #[inline]
    pub fn publisher_status(&self) -> Value<Text> {
        attribute(self.use_construct, "PublisherStatus")
    }
}

/// [`AWS::CloudFormation::ResourceDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html).
pub struct ResourceDefaultVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceDefaultVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::ResourceDefaultVersion",
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

impl ResourceDefaultVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CloudFormation::ResourceVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html).
pub struct ResourceVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::ResourceVersion",
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

impl ResourceVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IsDefaultVersion`.
    #[inline]
    pub fn is_default_version(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefaultVersion")
    }

    /// The attribute `ProvisioningType`.
    #[inline]
    pub fn provisioning_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ProvisioningType")
    }

    /// The attribute `TypeArn`.
    #[inline]
    pub fn type_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TypeArn")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }

    /// The attribute `Visibility`.
    #[inline]
    pub fn visibility(&self) -> Value<Text> {
        attribute(self.use_construct, "Visibility")
    }
}

/// [`AWS::CloudFormation::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html).
pub struct Stack {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Stack {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::Stack",
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

impl Stack {
    /// The attribute `Outputs.…`: an output of the nested stack (`Fn::GetAtt`).
    pub fn output(&self, name: impl Into<String>) -> Value<Any> {
        open_attribute(self.use_construct, format!("Outputs.{}", name.into()))
    }

    /// `StackId`, which is what `Ref` returns.
    #[inline]
    pub fn stack_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CloudFormation::StackSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html).
pub struct StackSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StackSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::StackSet",
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

impl StackSet {
    /// The attribute `StackSetId`.
    #[inline]
    pub fn stack_set_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "StackSetId")
    }
}

/// [`AWS::CloudFormation::TypeActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html).
pub struct TypeActivation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TypeActivation {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::TypeActivation",
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

impl TypeActivation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CloudFormation::WaitCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html).
pub struct WaitCondition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WaitCondition {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::WaitCondition",
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

impl WaitCondition {
    /// The attribute `Data`.
    #[inline]
    pub fn data(&self) -> Value<Json> {
        attribute(self.use_construct, "Data")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::CloudFormation::WaitConditionHandle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html).
pub struct WaitConditionHandle {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WaitConditionHandle {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFormation::WaitConditionHandle",
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

impl WaitConditionHandle {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
