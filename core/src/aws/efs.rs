//! Resource types of `AWS::EFS`.

use super::prelude::*;

/// [`AWS::EFS::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html).
pub struct AccessPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EFS::AccessPoint",
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

impl AccessPoint {
    /// The attribute `AccessPointId`.
    #[inline]
    pub fn access_point_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccessPointId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::EFS::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html).
pub struct FileSystem {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FileSystem {
    const FACTS: Facts = Facts {
        type_name: "AWS::EFS::FileSystem",
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

impl FileSystem {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `FileSystemId`.
    #[inline]
    pub fn file_system_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FileSystemId")
    }
}

/// [`AWS::EFS::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html).
pub struct MountTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MountTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::EFS::MountTarget",
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
    /// The attribute `FileSystemId`.
    #[inline]
    pub fn file_system_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FileSystemId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddress")
    }

    /// The attribute `IpAddressType`.
    #[inline]
    pub fn ip_address_type(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddressType")
    }

    /// The attribute `Ipv6Address`.
    #[inline]
    pub fn ipv6_address(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv6Address")
    }

    /// The attribute `SecurityGroups`.
    #[inline]
    pub fn security_groups(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "SecurityGroups")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.use_construct, "SubnetId")
    }
}
