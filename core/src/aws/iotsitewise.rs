//! Resource types of `AWS::IoTSiteWise`.

use super::prelude::*;

/// [`AWS::IoTSiteWise::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html).
pub struct AccessPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::AccessPolicy",
        arn: Some(ReturnValue::Attribute("AccessPolicyArn")),
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

impl AccessPolicy {
    /// The attribute `AccessPolicyArn`.
    #[inline]
    pub fn access_policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AccessPolicyArn")
    }

    /// The attribute `AccessPolicyId`.
    #[inline]
    pub fn access_policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccessPolicyId")
    }
}

/// [`AWS::IoTSiteWise::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Application",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ApplicationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Application {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApplicationId")
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

    /// The attribute `DnsSubdomain`.
    #[inline]
    pub fn dns_subdomain(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsSubdomain")
    }

    /// The attribute `IdcApplicationArn`.
    #[inline]
    pub fn idc_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdcApplicationArn")
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

/// [`AWS::IoTSiteWise::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html).
pub struct Asset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Asset {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Asset",
        arn: Some(ReturnValue::Attribute("AssetArn")),
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

impl Asset {
    /// The attribute `AssetArn`.
    #[inline]
    pub fn asset_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssetArn")
    }

    /// The attribute `AssetId`.
    #[inline]
    pub fn asset_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssetId")
    }
}

/// [`AWS::IoTSiteWise::AssetModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html).
pub struct AssetModel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AssetModel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::AssetModel",
        arn: Some(ReturnValue::Attribute("AssetModelArn")),
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

impl AssetModel {
    /// The attribute `AssetModelArn`.
    #[inline]
    pub fn asset_model_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssetModelArn")
    }

    /// The attribute `AssetModelId`.
    #[inline]
    pub fn asset_model_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssetModelId")
    }
}

/// [`AWS::IoTSiteWise::ComputationModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html).
pub struct ComputationModel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ComputationModel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::ComputationModel",
        arn: Some(ReturnValue::Attribute("ComputationModelArn")),
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

impl ComputationModel {
    /// The attribute `ComputationModelArn`.
    #[inline]
    pub fn computation_model_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ComputationModelArn")
    }

    /// The attribute `ComputationModelId`.
    #[inline]
    pub fn computation_model_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ComputationModelId")
    }
}

/// [`AWS::IoTSiteWise::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html).
pub struct Dashboard {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dashboard {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Dashboard",
        arn: Some(ReturnValue::Attribute("DashboardArn")),
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

impl Dashboard {
    /// The attribute `DashboardArn`.
    #[inline]
    pub fn dashboard_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DashboardArn")
    }

    /// The attribute `DashboardId`.
    #[inline]
    pub fn dashboard_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DashboardId")
    }
}

/// [`AWS::IoTSiteWise::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html).
pub struct Dataset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dataset {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Dataset",
        arn: Some(ReturnValue::Attribute("DatasetArn")),
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

impl Dataset {
    /// The attribute `DatasetArn`.
    #[inline]
    pub fn dataset_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DatasetArn")
    }

    /// The attribute `DatasetId`.
    #[inline]
    pub fn dataset_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DatasetId")
    }
}

/// [`AWS::IoTSiteWise::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html).
pub struct Gateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Gateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Gateway",
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

impl Gateway {
    /// The attribute `GatewayId`.
    #[inline]
    pub fn gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GatewayId")
    }
}

/// [`AWS::IoTSiteWise::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html).
pub struct Pipeline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pipeline {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Pipeline",
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

impl Pipeline {
    /// The attribute `PipelineArn`.
    #[inline]
    pub fn pipeline_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PipelineArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::IoTSiteWise::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html).
pub struct Portal {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Portal {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Portal",
        arn: Some(ReturnValue::Attribute("PortalArn")),
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

impl Portal {
    /// The attribute `PortalArn`.
    #[inline]
    pub fn portal_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PortalArn")
    }

    /// The attribute `PortalClientId`.
    #[inline]
    pub fn portal_client_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PortalClientId")
    }

    /// The attribute `PortalId`.
    #[inline]
    pub fn portal_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PortalId")
    }

    /// The attribute `PortalStartUrl`.
    #[inline]
    pub fn portal_start_url(&self) -> Value<Text> {
        attribute(self.use_construct, "PortalStartUrl")
    }
}

/// [`AWS::IoTSiteWise::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html).
pub struct Project {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Project {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Project",
        arn: Some(ReturnValue::Attribute("ProjectArn")),
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

impl Project {
    /// The attribute `ProjectArn`.
    #[inline]
    pub fn project_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProjectArn")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProjectId")
    }
}

/// [`AWS::IoTSiteWise::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html).
pub struct Task {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Task {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Task",
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

impl Task {
    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TaskArn`.
    #[inline]
    pub fn task_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TaskArn")
    }
}

/// [`AWS::IoTSiteWise::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html).
pub struct Workspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTSiteWise::Workspace",
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

impl Workspace {
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

    /// The attribute `WorkspaceArn`.
    #[inline]
    pub fn workspace_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WorkspaceArn")
    }
}
