//! Resource types of `AWS::Connect`.

use super::prelude::*;

/// [`AWS::Connect::AgentStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html).
pub struct AgentStatus {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentStatus {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::AgentStatus",
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

impl AgentStatus {
    /// The attribute `AgentStatusArn`.
    #[inline]
    pub fn agent_status_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AgentStatusArn")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::Connect::ApprovedOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html).
pub struct ApprovedOrigin {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApprovedOrigin {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ApprovedOrigin",
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

impl ApprovedOrigin {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::ContactFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html).
pub struct ContactFlow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactFlow {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ContactFlow",
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

impl ContactFlow {
    /// The attribute `ContactFlowArn`.
    #[inline]
    pub fn contact_flow_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContactFlowArn")
    }
}

/// [`AWS::Connect::ContactFlowModule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html).
pub struct ContactFlowModule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactFlowModule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ContactFlowModule",
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

impl ContactFlowModule {
    /// The attribute `ContactFlowModuleArn`.
    #[inline]
    pub fn contact_flow_module_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContactFlowModuleArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Connect::ContactFlowModuleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html).
pub struct ContactFlowModuleAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactFlowModuleAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ContactFlowModuleAlias",
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

impl ContactFlowModuleAlias {
    /// The attribute `AliasId`.
    #[inline]
    pub fn alias_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AliasId")
    }

    /// The attribute `ContactFlowModuleAliasARN`.
    #[inline]
    pub fn contact_flow_module_alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContactFlowModuleAliasARN")
    }
}

/// [`AWS::Connect::ContactFlowModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html).
pub struct ContactFlowModuleVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactFlowModuleVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ContactFlowModuleVersion",
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

impl ContactFlowModuleVersion {
    /// The attribute `ContactFlowModuleVersionARN`.
    #[inline]
    pub fn contact_flow_module_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContactFlowModuleVersionARN")
    }

    /// The attribute `FlowModuleContentSha256`.
    #[inline]
    pub fn flow_module_content_sha256(&self) -> Value<Text> {
        attribute(self.use_construct, "FlowModuleContentSha256")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::Connect::ContactFlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html).
pub struct ContactFlowVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactFlowVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ContactFlowVersion",
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

impl ContactFlowVersion {
    /// The attribute `ContactFlowVersionARN`.
    #[inline]
    pub fn contact_flow_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContactFlowVersionARN")
    }

    /// The attribute `FlowContentSha256`.
    #[inline]
    pub fn flow_content_sha256(&self) -> Value<Text> {
        attribute(self.use_construct, "FlowContentSha256")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::Connect::DataLakeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html).
pub struct DataLakeAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataLakeAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::DataLakeAssociation",
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

impl DataLakeAssociation {
    /// The attribute `ResourceShareArn`.
    #[inline]
    pub fn resource_share_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceShareArn")
    }

    /// The attribute `ResourceShareId`.
    #[inline]
    pub fn resource_share_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceShareId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::DataTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html).
pub struct DataTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::DataTable",
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

impl DataTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Number> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LockVersion`.
    #[inline]
    pub fn lock_version(&self) -> Value<Json> {
        attribute(self.use_construct, "LockVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::DataTableAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html).
pub struct DataTableAttribute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataTableAttribute {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::DataTableAttribute",
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

impl DataTableAttribute {
    /// The attribute `AttributeId`.
    #[inline]
    pub fn attribute_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AttributeId")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LockVersion`.
    #[inline]
    pub fn lock_version(&self) -> Value<Json> {
        attribute(self.use_construct, "LockVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::DataTableRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html).
pub struct DataTableRecord {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataTableRecord {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::DataTableRecord",
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

impl DataTableRecord {
    /// The attribute `RecordId`.
    #[inline]
    pub fn record_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RecordId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::EmailAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html).
pub struct EmailAddress {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EmailAddress {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::EmailAddress",
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

impl EmailAddress {
    /// The attribute `EmailAddressArn`.
    #[inline]
    pub fn email_address_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EmailAddressArn")
    }
}

/// [`AWS::Connect::EvaluationForm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html).
pub struct EvaluationForm {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EvaluationForm {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::EvaluationForm",
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

impl EvaluationForm {
    /// The attribute `EvaluationFormArn`.
    #[inline]
    pub fn evaluation_form_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EvaluationFormArn")
    }
}

/// [`AWS::Connect::HoursOfOperation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html).
pub struct HoursOfOperation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HoursOfOperation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::HoursOfOperation",
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

impl HoursOfOperation {
    /// The attribute `HoursOfOperationArn`.
    #[inline]
    pub fn hours_of_operation_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HoursOfOperationArn")
    }
}

/// [`AWS::Connect::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html).
pub struct Instance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Instance",
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

impl Instance {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InstanceStatus`.
    #[inline]
    pub fn instance_status(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceStatus")
    }

    /// The attribute `ServiceRole`.
    #[inline]
    pub fn service_role(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceRole")
    }
}

/// [`AWS::Connect::InstanceStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html).
pub struct InstanceStorageConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InstanceStorageConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::InstanceStorageConfig",
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

impl InstanceStorageConfig {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::IntegrationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html).
pub struct IntegrationAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IntegrationAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::IntegrationAssociation",
        arn: None,
        id: Some(ReturnValue::Attribute("IntegrationAssociationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IntegrationAssociation {
    /// The attribute `IntegrationAssociationId`.
    #[inline]
    pub fn integration_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IntegrationAssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html).
pub struct Metric {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Metric {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Metric",
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

impl Metric {
    /// The attribute `Category`.
    #[inline]
    pub fn category(&self) -> Value<Text> {
        attribute(self.use_construct, "Category")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Number> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `CreatedUser`.
    #[inline]
    pub fn created_user(&self) -> Value<Json> {
        attribute(self.use_construct, "CreatedUser")
    }

    /// The attribute `CreationMethod`.
    #[inline]
    pub fn creation_method(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationMethod")
    }

    /// The attribute `EffectiveTime`.
    #[inline]
    pub fn effective_time(&self) -> Value<Number> {
        attribute(self.use_construct, "EffectiveTime")
    }

    /// The attribute `Filters`.
    #[inline]
    pub fn filters(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Filters")
    }

    /// The attribute `Groupings`.
    #[inline]
    pub fn groupings(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Groupings")
    }

    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LastModifiedUser`.
    #[inline]
    pub fn last_modified_user(&self) -> Value<Json> {
        attribute(self.use_construct, "LastModifiedUser")
    }

    /// The attribute `MetricArn`.
    #[inline]
    pub fn metric_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MetricArn")
    }

    /// The attribute `PrimaryEventSource`.
    #[inline]
    pub fn primary_event_source(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryEventSource")
    }

    /// The attribute `PrimaryEventSourceEffectiveTimestampType`.
    #[inline]
    pub fn primary_event_source_effective_timestamp_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "PrimaryEventSourceEffectiveTimestampType",
        )
    }

    /// The attribute `RefreshRate`.
    #[inline]
    pub fn refresh_rate(&self) -> Value<Integer> {
        attribute(self.use_construct, "RefreshRate")
    }

    /// The attribute `SupportedStats`.
    #[inline]
    pub fn supported_stats(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SupportedStats")
    }

    /// The attribute `SupportsCustomCalculation`.
    #[inline]
    pub fn supports_custom_calculation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "SupportsCustomCalculation")
    }

    /// The attribute `SupportsPreaggregateCalculation`.
    #[inline]
    pub fn supports_preaggregate_calculation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "SupportsPreaggregateCalculation")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}

/// [`AWS::Connect::Notification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html).
pub struct Notification {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Notification {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Notification",
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

impl Notification {
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
}

/// [`AWS::Connect::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html).
pub struct PhoneNumber {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PhoneNumber {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::PhoneNumber",
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

impl PhoneNumber {
    /// The attribute `Address`.
    #[inline]
    pub fn address(&self) -> Value<Text> {
        attribute(self.use_construct, "Address")
    }

    /// The attribute `PhoneNumberArn`.
    #[inline]
    pub fn phone_number_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PhoneNumberArn")
    }
}

/// [`AWS::Connect::PredefinedAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html).
pub struct PredefinedAttribute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PredefinedAttribute {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::PredefinedAttribute",
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

impl PredefinedAttribute {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html).
pub struct Prompt {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Prompt {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Prompt",
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

impl Prompt {
    /// The attribute `PromptArn`.
    #[inline]
    pub fn prompt_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PromptArn")
    }
}

/// [`AWS::Connect::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html).
pub struct Queue {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Queue {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Queue",
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

impl Queue {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `QueueArn`.
    #[inline]
    pub fn queue_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "QueueArn")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}

/// [`AWS::Connect::QuickConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html).
pub struct QuickConnect {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QuickConnect {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::QuickConnect",
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

impl QuickConnect {
    /// The attribute `QuickConnectArn`.
    #[inline]
    pub fn quick_connect_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "QuickConnectArn")
    }

    /// The attribute `QuickConnectType`.
    #[inline]
    pub fn quick_connect_type(&self) -> Value<Text> {
        attribute(self.use_construct, "QuickConnectType")
    }
}

/// [`AWS::Connect::RoutingProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html).
pub struct RoutingProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RoutingProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::RoutingProfile",
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

impl RoutingProfile {
    /// The attribute `RoutingProfileArn`.
    #[inline]
    pub fn routing_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RoutingProfileArn")
    }
}

/// [`AWS::Connect::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html).
pub struct Rule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Rule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Rule",
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

impl Rule {
    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }
}

/// [`AWS::Connect::SecurityKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html).
pub struct SecurityKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::SecurityKey",
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

impl SecurityKey {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html).
pub struct SecurityProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::SecurityProfile",
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

impl SecurityProfile {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `SecurityProfileArn`.
    #[inline]
    pub fn security_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SecurityProfileArn")
    }
}

/// [`AWS::Connect::TaskTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html).
pub struct TaskTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TaskTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::TaskTemplate",
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

impl TaskTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::Connect::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html).
pub struct TestCase {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TestCase {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::TestCase",
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

impl TestCase {
    /// The attribute `LastModifiedRegion`.
    #[inline]
    pub fn last_modified_region(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedRegion")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `TestCaseArn`.
    #[inline]
    pub fn test_case_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TestCaseArn")
    }
}

/// [`AWS::Connect::TrafficDistributionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html).
pub struct TrafficDistributionGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrafficDistributionGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::TrafficDistributionGroup",
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

impl TrafficDistributionGroup {
    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TrafficDistributionGroupArn`.
    #[inline]
    pub fn traffic_distribution_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrafficDistributionGroupArn")
    }
}

/// [`AWS::Connect::UseCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html).
pub struct UseCase {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UseCase {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::UseCase",
        arn: Some(ReturnValue::Attribute("UseCaseArn")),
        id: Some(ReturnValue::Attribute("UseCaseId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl UseCase {
    /// The attribute `UseCaseArn`.
    #[inline]
    pub fn use_case_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UseCaseArn")
    }

    /// The attribute `UseCaseId`.
    #[inline]
    pub fn use_case_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "UseCaseId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Connect::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html).
pub struct User {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for User {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::User",
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

impl User {
    /// The attribute `UserArn`.
    #[inline]
    pub fn user_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UserArn")
    }
}

/// [`AWS::Connect::UserHierarchyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html).
pub struct UserHierarchyGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserHierarchyGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::UserHierarchyGroup",
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

impl UserHierarchyGroup {
    /// The attribute `UserHierarchyGroupArn`.
    #[inline]
    pub fn user_hierarchy_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UserHierarchyGroupArn")
    }
}

/// [`AWS::Connect::UserHierarchyStructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html).
pub struct UserHierarchyStructure {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserHierarchyStructure {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::UserHierarchyStructure",
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

impl UserHierarchyStructure {
    /// The attribute `UserHierarchyStructureArn`.
    #[inline]
    pub fn user_hierarchy_structure_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UserHierarchyStructureArn")
    }
}

/// [`AWS::Connect::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html).
pub struct View {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for View {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::View",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ViewId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl View {
    /// The attribute `ViewArn`.
    #[inline]
    pub fn view_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ViewArn")
    }

    /// The attribute `ViewContentSha256`.
    #[inline]
    pub fn view_content_sha256(&self) -> Value<Text> {
        attribute(self.use_construct, "ViewContentSha256")
    }

    /// The attribute `ViewId`.
    #[inline]
    pub fn view_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ViewId")
    }
}

/// [`AWS::Connect::ViewVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html).
pub struct ViewVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ViewVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::ViewVersion",
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

impl ViewVersion {
    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }

    /// The attribute `ViewVersionArn`.
    #[inline]
    pub fn view_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ViewVersionArn")
    }
}

/// [`AWS::Connect::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html).
pub struct Vocabulary {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Vocabulary {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Vocabulary",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("VocabularyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Vocabulary {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `VocabularyId`.
    #[inline]
    pub fn vocabulary_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VocabularyId")
    }
}

/// [`AWS::Connect::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html).
pub struct Workspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::Connect::Workspace",
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

impl Workspace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
