//! Resource types of `AWS::WorkspacesInstances`.

use super::prelude::*;

/// [`AWS::WorkspacesInstances::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html).
pub struct Volume {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Volume {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkspacesInstances::Volume",
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

impl Volume {
    /// The attribute `VolumeId`.
    #[inline]
    pub fn volume_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VolumeId")
    }
}

/// [`AWS::WorkspacesInstances::VolumeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html).
pub struct VolumeAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VolumeAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkspacesInstances::VolumeAssociation",
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

impl VolumeAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::WorkspacesInstances::WorkspaceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html).
pub struct WorkspaceInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkspaceInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkspacesInstances::WorkspaceInstance",
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

impl WorkspaceInstance {
    /// The attribute `EC2ManagedInstance`.
    #[inline]
    pub fn ec2_managed_instance(&self) -> Value<Json> {
        attribute(self.use_construct, "EC2ManagedInstance")
    }

    /// The attribute `EC2ManagedInstance.InstanceId`.
    #[inline]
    pub fn ec2_managed_instance_instance_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EC2ManagedInstance.InstanceId")
    }

    /// The attribute `ProvisionState`.
    #[inline]
    pub fn provision_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ProvisionState")
    }

    /// The attribute `WorkspaceInstanceId`.
    #[inline]
    pub fn workspace_instance_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WorkspaceInstanceId")
    }
}
