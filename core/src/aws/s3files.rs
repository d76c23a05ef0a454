//! Resource types of `AWS::S3Files`.

use super::prelude::*;

/// [`AWS::S3Files::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html).
pub struct AccessPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Files::AccessPoint",
        arn: Some(ReturnValue::Attribute("AccessPointArn")),
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

impl AccessPoint {
    /// The attribute `AccessPointArn`.
    #[inline]
    pub fn access_point_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AccessPointArn")
    }

    /// The attribute `AccessPointId`, which is what `Ref` returns.
    #[inline]
    pub fn access_point_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::S3Files::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html).
pub struct FileSystem {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FileSystem {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Files::FileSystem",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FileSystemId")),
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
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `FileSystemArn`, which is what `Ref` returns.
    #[inline]
    pub fn file_system_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `FileSystemId`.
    #[inline]
    pub fn file_system_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FileSystemId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }

    /// The attribute `SynchronizationConfiguration.LatestVersionNumber`.
    #[inline]
    pub fn synchronization_configuration_latest_version_number(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "SynchronizationConfiguration.LatestVersionNumber",
        )
    }
}

/// [`AWS::S3Files::FileSystemPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html).
pub struct FileSystemPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FileSystemPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Files::FileSystemPolicy",
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

impl FileSystemPolicy {
    /// `FileSystemId`, which is what `Ref` returns.
    #[inline]
    pub fn file_system_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3Files::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html).
pub struct MountTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MountTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Files::MountTarget",
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

impl MountTarget {
    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZoneId")
    }

    /// The attribute `MountTargetId`, which is what `Ref` returns.
    #[inline]
    pub fn mount_target_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `NetworkInterfaceId`.
    #[inline]
    pub fn network_interface_id(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkInterfaceId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}
