//! Resource types of `AWS::SSM`.

use super::prelude::*;

/// [`AWS::SSM::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html).
pub struct Association {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Association {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::Association",
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

impl Association {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationId")
    }
}

/// [`AWS::SSM::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html).
pub struct CloudConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::CloudConnector",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CloudConnectorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CloudConnector {
    /// The attribute `CloudConnectorArn`.
    #[inline]
    pub fn cloud_connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CloudConnectorArn")
    }

    /// The attribute `CloudConnectorId`.
    #[inline]
    pub fn cloud_connector_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CloudConnectorId")
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
}

/// [`AWS::SSM::Document`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html).
pub struct Document {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Document {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::Document",
        arn: None,
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

impl Document {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SSM::MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html).
pub struct MaintenanceWindow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MaintenanceWindow {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::MaintenanceWindow",
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

impl MaintenanceWindow {
    /// The attribute `WindowId`.
    #[inline]
    pub fn window_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WindowId")
    }
}

/// [`AWS::SSM::MaintenanceWindowTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html).
pub struct MaintenanceWindowTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MaintenanceWindowTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::MaintenanceWindowTarget",
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

impl MaintenanceWindowTarget {
    /// The attribute `WindowTargetId`.
    #[inline]
    pub fn window_target_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WindowTargetId")
    }
}

/// [`AWS::SSM::MaintenanceWindowTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html).
pub struct MaintenanceWindowTask {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MaintenanceWindowTask {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::MaintenanceWindowTask",
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

impl MaintenanceWindowTask {
    /// The attribute `WindowTaskId`.
    #[inline]
    pub fn window_task_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WindowTaskId")
    }
}

/// [`AWS::SSM::OpsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html).
pub struct OpsItem {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OpsItem {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::OpsItem",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("OpsItemId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OpsItem {
    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `OpsItemArn`.
    #[inline]
    pub fn ops_item_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OpsItemArn")
    }

    /// The attribute `OpsItemId`.
    #[inline]
    pub fn ops_item_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "OpsItemId")
    }

    /// The attribute `OpsItemType`.
    #[inline]
    pub fn ops_item_type(&self) -> Value<Text> {
        attribute(self.use_construct, "OpsItemType")
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
}

/// [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
pub struct Parameter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Parameter {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::Parameter",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Parameter {
    /// The attribute `AllowedPattern`.
    #[inline]
    pub fn allowed_pattern(&self) -> Value<Text> {
        attribute(self.use_construct, "AllowedPattern")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DataType`.
    #[inline]
    pub fn data_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DataType")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Policies`.
    #[inline]
    pub fn policies(&self) -> Value<Text> {
        attribute(self.use_construct, "Policies")
    }

    /// The attribute `Tier`.
    #[inline]
    pub fn tier(&self) -> Value<Text> {
        attribute(self.use_construct, "Tier")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `Value`.
    #[inline]
    pub fn value(&self) -> Value<Text> {
        attribute(self.use_construct, "Value")
    }
}

/// [`AWS::SSM::PatchBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html).
pub struct PatchBaseline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PatchBaseline {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::PatchBaseline",
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

impl PatchBaseline {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::SSM::ResourceDataSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html).
pub struct ResourceDataSync {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceDataSync {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::ResourceDataSync",
        arn: None,
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

impl ResourceDataSync {
    /// `SyncName`, which is what `Ref` returns.
    #[inline]
    pub fn sync_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SSM::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::ResourcePolicy",
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

impl ResourcePolicy {
    /// The attribute `PolicyHash`.
    #[inline]
    pub fn policy_hash(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyHash")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SSM::ServiceSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html).
pub struct ServiceSetting {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceSetting {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSM::ServiceSetting",
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

impl ServiceSetting {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `LastModifiedDate`.
    #[inline]
    pub fn last_modified_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedDate")
    }

    /// The attribute `LastModifiedUser`.
    #[inline]
    pub fn last_modified_user(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedUser")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
