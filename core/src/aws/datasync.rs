//! Resource types of `AWS::DataSync`.

use super::prelude::*;

/// [`AWS::DataSync::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html).
pub struct Agent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Agent {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::Agent",
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

impl Agent {
    /// The attribute `AgentArn`.
    #[inline]
    pub fn agent_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AgentArn")
    }

    /// The attribute `EndpointType`.
    #[inline]
    pub fn endpoint_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointType")
    }
}

/// [`AWS::DataSync::LocationAzureBlob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html).
pub struct LocationAzureBlob {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationAzureBlob {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationAzureBlob",
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

impl LocationAzureBlob {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(&self) -> Value<Json> {
        attribute(self.use_construct, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationEFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html).
pub struct LocationEFS {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationEFS {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationEFS",
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

impl LocationEFS {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationFSxLustre`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html).
pub struct LocationFSxLustre {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationFSxLustre {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationFSxLustre",
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

impl LocationFSxLustre {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationFSxONTAP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html).
pub struct LocationFSxONTAP {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationFSxONTAP {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationFSxONTAP",
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

impl LocationFSxONTAP {
    /// The attribute `FsxFilesystemArn`.
    #[inline]
    pub fn fsx_filesystem_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "FsxFilesystemArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }

    /// The attribute `Protocol.SMB.CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn protocol_smb_cmk_secret_config_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Protocol.SMB.CmkSecretConfig.SecretArn")
    }

    /// The attribute `Protocol.SMB.ManagedSecretConfig`.
    #[inline]
    pub fn protocol_smb_managed_secret_config(&self) -> Value<Json> {
        attribute(self.use_construct, "Protocol.SMB.ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationFSxOpenZFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html).
pub struct LocationFSxOpenZFS {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationFSxOpenZFS {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationFSxOpenZFS",
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

impl LocationFSxOpenZFS {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationFSxWindows`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html).
pub struct LocationFSxWindows {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationFSxWindows {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationFSxWindows",
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

impl LocationFSxWindows {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(&self) -> Value<Json> {
        attribute(self.use_construct, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationHDFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html).
pub struct LocationHDFS {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationHDFS {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationHDFS",
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

impl LocationHDFS {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(&self) -> Value<Json> {
        attribute(self.use_construct, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationNFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html).
pub struct LocationNFS {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationNFS {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationNFS",
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

impl LocationNFS {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationObjectStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html).
pub struct LocationObjectStorage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationObjectStorage {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationObjectStorage",
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

impl LocationObjectStorage {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(&self) -> Value<Json> {
        attribute(self.use_construct, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html).
pub struct LocationS3 {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationS3 {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationS3",
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

impl LocationS3 {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationSMB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html).
pub struct LocationSMB {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocationSMB {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::LocationSMB",
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

impl LocationSMB {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(&self) -> Value<Json> {
        attribute(self.use_construct, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html).
pub struct Task {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Task {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataSync::Task",
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
    /// The attribute `DestinationNetworkInterfaceArns`.
    #[inline]
    pub fn destination_network_interface_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DestinationNetworkInterfaceArns")
    }

    /// The attribute `SourceNetworkInterfaceArns`.
    #[inline]
    pub fn source_network_interface_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SourceNetworkInterfaceArns")
    }

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
