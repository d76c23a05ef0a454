//! Resource types of `AWS::WorkspacesInstances`.

use super::prelude::*;

/// [`AWS::WorkspacesInstances::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html).
#[derive(Clone, Copy)]
pub struct Volume(Identity);

impl ResourceType for Volume {
    const TYPE_NAME: &'static str = "AWS::WorkspacesInstances::Volume";
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

impl Volume {
    /// The attribute `VolumeId`.
    #[inline]
    pub fn volume_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VolumeId")
    }
}

/// [`AWS::WorkspacesInstances::VolumeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html).
#[derive(Clone, Copy)]
pub struct VolumeAssociation(Identity);

impl ResourceType for VolumeAssociation {
    const TYPE_NAME: &'static str = "AWS::WorkspacesInstances::VolumeAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VolumeAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::WorkspacesInstances::WorkspaceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html).
#[derive(Clone, Copy)]
pub struct WorkspaceInstance(Identity);

impl ResourceType for WorkspaceInstance {
    const TYPE_NAME: &'static str = "AWS::WorkspacesInstances::WorkspaceInstance";
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

impl WorkspaceInstance {
    /// The attribute `EC2ManagedInstance`.
    #[inline]
    pub fn ec2_managed_instance(self) -> Value<Json> {
        attribute(self.0, "EC2ManagedInstance")
    }

    /// The attribute `EC2ManagedInstance.InstanceId`.
    #[inline]
    pub fn ec2_managed_instance_instance_id(self) -> Value<Text> {
        attribute(self.0, "EC2ManagedInstance.InstanceId")
    }

    /// The attribute `ProvisionState`.
    #[inline]
    pub fn provision_state(self) -> Value<Text> {
        attribute(self.0, "ProvisionState")
    }

    /// The attribute `WorkspaceInstanceId`.
    #[inline]
    pub fn workspace_instance_id(self) -> Value<Id<Self>> {
        attribute(self.0, "WorkspaceInstanceId")
    }
}
