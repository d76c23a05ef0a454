//! Resource types of `AWS::DRS`.

use super::prelude::*;

/// [`AWS::DRS::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html).
pub struct LaunchConfigurationTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LaunchConfigurationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::DRS::LaunchConfigurationTemplate",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LaunchConfigurationTemplateID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline]
    pub fn launch_configuration_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LaunchConfigurationTemplateID")
    }
}

/// [`AWS::DRS::RecoveryPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html).
pub struct RecoveryPlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RecoveryPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::DRS::RecoveryPlan",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RecoveryPlanID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RecoveryPlan {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `RecoveryPlanID`.
    #[inline]
    pub fn recovery_plan_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RecoveryPlanID")
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

/// [`AWS::DRS::ReplicationConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html).
pub struct ReplicationConfigurationTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationConfigurationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::DRS::ReplicationConfigurationTemplate",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ReplicationConfigurationTemplateID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ReplicationConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ReplicationConfigurationTemplateID`.
    #[inline]
    pub fn replication_configuration_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ReplicationConfigurationTemplateID")
    }
}

/// [`AWS::DRS::SourceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html).
pub struct SourceNetwork {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SourceNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::DRS::SourceNetwork",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("SourceNetworkID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SourceNetwork {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `SourceNetworkID`.
    #[inline]
    pub fn source_network_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SourceNetworkID")
    }
}
