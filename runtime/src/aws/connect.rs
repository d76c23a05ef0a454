//! Resource types of `AWS::Connect`.

use super::prelude::*;

/// [`AWS::Connect::AgentStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html).
#[derive(Clone, Copy)]
pub struct AgentStatus(Identity);

impl ResourceType for AgentStatus {
    const TYPE_NAME: &'static str = "AWS::Connect::AgentStatus";
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

impl AgentStatus {
    /// The attribute `AgentStatusArn`.
    #[inline]
    pub fn agent_status_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AgentStatusArn")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Connect::ApprovedOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html).
#[derive(Clone, Copy)]
pub struct ApprovedOrigin(Identity);

impl ResourceType for ApprovedOrigin {
    const TYPE_NAME: &'static str = "AWS::Connect::ApprovedOrigin";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ApprovedOrigin {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::ContactFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html).
#[derive(Clone, Copy)]
pub struct ContactFlow(Identity);

impl ResourceType for ContactFlow {
    const TYPE_NAME: &'static str = "AWS::Connect::ContactFlow";
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

impl ContactFlow {
    /// The attribute `ContactFlowArn`.
    #[inline]
    pub fn contact_flow_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContactFlowArn")
    }
}

/// [`AWS::Connect::ContactFlowModule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html).
#[derive(Clone, Copy)]
pub struct ContactFlowModule(Identity);

impl ResourceType for ContactFlowModule {
    const TYPE_NAME: &'static str = "AWS::Connect::ContactFlowModule";
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

impl ContactFlowModule {
    /// The attribute `ContactFlowModuleArn`.
    #[inline]
    pub fn contact_flow_module_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContactFlowModuleArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Connect::ContactFlowModuleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html).
#[derive(Clone, Copy)]
pub struct ContactFlowModuleAlias(Identity);

impl ResourceType for ContactFlowModuleAlias {
    const TYPE_NAME: &'static str = "AWS::Connect::ContactFlowModuleAlias";
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

impl ContactFlowModuleAlias {
    /// The attribute `AliasId`.
    #[inline]
    pub fn alias_id(self) -> Value<Text> {
        attribute(self.0, "AliasId")
    }

    /// The attribute `ContactFlowModuleAliasARN`.
    #[inline]
    pub fn contact_flow_module_alias_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContactFlowModuleAliasARN")
    }
}

/// [`AWS::Connect::ContactFlowModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html).
#[derive(Clone, Copy)]
pub struct ContactFlowModuleVersion(Identity);

impl ResourceType for ContactFlowModuleVersion {
    const TYPE_NAME: &'static str = "AWS::Connect::ContactFlowModuleVersion";
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

impl ContactFlowModuleVersion {
    /// The attribute `ContactFlowModuleVersionARN`.
    #[inline]
    pub fn contact_flow_module_version_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContactFlowModuleVersionARN")
    }

    /// The attribute `FlowModuleContentSha256`.
    #[inline]
    pub fn flow_module_content_sha256(self) -> Value<Text> {
        attribute(self.0, "FlowModuleContentSha256")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Integer> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Connect::ContactFlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html).
#[derive(Clone, Copy)]
pub struct ContactFlowVersion(Identity);

impl ResourceType for ContactFlowVersion {
    const TYPE_NAME: &'static str = "AWS::Connect::ContactFlowVersion";
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

impl ContactFlowVersion {
    /// The attribute `ContactFlowVersionARN`.
    #[inline]
    pub fn contact_flow_version_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ContactFlowVersionARN")
    }

    /// The attribute `FlowContentSha256`.
    #[inline]
    pub fn flow_content_sha256(self) -> Value<Text> {
        attribute(self.0, "FlowContentSha256")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Integer> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Connect::DataLakeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html).
#[derive(Clone, Copy)]
pub struct DataLakeAssociation(Identity);

impl ResourceType for DataLakeAssociation {
    const TYPE_NAME: &'static str = "AWS::Connect::DataLakeAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataLakeAssociation {
    /// The attribute `ResourceShareArn`.
    #[inline]
    pub fn resource_share_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceShareArn")
    }

    /// The attribute `ResourceShareId`.
    #[inline]
    pub fn resource_share_id(self) -> Value<Text> {
        attribute(self.0, "ResourceShareId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::DataTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html).
#[derive(Clone, Copy)]
pub struct DataTable(Identity);

impl ResourceType for DataTable {
    const TYPE_NAME: &'static str = "AWS::Connect::DataTable";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Number> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LockVersion`.
    #[inline]
    pub fn lock_version(self) -> Value<Json> {
        attribute(self.0, "LockVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::DataTableAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html).
#[derive(Clone, Copy)]
pub struct DataTableAttribute(Identity);

impl ResourceType for DataTableAttribute {
    const TYPE_NAME: &'static str = "AWS::Connect::DataTableAttribute";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataTableAttribute {
    /// The attribute `AttributeId`.
    #[inline]
    pub fn attribute_id(self) -> Value<Text> {
        attribute(self.0, "AttributeId")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LockVersion`.
    #[inline]
    pub fn lock_version(self) -> Value<Json> {
        attribute(self.0, "LockVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::DataTableRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html).
#[derive(Clone, Copy)]
pub struct DataTableRecord(Identity);

impl ResourceType for DataTableRecord {
    const TYPE_NAME: &'static str = "AWS::Connect::DataTableRecord";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataTableRecord {
    /// The attribute `RecordId`.
    #[inline]
    pub fn record_id(self) -> Value<Text> {
        attribute(self.0, "RecordId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::EmailAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html).
#[derive(Clone, Copy)]
pub struct EmailAddress(Identity);

impl ResourceType for EmailAddress {
    const TYPE_NAME: &'static str = "AWS::Connect::EmailAddress";
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

impl EmailAddress {
    /// The attribute `EmailAddressArn`.
    #[inline]
    pub fn email_address_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EmailAddressArn")
    }
}

/// [`AWS::Connect::EvaluationForm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html).
#[derive(Clone, Copy)]
pub struct EvaluationForm(Identity);

impl ResourceType for EvaluationForm {
    const TYPE_NAME: &'static str = "AWS::Connect::EvaluationForm";
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

impl EvaluationForm {
    /// The attribute `EvaluationFormArn`.
    #[inline]
    pub fn evaluation_form_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EvaluationFormArn")
    }
}

/// [`AWS::Connect::HoursOfOperation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html).
#[derive(Clone, Copy)]
pub struct HoursOfOperation(Identity);

impl ResourceType for HoursOfOperation {
    const TYPE_NAME: &'static str = "AWS::Connect::HoursOfOperation";
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

impl HoursOfOperation {
    /// The attribute `HoursOfOperationArn`.
    #[inline]
    pub fn hours_of_operation_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HoursOfOperationArn")
    }
}

/// [`AWS::Connect::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html).
#[derive(Clone, Copy)]
pub struct Instance(Identity);

impl ResourceType for Instance {
    const TYPE_NAME: &'static str = "AWS::Connect::Instance";
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

impl Instance {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InstanceStatus`.
    #[inline]
    pub fn instance_status(self) -> Value<Text> {
        attribute(self.0, "InstanceStatus")
    }

    /// The attribute `ServiceRole`.
    #[inline]
    pub fn service_role(self) -> Value<Text> {
        attribute(self.0, "ServiceRole")
    }
}

/// [`AWS::Connect::InstanceStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html).
#[derive(Clone, Copy)]
pub struct InstanceStorageConfig(Identity);

impl ResourceType for InstanceStorageConfig {
    const TYPE_NAME: &'static str = "AWS::Connect::InstanceStorageConfig";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceStorageConfig {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Text> {
        attribute(self.0, "AssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::IntegrationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html).
#[derive(Clone, Copy)]
pub struct IntegrationAssociation(Identity);

impl ResourceType for IntegrationAssociation {
    const TYPE_NAME: &'static str = "AWS::Connect::IntegrationAssociation";
    const ID: Option<Target> = Some(Target::Attribute("IntegrationAssociationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IntegrationAssociation {
    /// The attribute `IntegrationAssociationId`.
    #[inline]
    pub fn integration_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IntegrationAssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html).
#[derive(Clone, Copy)]
pub struct Metric(Identity);

impl ResourceType for Metric {
    const TYPE_NAME: &'static str = "AWS::Connect::Metric";
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

impl Metric {
    /// The attribute `Category`.
    #[inline]
    pub fn category(self) -> Value<Text> {
        attribute(self.0, "Category")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Number> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `CreatedUser`.
    #[inline]
    pub fn created_user(self) -> Value<Json> {
        attribute(self.0, "CreatedUser")
    }

    /// The attribute `CreationMethod`.
    #[inline]
    pub fn creation_method(self) -> Value<Text> {
        attribute(self.0, "CreationMethod")
    }

    /// The attribute `EffectiveTime`.
    #[inline]
    pub fn effective_time(self) -> Value<Number> {
        attribute(self.0, "EffectiveTime")
    }

    /// The attribute `Filters`.
    #[inline]
    pub fn filters(self) -> Value<List<Json>> {
        attribute(self.0, "Filters")
    }

    /// The attribute `Groupings`.
    #[inline]
    pub fn groupings(self) -> Value<List<Text>> {
        attribute(self.0, "Groupings")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LastModifiedUser`.
    #[inline]
    pub fn last_modified_user(self) -> Value<Json> {
        attribute(self.0, "LastModifiedUser")
    }

    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MetricArn")
    }

    /// The attribute `PrimaryEventSource`.
    #[inline]
    pub fn primary_event_source(self) -> Value<Text> {
        attribute(self.0, "PrimaryEventSource")
    }

    /// The attribute `PrimaryEventSourceEffectiveTimestampType`.
    #[inline]
    pub fn primary_event_source_effective_timestamp_type(self) -> Value<Text> {
        attribute(self.0, "PrimaryEventSourceEffectiveTimestampType")
    }

    /// The attribute `RefreshRate`.
    #[inline]
    pub fn refresh_rate(self) -> Value<Integer> {
        attribute(self.0, "RefreshRate")
    }

    /// The attribute `SupportedStats`.
    #[inline]
    pub fn supported_stats(self) -> Value<List<Text>> {
        attribute(self.0, "SupportedStats")
    }

    /// The attribute `SupportsCustomCalculation`.
    #[inline]
    pub fn supports_custom_calculation(self) -> Value<Boolean> {
        attribute(self.0, "SupportsCustomCalculation")
    }

    /// The attribute `SupportsPreaggregateCalculation`.
    #[inline]
    pub fn supports_preaggregate_calculation(self) -> Value<Boolean> {
        attribute(self.0, "SupportsPreaggregateCalculation")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}

/// [`AWS::Connect::Notification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html).
#[derive(Clone, Copy)]
pub struct Notification(Identity);

impl ResourceType for Notification {
    const TYPE_NAME: &'static str = "AWS::Connect::Notification";
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

impl Notification {
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
}

/// [`AWS::Connect::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html).
#[derive(Clone, Copy)]
pub struct PhoneNumber(Identity);

impl ResourceType for PhoneNumber {
    const TYPE_NAME: &'static str = "AWS::Connect::PhoneNumber";
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

impl PhoneNumber {
    /// The attribute `Address`.
    #[inline]
    pub fn address(self) -> Value<Text> {
        attribute(self.0, "Address")
    }

    /// The attribute `PhoneNumberArn`.
    #[inline]
    pub fn phone_number_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PhoneNumberArn")
    }
}

/// [`AWS::Connect::PredefinedAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html).
#[derive(Clone, Copy)]
pub struct PredefinedAttribute(Identity);

impl ResourceType for PredefinedAttribute {
    const TYPE_NAME: &'static str = "AWS::Connect::PredefinedAttribute";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PredefinedAttribute {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html).
#[derive(Clone, Copy)]
pub struct Prompt(Identity);

impl ResourceType for Prompt {
    const TYPE_NAME: &'static str = "AWS::Connect::Prompt";
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

impl Prompt {
    /// The attribute `PromptArn`.
    #[inline]
    pub fn prompt_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PromptArn")
    }
}

/// [`AWS::Connect::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html).
#[derive(Clone, Copy)]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const TYPE_NAME: &'static str = "AWS::Connect::Queue";
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

impl Queue {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `QueueArn`.
    #[inline]
    pub fn queue_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "QueueArn")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}

/// [`AWS::Connect::QuickConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html).
#[derive(Clone, Copy)]
pub struct QuickConnect(Identity);

impl ResourceType for QuickConnect {
    const TYPE_NAME: &'static str = "AWS::Connect::QuickConnect";
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

impl QuickConnect {
    /// The attribute `QuickConnectArn`.
    #[inline]
    pub fn quick_connect_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "QuickConnectArn")
    }

    /// The attribute `QuickConnectType`.
    #[inline]
    pub fn quick_connect_type(self) -> Value<Text> {
        attribute(self.0, "QuickConnectType")
    }
}

/// [`AWS::Connect::RoutingProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html).
#[derive(Clone, Copy)]
pub struct RoutingProfile(Identity);

impl ResourceType for RoutingProfile {
    const TYPE_NAME: &'static str = "AWS::Connect::RoutingProfile";
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

impl RoutingProfile {
    /// The attribute `RoutingProfileArn`.
    #[inline]
    pub fn routing_profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RoutingProfileArn")
    }
}

/// [`AWS::Connect::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html).
#[derive(Clone, Copy)]
pub struct Rule(Identity);

impl ResourceType for Rule {
    const TYPE_NAME: &'static str = "AWS::Connect::Rule";
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

impl Rule {
    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RuleArn")
    }
}

/// [`AWS::Connect::SecurityKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html).
#[derive(Clone, Copy)]
pub struct SecurityKey(Identity);

impl ResourceType for SecurityKey {
    const TYPE_NAME: &'static str = "AWS::Connect::SecurityKey";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityKey {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Text> {
        attribute(self.0, "AssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html).
#[derive(Clone, Copy)]
pub struct SecurityProfile(Identity);

impl ResourceType for SecurityProfile {
    const TYPE_NAME: &'static str = "AWS::Connect::SecurityProfile";
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

impl SecurityProfile {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `SecurityProfileArn`.
    #[inline]
    pub fn security_profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SecurityProfileArn")
    }
}

/// [`AWS::Connect::TaskTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html).
#[derive(Clone, Copy)]
pub struct TaskTemplate(Identity);

impl ResourceType for TaskTemplate {
    const TYPE_NAME: &'static str = "AWS::Connect::TaskTemplate";
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

impl TaskTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Connect::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html).
#[derive(Clone, Copy)]
pub struct TestCase(Identity);

impl ResourceType for TestCase {
    const TYPE_NAME: &'static str = "AWS::Connect::TestCase";
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

impl TestCase {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(self) -> Value<Text> {
        attribute(self.0, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Number> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `TestCaseArn`.
    #[inline]
    pub fn test_case_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TestCaseArn")
    }
}

/// [`AWS::Connect::TrafficDistributionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html).
#[derive(Clone, Copy)]
pub struct TrafficDistributionGroup(Identity);

impl ResourceType for TrafficDistributionGroup {
    const TYPE_NAME: &'static str = "AWS::Connect::TrafficDistributionGroup";
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

impl TrafficDistributionGroup {
    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TrafficDistributionGroupArn`.
    #[inline]
    pub fn traffic_distribution_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TrafficDistributionGroupArn")
    }
}

/// [`AWS::Connect::UseCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html).
#[derive(Clone, Copy)]
pub struct UseCase(Identity);

impl ResourceType for UseCase {
    const TYPE_NAME: &'static str = "AWS::Connect::UseCase";
    const ARN: Option<Target> = Some(Target::Attribute("UseCaseArn"));
    const ID: Option<Target> = Some(Target::Attribute("UseCaseId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UseCase {
    /// The attribute `UseCaseArn`.
    #[inline]
    pub fn use_case_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "UseCaseArn")
    }

    /// The attribute `UseCaseId`.
    #[inline]
    pub fn use_case_id(self) -> Value<Id<Self>> {
        attribute(self.0, "UseCaseId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Connect::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html).
#[derive(Clone, Copy)]
pub struct User(Identity);

impl ResourceType for User {
    const TYPE_NAME: &'static str = "AWS::Connect::User";
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

impl User {
    /// The attribute `UserArn`.
    #[inline]
    pub fn user_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "UserArn")
    }
}

/// [`AWS::Connect::UserHierarchyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html).
#[derive(Clone, Copy)]
pub struct UserHierarchyGroup(Identity);

impl ResourceType for UserHierarchyGroup {
    const TYPE_NAME: &'static str = "AWS::Connect::UserHierarchyGroup";
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

impl UserHierarchyGroup {
    /// The attribute `UserHierarchyGroupArn`.
    #[inline]
    pub fn user_hierarchy_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "UserHierarchyGroupArn")
    }
}

/// [`AWS::Connect::UserHierarchyStructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html).
#[derive(Clone, Copy)]
pub struct UserHierarchyStructure(Identity);

impl ResourceType for UserHierarchyStructure {
    const TYPE_NAME: &'static str = "AWS::Connect::UserHierarchyStructure";
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

impl UserHierarchyStructure {
    /// The attribute `UserHierarchyStructureArn`.
    #[inline]
    pub fn user_hierarchy_structure_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "UserHierarchyStructureArn")
    }
}

/// [`AWS::Connect::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html).
#[derive(Clone, Copy)]
pub struct View(Identity);

impl ResourceType for View {
    const TYPE_NAME: &'static str = "AWS::Connect::View";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ViewId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl View {
    /// The attribute `ViewArn`.
    #[inline]
    pub fn view_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ViewArn")
    }

    /// The attribute `ViewContentSha256`.
    #[inline]
    pub fn view_content_sha256(self) -> Value<Text> {
        attribute(self.0, "ViewContentSha256")
    }

    /// The attribute `ViewId`.
    #[inline]
    pub fn view_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ViewId")
    }
}

/// [`AWS::Connect::ViewVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html).
#[derive(Clone, Copy)]
pub struct ViewVersion(Identity);

impl ResourceType for ViewVersion {
    const TYPE_NAME: &'static str = "AWS::Connect::ViewVersion";
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

impl ViewVersion {
    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Integer> {
        attribute(self.0, "Version")
    }

    /// The attribute `ViewVersionArn`.
    #[inline]
    pub fn view_version_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ViewVersionArn")
    }
}

/// [`AWS::Connect::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html).
#[derive(Clone, Copy)]
pub struct Vocabulary(Identity);

impl ResourceType for Vocabulary {
    const TYPE_NAME: &'static str = "AWS::Connect::Vocabulary";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("VocabularyId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Vocabulary {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `VocabularyId`.
    #[inline]
    pub fn vocabulary_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VocabularyId")
    }
}

/// [`AWS::Connect::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html).
#[derive(Clone, Copy)]
pub struct Workspace(Identity);

impl ResourceType for Workspace {
    const TYPE_NAME: &'static str = "AWS::Connect::Workspace";
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

impl Workspace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
