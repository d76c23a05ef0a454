//! Resource types of `AWS::FSx`.

use super::prelude::*;

/// [`AWS::FSx::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html).
pub struct Backup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Backup {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::Backup",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("BackupId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Backup {
    /// The attribute `BackupId`.
    #[inline]
    pub fn backup_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "BackupId")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Lifecycle`.
    #[inline]
    pub fn lifecycle(&self) -> Value<Text> {
        attribute(self.use_construct, "Lifecycle")
    }

    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ResourceARN")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}

/// [`AWS::FSx::DataRepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html).
pub struct DataRepositoryAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataRepositoryAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::DataRepositoryAssociation",
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

impl DataRepositoryAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationId")
    }

    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceARN")
    }
}

/// [`AWS::FSx::FileCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html).
pub struct FileCache {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FileCache {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::FileCache",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FileCacheId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FileCache {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `DNSName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DNSName")
    }

    /// The attribute `DataRepositoryAssociationIds`.
    #[inline]
    pub fn data_repository_association_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DataRepositoryAssociationIds")
    }

    /// The attribute `FileCacheId`.
    #[inline]
    pub fn file_cache_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FileCacheId")
    }

    /// The attribute `Lifecycle`.
    #[inline]
    pub fn lifecycle(&self) -> Value<Text> {
        attribute(self.use_construct, "Lifecycle")
    }

    /// The attribute `LustreConfiguration.LogConfiguration`.
    #[inline]
    pub fn lustre_configuration_log_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "LustreConfiguration.LogConfiguration")
    }

    /// The attribute `LustreConfiguration.MountName`.
    #[inline]
    pub fn lustre_configuration_mount_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LustreConfiguration.MountName")
    }

    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NetworkInterfaceIds")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ResourceARN")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::FSx::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html).
pub struct FileSystem {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FileSystem {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::FileSystem",
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

impl FileSystem {
    /// The attribute `DNSName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DNSName")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `LustreMountName`.
    #[inline]
    pub fn lustre_mount_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LustreMountName")
    }

    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceARN")
    }

    /// The attribute `RootVolumeId`.
    #[inline]
    pub fn root_volume_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RootVolumeId")
    }
}

/// [`AWS::FSx::S3AccessPointAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html).
pub struct S3AccessPointAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for S3AccessPointAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::S3AccessPointAttachment",
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

impl S3AccessPointAttachment {
    /// The attribute `Lifecycle`.
    #[inline]
    pub fn lifecycle(&self) -> Value<Text> {
        attribute(self.use_construct, "Lifecycle")
    }

    /// The attribute `S3AccessPoint.Alias`.
    #[inline]
    pub fn s3_access_point_alias(&self) -> Value<Text> {
        attribute(self.use_construct, "S3AccessPoint.Alias")
    }

    /// The attribute `S3AccessPoint.ResourceARN`.
    #[inline]
    pub fn s3_access_point_resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "S3AccessPoint.ResourceARN")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::FSx::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html).
pub struct Snapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Snapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::Snapshot",
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

impl Snapshot {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceARN")
    }
}

/// [`AWS::FSx::StorageVirtualMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html).
pub struct StorageVirtualMachine {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StorageVirtualMachine {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::StorageVirtualMachine",
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

impl StorageVirtualMachine {
    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceARN")
    }

    /// The attribute `StorageVirtualMachineId`.
    #[inline]
    pub fn storage_virtual_machine_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "StorageVirtualMachineId")
    }

    /// The attribute `UUID`.
    #[inline]
    pub fn uuid(&self) -> Value<Text> {
        attribute(self.use_construct, "UUID")
    }
}

/// [`AWS::FSx::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html).
pub struct Volume {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Volume {
    const FACTS: Facts = Facts {
        type_name: "AWS::FSx::Volume",
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
    /// The attribute `ResourceARN`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceARN")
    }

    /// The attribute `UUID`.
    #[inline]
    pub fn uuid(&self) -> Value<Text> {
        attribute(self.use_construct, "UUID")
    }

    /// The attribute `VolumeId`.
    #[inline]
    pub fn volume_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VolumeId")
    }
}
