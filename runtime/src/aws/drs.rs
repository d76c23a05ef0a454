//! Resource types of `AWS::DRS`.

use super::prelude::*;

/// [`AWS::DRS::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html).
#[derive(Clone, Copy)]
pub struct LaunchConfigurationTemplate(Identity);

impl ResourceType for LaunchConfigurationTemplate {
    const TYPE_NAME: &'static str = "AWS::DRS::LaunchConfigurationTemplate";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("LaunchConfigurationTemplateID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline]
    pub fn launch_configuration_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LaunchConfigurationTemplateID")
    }
}

/// [`AWS::DRS::RecoveryPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html).
#[derive(Clone, Copy)]
pub struct RecoveryPlan(Identity);

impl ResourceType for RecoveryPlan {
    const TYPE_NAME: &'static str = "AWS::DRS::RecoveryPlan";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RecoveryPlanID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RecoveryPlan {
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

    /// The attribute `RecoveryPlanID`.
    #[inline]
    pub fn recovery_plan_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RecoveryPlanID")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::DRS::ReplicationConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html).
#[derive(Clone, Copy)]
pub struct ReplicationConfigurationTemplate(Identity);

impl ResourceType for ReplicationConfigurationTemplate {
    const TYPE_NAME: &'static str = "AWS::DRS::ReplicationConfigurationTemplate";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ReplicationConfigurationTemplateID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ReplicationConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ReplicationConfigurationTemplateID`.
    #[inline]
    pub fn replication_configuration_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ReplicationConfigurationTemplateID")
    }
}

/// [`AWS::DRS::SourceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html).
#[derive(Clone, Copy)]
pub struct SourceNetwork(Identity);

impl ResourceType for SourceNetwork {
    const TYPE_NAME: &'static str = "AWS::DRS::SourceNetwork";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("SourceNetworkID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SourceNetwork {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SourceNetworkID`.
    #[inline]
    pub fn source_network_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SourceNetworkID")
    }
}
