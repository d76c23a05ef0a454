//! Resource types of `AWS::DevOpsAgent`.

use super::prelude::*;

/// [`AWS::DevOpsAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html).
pub struct AgentSpace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentSpace {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsAgent::AgentSpace",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl AgentSpace {
    /// The attribute `AgentSpaceId`.
    #[inline]
    pub fn agent_space_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AgentSpaceId")
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

    /// The attribute `OperatorApp.Iam.CreatedAt`.
    #[inline]
    pub fn operator_app_iam_created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Iam.CreatedAt")
    }

    /// The attribute `OperatorApp.Iam.UpdatedAt`.
    #[inline]
    pub fn operator_app_iam_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Iam.UpdatedAt")
    }

    /// The attribute `OperatorApp.Idc.CreatedAt`.
    #[inline]
    pub fn operator_app_idc_created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Idc.CreatedAt")
    }

    /// The attribute `OperatorApp.Idc.IdcApplicationArn`.
    #[inline]
    pub fn operator_app_idc_idc_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Idc.IdcApplicationArn")
    }

    /// The attribute `OperatorApp.Idc.UpdatedAt`.
    #[inline]
    pub fn operator_app_idc_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Idc.UpdatedAt")
    }

    /// The attribute `OperatorApp.Idp.CreatedAt`.
    #[inline]
    pub fn operator_app_idp_created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Idp.CreatedAt")
    }

    /// The attribute `OperatorApp.Idp.UpdatedAt`.
    #[inline]
    pub fn operator_app_idp_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Idp.UpdatedAt")
    }

    /// The attribute `OperatorApp.Idp.UserIdClaim`.
    #[inline]
    pub fn operator_app_idp_user_id_claim(&self) -> Value<Text> {
        attribute(self.use_construct, "OperatorApp.Idp.UserIdClaim")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::DevOpsAgent::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html).
pub struct Asset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Asset {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsAgent::Asset",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("AssetId")),
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
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssetId`.
    #[inline]
    pub fn asset_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssetId")
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

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DevOpsAgent::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html).
pub struct Association {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Association {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsAgent::Association",
        arn: None,
        id: Some(ReturnValue::Attribute("AssociationId")),
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

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DevOpsAgent::PrivateConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html).
pub struct PrivateConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrivateConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsAgent::PrivateConnection",
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

impl PrivateConnection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CertificateExpiryTime`.
    #[inline]
    pub fn certificate_expiry_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateExpiryTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DevOpsAgent::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html).
pub struct Service {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsAgent::Service",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Service {
    /// The attribute `AccessibleResources`.
    #[inline]
    pub fn accessible_resources(&self) -> Value<List<Map<Text>>> {
        attribute(self.use_construct, "AccessibleResources")
    }

    /// The attribute `AdditionalServiceDetails`.
    #[inline]
    pub fn additional_service_details(&self) -> Value<Json> {
        attribute(self.use_construct, "AdditionalServiceDetails")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ServiceId")
    }
}

/// [`AWS::DevOpsAgent::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html).
pub struct Trigger {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Trigger {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsAgent::Trigger",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("TriggerId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Trigger {
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

    /// The attribute `TriggerId`.
    #[inline]
    pub fn trigger_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TriggerId")
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
