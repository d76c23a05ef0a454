//! Resource types of `AWS::StorageGateway`.

use super::prelude::*;

/// [`AWS::StorageGateway::NFSFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-nfsfileshare.html).
pub struct NFSFileShare {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NFSFileShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::StorageGateway::NFSFileShare",
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

impl NFSFileShare {
    /// The attribute `FileShareARN`, which is what `Ref` returns.
    #[inline]
    pub fn file_share_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `FileShareId`.
    #[inline]
    pub fn file_share_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FileShareId")
    }

    /// The attribute `FileShareStatus`.
    #[inline]
    pub fn file_share_status(&self) -> Value<Text> {
        attribute(self.use_construct, "FileShareStatus")
    }

    /// The attribute `Path`.
    #[inline]
    pub fn path(&self) -> Value<Text> {
        attribute(self.use_construct, "Path")
    }
}

/// [`AWS::StorageGateway::SMBFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html).
pub struct SMBFileShare {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SMBFileShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::StorageGateway::SMBFileShare",
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

impl SMBFileShare {
    /// The attribute `FileShareARN`, which is what `Ref` returns.
    #[inline]
    pub fn file_share_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `FileShareId`.
    #[inline]
    pub fn file_share_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FileShareId")
    }

    /// The attribute `FileShareStatus`.
    #[inline]
    pub fn file_share_status(&self) -> Value<Text> {
        attribute(self.use_construct, "FileShareStatus")
    }

    /// The attribute `Path`.
    #[inline]
    pub fn path(&self) -> Value<Text> {
        attribute(self.use_construct, "Path")
    }
}

/// [`AWS::StorageGateway::Tape`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html).
pub struct Tape {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Tape {
    const FACTS: Facts = Facts {
        type_name: "AWS::StorageGateway::Tape",
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

impl Tape {
    /// The attribute `TapeARN`.
    #[inline]
    pub fn tape_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TapeARN")
    }

    /// The attribute `TapeCreatedDate`.
    #[inline]
    pub fn tape_created_date(&self) -> Value<Text> {
        attribute(self.use_construct, "TapeCreatedDate")
    }

    /// The attribute `TapeStatus`.
    #[inline]
    pub fn tape_status(&self) -> Value<Text> {
        attribute(self.use_construct, "TapeStatus")
    }

    /// The attribute `TapeUsedInBytes`.
    #[inline]
    pub fn tape_used_in_bytes(&self) -> Value<Number> {
        attribute(self.use_construct, "TapeUsedInBytes")
    }
}

/// [`AWS::StorageGateway::TapePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html).
pub struct TapePool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TapePool {
    const FACTS: Facts = Facts {
        type_name: "AWS::StorageGateway::TapePool",
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

impl TapePool {
    /// The attribute `PoolARN`.
    #[inline]
    pub fn pool_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PoolARN")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PoolId")
    }
}

/// [`AWS::StorageGateway::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html).
pub struct Volume {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Volume {
    const FACTS: Facts = Facts {
        type_name: "AWS::StorageGateway::Volume",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("VolumeId")),
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
    /// The attribute `CreatedDate`.
    #[inline]
    pub fn created_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedDate")
    }

    /// The attribute `TargetARN`.
    #[inline]
    pub fn target_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetARN")
    }

    /// The attribute `VolumeARN`.
    #[inline]
    pub fn volume_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VolumeARN")
    }

    /// The attribute `VolumeAttachmentStatus`.
    #[inline]
    pub fn volume_attachment_status(&self) -> Value<Text> {
        attribute(self.use_construct, "VolumeAttachmentStatus")
    }

    /// The attribute `VolumeId`.
    #[inline]
    pub fn volume_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VolumeId")
    }

    /// The attribute `VolumeStatus`.
    #[inline]
    pub fn volume_status(&self) -> Value<Text> {
        attribute(self.use_construct, "VolumeStatus")
    }

    /// The attribute `VolumeType`.
    #[inline]
    pub fn volume_type(&self) -> Value<Text> {
        attribute(self.use_construct, "VolumeType")
    }

    /// The attribute `VolumeUsedInBytes`.
    #[inline]
    pub fn volume_used_in_bytes(&self) -> Value<Number> {
        attribute(self.use_construct, "VolumeUsedInBytes")
    }
}
