//! Resource types of `AWS::CloudFormation`.

use super::prelude::*;

/// [`AWS::CloudFormation::ChangeSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html).
#[derive(Clone, Copy)]
pub struct ChangeSet(Identity);

impl ResourceType for ChangeSet {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::ChangeSet";
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

impl ChangeSet {
    /// The attribute `ChangeSetId`.
    #[inline]
    pub fn change_set_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ChangeSetId")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `StackId`.
    #[inline]
    pub fn stack_id(self) -> Value<Text> {
        attribute(self.0, "StackId")
    }
}

/// [`AWS::CloudFormation::CustomResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
#[derive(Clone, Copy)]
pub struct CustomResource(Identity);

impl ResourceType for CustomResource {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::CustomResource";
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

impl CustomResource {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFormation::GeneratedTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html).
#[derive(Clone, Copy)]
pub struct GeneratedTemplate(Identity);

impl ResourceType for GeneratedTemplate {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::GeneratedTemplate";
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

impl GeneratedTemplate {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `GeneratedTemplateId`.
    #[inline]
    pub fn generated_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "GeneratedTemplateId")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `Progress`.
    #[inline]
    pub fn progress(self) -> Value<Json> {
        attribute(self.0, "Progress")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TotalWarnings`.
    #[inline]
    pub fn total_warnings(self) -> Value<Integer> {
        attribute(self.0, "TotalWarnings")
    }
}

/// [`AWS::CloudFormation::GuardHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html).
#[derive(Clone, Copy)]
pub struct GuardHook(Identity);

impl ResourceType for GuardHook {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::GuardHook";
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

impl GuardHook {
    /// The attribute `HookArn`.
    #[inline]
    pub fn hook_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HookArn")
    }
}

/// [`AWS::CloudFormation::HookDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html).
#[derive(Clone, Copy)]
pub struct HookDefaultVersion(Identity);

impl ResourceType for HookDefaultVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::HookDefaultVersion";
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

impl HookDefaultVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CloudFormation::HookTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html).
#[derive(Clone, Copy)]
pub struct HookTypeConfig(Identity);

impl ResourceType for HookTypeConfig {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::HookTypeConfig";
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

impl HookTypeConfig {
    /// The attribute `ConfigurationArn`.
    #[inline]
    pub fn configuration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConfigurationArn")
    }
}

/// [`AWS::CloudFormation::HookVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html).
#[derive(Clone, Copy)]
pub struct HookVersion(Identity);

impl ResourceType for HookVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::HookVersion";
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

impl HookVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IsDefaultVersion`.
    #[inline]
    pub fn is_default_version(self) -> Value<Boolean> {
        attribute(self.0, "IsDefaultVersion")
    }

    /// The attribute `TypeArn`.
    #[inline]
    pub fn type_arn(self) -> Value<Text> {
        attribute(self.0, "TypeArn")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(self) -> Value<Text> {
        attribute(self.0, "VersionId")
    }

    /// The attribute `Visibility`.
    #[inline]
    pub fn visibility(self) -> Value<Text> {
        attribute(self.0, "Visibility")
    }
}

/// [`AWS::CloudFormation::LambdaHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html).
#[derive(Clone, Copy)]
pub struct LambdaHook(Identity);

impl ResourceType for LambdaHook {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::LambdaHook";
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

impl LambdaHook {
    /// The attribute `HookArn`.
    #[inline]
    pub fn hook_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HookArn")
    }
}

/// [`AWS::CloudFormation::Macro`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html).
#[derive(Clone, Copy)]
pub struct Macro(Identity);

impl ResourceType for Macro {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::Macro";
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

impl Macro {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFormation::ModuleDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html).
#[derive(Clone, Copy)]
pub struct ModuleDefaultVersion(Identity);

impl ResourceType for ModuleDefaultVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::ModuleDefaultVersion";
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

impl ModuleDefaultVersion {
    /// `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudFormation::ModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html).
#[derive(Clone, Copy)]
pub struct ModuleVersion(Identity);

impl ResourceType for ModuleVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::ModuleVersion";
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

impl ModuleVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `DocumentationUrl`.
    #[inline]
    pub fn documentation_url(self) -> Value<Text> {
        attribute(self.0, "DocumentationUrl")
    }

    /// The attribute `IsDefaultVersion`.
    #[inline]
    pub fn is_default_version(self) -> Value<Boolean> {
        attribute(self.0, "IsDefaultVersion")
    }

    /// The attribute `Schema`.
    #[inline]
    pub fn schema(self) -> Value<Text> {
        attribute(self.0, "Schema")
    }

    /// The attribute `TimeCreated`.
    #[inline]
    pub fn time_created(self) -> Value<Text> {
        attribute(self.0, "TimeCreated")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(self) -> Value<Text> {
        attribute(self.0, "VersionId")
    }

    /// The attribute `Visibility`.
    #[inline]
    pub fn visibility(self) -> Value<Text> {
        attribute(self.0, "Visibility")
    }
}

/// [`AWS::CloudFormation::PublicTypeVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html).
#[derive(Clone, Copy)]
pub struct PublicTypeVersion(Identity);

impl ResourceType for PublicTypeVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::PublicTypeVersion";
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

impl PublicTypeVersion {
    /// The attribute `PublicTypeArn`.
    #[inline]
    pub fn public_type_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PublicTypeArn")
    }

    /// The attribute `PublisherId`.
    #[inline]
    pub fn publisher_id(self) -> Value<Text> {
        attribute(self.0, "PublisherId")
    }

    /// The attribute `TypeVersionArn`.
    #[inline]
    pub fn type_version_arn(self) -> Value<Text> {
        attribute(self.0, "TypeVersionArn")
    }
}

/// [`AWS::CloudFormation::Publisher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html).
#[derive(Clone, Copy)]
pub struct Publisher(Identity);

impl ResourceType for Publisher {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::Publisher";
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

impl Publisher {
    /// The attribute `IdentityProvider`.
    #[inline]
    pub fn identity_provider(self) -> Value<Text> {
        attribute(self.0, "IdentityProvider")
    }

    /// The attribute `PublisherId`.
    #[inline]
    pub fn publisher_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PublisherId")
    }

    /// The attribute `PublisherProfile`.
    #[inline]
    pub fn publisher_profile(self) -> Value<Text> {
        attribute(self.0, "PublisherProfile")
    }

    /// The attribute `PublisherStatus`.
    #[inline]
    pub fn publisher_status(self) -> Value<Text> {
        attribute(self.0, "PublisherStatus")
    }
}

/// [`AWS::CloudFormation::ResourceDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html).
#[derive(Clone, Copy)]
pub struct ResourceDefaultVersion(Identity);

impl ResourceType for ResourceDefaultVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::ResourceDefaultVersion";
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

impl ResourceDefaultVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CloudFormation::ResourceVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html).
#[derive(Clone, Copy)]
pub struct ResourceVersion(Identity);

impl ResourceType for ResourceVersion {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::ResourceVersion";
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

impl ResourceVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IsDefaultVersion`.
    #[inline]
    pub fn is_default_version(self) -> Value<Boolean> {
        attribute(self.0, "IsDefaultVersion")
    }

    /// The attribute `ProvisioningType`.
    #[inline]
    pub fn provisioning_type(self) -> Value<Text> {
        attribute(self.0, "ProvisioningType")
    }

    /// The attribute `TypeArn`.
    #[inline]
    pub fn type_arn(self) -> Value<Text> {
        attribute(self.0, "TypeArn")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(self) -> Value<Text> {
        attribute(self.0, "VersionId")
    }

    /// The attribute `Visibility`.
    #[inline]
    pub fn visibility(self) -> Value<Text> {
        attribute(self.0, "Visibility")
    }
}

/// [`AWS::CloudFormation::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html).
#[derive(Clone, Copy)]
pub struct Stack(Identity);

impl ResourceType for Stack {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::Stack";
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

impl Stack {
    /// `StackId`, which is what `Ref` returns.
    #[inline]
    pub fn stack_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudFormation::StackSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html).
#[derive(Clone, Copy)]
pub struct StackSet(Identity);

impl ResourceType for StackSet {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::StackSet";
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

impl StackSet {
    /// The attribute `StackSetId`.
    #[inline]
    pub fn stack_set_id(self) -> Value<Id<Self>> {
        attribute(self.0, "StackSetId")
    }
}

/// [`AWS::CloudFormation::TypeActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html).
#[derive(Clone, Copy)]
pub struct TypeActivation(Identity);

impl ResourceType for TypeActivation {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::TypeActivation";
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

impl TypeActivation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CloudFormation::WaitCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html).
#[derive(Clone, Copy)]
pub struct WaitCondition(Identity);

impl ResourceType for WaitCondition {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::WaitCondition";
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

impl WaitCondition {
    /// The attribute `Data`.
    #[inline]
    pub fn data(self) -> Value<Json> {
        attribute(self.0, "Data")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFormation::WaitConditionHandle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html).
#[derive(Clone, Copy)]
pub struct WaitConditionHandle(Identity);

impl ResourceType for WaitConditionHandle {
    const TYPE_NAME: &'static str = "AWS::CloudFormation::WaitConditionHandle";
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

impl WaitConditionHandle {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
