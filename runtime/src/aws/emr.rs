//! Resource types of `AWS::EMR`.

use super::prelude::*;

/// [`AWS::EMR::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html).
#[derive(Clone, Copy)]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const TYPE_NAME: &'static str = "AWS::EMR::Cluster";
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

impl Cluster {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MasterPublicDNS`.
    #[inline]
    pub fn master_public_dns(self) -> Value<Text> {
        attribute(self.0, "MasterPublicDNS")
    }
}

/// [`AWS::EMR::InstanceFleetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html).
#[derive(Clone, Copy)]
pub struct InstanceFleetConfig(Identity);

impl ResourceType for InstanceFleetConfig {
    const TYPE_NAME: &'static str = "AWS::EMR::InstanceFleetConfig";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceFleetConfig {
    /// The attribute `InstanceFleetId`.
    #[inline]
    pub fn instance_fleet_id(self) -> Value<Text> {
        attribute(self.0, "InstanceFleetId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EMR::InstanceGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html).
#[derive(Clone, Copy)]
pub struct InstanceGroupConfig(Identity);

impl ResourceType for InstanceGroupConfig {
    const TYPE_NAME: &'static str = "AWS::EMR::InstanceGroupConfig";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceGroupConfig {
    /// The attribute `InstanceGroupId`.
    #[inline]
    pub fn instance_group_id(self) -> Value<Text> {
        attribute(self.0, "InstanceGroupId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EMR::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html).
#[derive(Clone, Copy)]
pub struct SecurityConfiguration(Identity);

impl ResourceType for SecurityConfiguration {
    const TYPE_NAME: &'static str = "AWS::EMR::SecurityConfiguration";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityConfiguration {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EMR::Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html).
#[derive(Clone, Copy)]
pub struct Step(Identity);

impl ResourceType for Step {
    const TYPE_NAME: &'static str = "AWS::EMR::Step";
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

impl Step {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EMR::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html).
#[derive(Clone, Copy)]
pub struct Studio(Identity);

impl ResourceType for Studio {
    const TYPE_NAME: &'static str = "AWS::EMR::Studio";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Studio {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StudioId`.
    #[inline]
    pub fn studio_id(self) -> Value<Id<Self>> {
        attribute(self.0, "StudioId")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(self) -> Value<Text> {
        attribute(self.0, "Url")
    }
}

/// [`AWS::EMR::StudioSessionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html).
#[derive(Clone, Copy)]
pub struct StudioSessionMapping(Identity);

impl ResourceType for StudioSessionMapping {
    const TYPE_NAME: &'static str = "AWS::EMR::StudioSessionMapping";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl StudioSessionMapping {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EMR::WALWorkspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html).
#[derive(Clone, Copy)]
pub struct WALWorkspace(Identity);

impl ResourceType for WALWorkspace {
    const TYPE_NAME: &'static str = "AWS::EMR::WALWorkspace";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl WALWorkspace {
    /// `WALWorkspaceName`, which is what `Ref` returns.
    #[inline]
    pub fn wal_workspace_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
