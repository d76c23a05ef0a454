//! Resource types of `AWS::Lightsail`.

use super::prelude::*;

/// [`AWS::Lightsail::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html).
pub struct Alarm {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Alarm {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Alarm",
        arn: Some(ReturnValue::Attribute("AlarmArn")),
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

impl Alarm {
    /// The attribute `AlarmArn`.
    #[inline]
    pub fn alarm_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AlarmArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// `AlarmName`, which is what `Ref` returns.
    #[inline]
    pub fn alarm_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html).
pub struct Bucket {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Bucket {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Bucket",
        arn: Some(ReturnValue::Attribute("BucketArn")),
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

impl Bucket {
    /// The attribute `AbleToUpdateBundle`.
    #[inline]
    pub fn able_to_update_bundle(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AbleToUpdateBundle")
    }

    /// The attribute `BucketArn`.
    #[inline]
    pub fn bucket_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BucketArn")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.use_construct, "Url")
    }

    /// `BucketName`, which is what `Ref` returns.
    #[inline]
    pub fn bucket_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html).
pub struct Certificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Certificate",
        arn: Some(ReturnValue::Attribute("CertificateArn")),
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

impl Certificate {
    /// The attribute `CertificateArn`.
    #[inline]
    pub fn certificate_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CertificateArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `CertificateName`, which is what `Ref` returns.
    #[inline]
    pub fn certificate_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::ContactMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html).
pub struct ContactMethod {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactMethod {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::ContactMethod",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ContactMethod {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }
}

/// [`AWS::Lightsail::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html).
pub struct Container {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Container {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Container",
        arn: Some(ReturnValue::Attribute("ContainerArn")),
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

impl Container {
    /// The attribute `ContainerArn`.
    #[inline]
    pub fn container_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContainerArn")
    }

    /// The attribute `PrincipalArn`.
    #[inline]
    pub fn principal_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PrincipalArn")
    }

    /// The attribute `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`.
    #[inline]
    pub fn private_registry_access_ecr_image_puller_role_principal_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn",
        )
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.use_construct, "Url")
    }

    /// `ServiceName`, which is what `Ref` returns.
    #[inline]
    pub fn service_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html).
pub struct Database {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Database {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Database",
        arn: Some(ReturnValue::Attribute("DatabaseArn")),
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

impl Database {
    /// The attribute `DatabaseArn`.
    #[inline]
    pub fn database_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DatabaseArn")
    }

    /// `RelationalDatabaseName`, which is what `Ref` returns.
    #[inline]
    pub fn relational_database_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::DatabaseSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html).
pub struct DatabaseSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DatabaseSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::DatabaseSnapshot",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl DatabaseSnapshot {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.use_construct, "Engine")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineVersion")
    }

    /// The attribute `FromRelationalDatabaseArn`.
    #[inline]
    pub fn from_relational_database_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "FromRelationalDatabaseArn")
    }

    /// The attribute `FromRelationalDatabaseBlueprintId`.
    #[inline]
    pub fn from_relational_database_blueprint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FromRelationalDatabaseBlueprintId")
    }

    /// The attribute `FromRelationalDatabaseBundleId`.
    #[inline]
    pub fn from_relational_database_bundle_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FromRelationalDatabaseBundleId")
    }

    /// The attribute `FromRelationalDatabaseName`.
    #[inline]
    pub fn from_relational_database_name(&self) -> Value<Text> {
        attribute(self.use_construct, "FromRelationalDatabaseName")
    }

    /// The attribute `Location`.
    #[inline]
    pub fn location(&self) -> Value<Json> {
        attribute(self.use_construct, "Location")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SizeInGb`.
    #[inline]
    pub fn size_in_gb(&self) -> Value<Integer> {
        attribute(self.use_construct, "SizeInGb")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// `RelationalDatabaseSnapshotName`, which is what `Ref` returns.
    #[inline]
    pub fn relational_database_snapshot_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Disk`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html).
pub struct Disk {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Disk {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Disk",
        arn: Some(ReturnValue::Attribute("DiskArn")),
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

impl Disk {
    /// The attribute `AttachedTo`.
    #[inline]
    pub fn attached_to(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachedTo")
    }

    /// The attribute `AttachmentState`.
    #[inline]
    pub fn attachment_state(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentState")
    }

    /// The attribute `DiskArn`.
    #[inline]
    pub fn disk_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DiskArn")
    }

    /// The attribute `Iops`.
    #[inline]
    pub fn iops(&self) -> Value<Integer> {
        attribute(self.use_construct, "Iops")
    }

    /// The attribute `IsAttached`.
    #[inline]
    pub fn is_attached(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsAttached")
    }

    /// The attribute `Location.AvailabilityZone`.
    #[inline]
    pub fn location_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "Location.AvailabilityZone")
    }

    /// The attribute `Location.RegionName`.
    #[inline]
    pub fn location_region_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Location.RegionName")
    }

    /// The attribute `Path`.
    #[inline]
    pub fn path(&self) -> Value<Text> {
        attribute(self.use_construct, "Path")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// `DiskName`, which is what `Ref` returns.
    #[inline]
    pub fn disk_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::DiskSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html).
pub struct DiskSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DiskSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::DiskSnapshot",
        arn: Some(ReturnValue::Attribute("DiskSnapshotArn")),
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

impl DiskSnapshot {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DiskSnapshotArn`.
    #[inline]
    pub fn disk_snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DiskSnapshotArn")
    }

    /// The attribute `FromDiskName`.
    #[inline]
    pub fn from_disk_name(&self) -> Value<Text> {
        attribute(self.use_construct, "FromDiskName")
    }

    /// The attribute `IsFromAutoSnapshot`.
    #[inline]
    pub fn is_from_auto_snapshot(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsFromAutoSnapshot")
    }

    /// The attribute `Location`.
    #[inline]
    pub fn location(&self) -> Value<Json> {
        attribute(self.use_construct, "Location")
    }

    /// The attribute `Progress`.
    #[inline]
    pub fn progress(&self) -> Value<Text> {
        attribute(self.use_construct, "Progress")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SizeInGb`.
    #[inline]
    pub fn size_in_gb(&self) -> Value<Integer> {
        attribute(self.use_construct, "SizeInGb")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// `DiskSnapshotName`, which is what `Ref` returns.
    #[inline]
    pub fn disk_snapshot_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html).
pub struct Distribution {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Distribution {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Distribution",
        arn: Some(ReturnValue::Attribute("DistributionArn")),
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

impl Distribution {
    /// The attribute `AbleToUpdateBundle`.
    #[inline]
    pub fn able_to_update_bundle(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AbleToUpdateBundle")
    }

    /// The attribute `DistributionArn`.
    #[inline]
    pub fn distribution_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DistributionArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `DistributionName`, which is what `Ref` returns.
    #[inline]
    pub fn distribution_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Domain",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Domain {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Location`.
    #[inline]
    pub fn location(&self) -> Value<Json> {
        attribute(self.use_construct, "Location")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// `DomainName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html).
pub struct Instance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::Instance",
        arn: Some(ReturnValue::Attribute("InstanceArn")),
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

impl Instance {
    /// The attribute `Hardware.CpuCount`.
    #[inline]
    pub fn hardware_cpu_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "Hardware.CpuCount")
    }

    /// The attribute `Hardware.RamSizeInGb`.
    #[inline]
    pub fn hardware_ram_size_in_gb(&self) -> Value<Integer> {
        attribute(self.use_construct, "Hardware.RamSizeInGb")
    }

    /// The attribute `InstanceArn`.
    #[inline]
    pub fn instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InstanceArn")
    }

    /// The attribute `Ipv6Addresses`.
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Ipv6Addresses")
    }

    /// The attribute `IsStaticIp`.
    #[inline]
    pub fn is_static_ip(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsStaticIp")
    }

    /// The attribute `Location.AvailabilityZone`.
    #[inline]
    pub fn location_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "Location.AvailabilityZone")
    }

    /// The attribute `Location.RegionName`.
    #[inline]
    pub fn location_region_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Location.RegionName")
    }

    /// The attribute `Networking.MonthlyTransfer.GbPerMonthAllocated`.
    #[inline]
    pub fn networking_monthly_transfer_gb_per_month_allocated(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Networking.MonthlyTransfer.GbPerMonthAllocated",
        )
    }

    /// The attribute `PrivateIpAddress`.
    #[inline]
    pub fn private_ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateIpAddress")
    }

    /// The attribute `PublicIpAddress`.
    #[inline]
    pub fn public_ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "PublicIpAddress")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SshKeyName`.
    #[inline]
    pub fn ssh_key_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SshKeyName")
    }

    /// The attribute `State.Code`.
    #[inline]
    pub fn state_code(&self) -> Value<Integer> {
        attribute(self.use_construct, "State.Code")
    }

    /// The attribute `State.Name`.
    #[inline]
    pub fn state_name(&self) -> Value<Text> {
        attribute(self.use_construct, "State.Name")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// The attribute `UserName`.
    #[inline]
    pub fn user_name(&self) -> Value<Text> {
        attribute(self.use_construct, "UserName")
    }

    /// `InstanceName`, which is what `Ref` returns.
    #[inline]
    pub fn instance_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::InstanceSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html).
pub struct InstanceSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InstanceSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::InstanceSnapshot",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl InstanceSnapshot {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `FromInstanceArn`.
    #[inline]
    pub fn from_instance_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "FromInstanceArn")
    }

    /// The attribute `FromInstanceName`.
    #[inline]
    pub fn from_instance_name(&self) -> Value<Text> {
        attribute(self.use_construct, "FromInstanceName")
    }

    /// The attribute `IsFromAutoSnapshot`.
    #[inline]
    pub fn is_from_auto_snapshot(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsFromAutoSnapshot")
    }

    /// The attribute `Location`.
    #[inline]
    pub fn location(&self) -> Value<Json> {
        attribute(self.use_construct, "Location")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SizeInGb`.
    #[inline]
    pub fn size_in_gb(&self) -> Value<Integer> {
        attribute(self.use_construct, "SizeInGb")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// `InstanceSnapshotName`, which is what `Ref` returns.
    #[inline]
    pub fn instance_snapshot_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html).
pub struct KeyPair {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KeyPair {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::KeyPair",
        arn: Some(ReturnValue::Attribute("KeyPairArn")),
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

impl KeyPair {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Fingerprint`.
    #[inline]
    pub fn fingerprint(&self) -> Value<Text> {
        attribute(self.use_construct, "Fingerprint")
    }

    /// The attribute `KeyPairArn`.
    #[inline]
    pub fn key_pair_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "KeyPairArn")
    }

    /// The attribute `Location`.
    #[inline]
    pub fn location(&self) -> Value<Json> {
        attribute(self.use_construct, "Location")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SupportCode`.
    #[inline]
    pub fn support_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SupportCode")
    }

    /// `KeyPairName`, which is what `Ref` returns.
    #[inline]
    pub fn key_pair_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html).
pub struct LoadBalancer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoadBalancer {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::LoadBalancer",
        arn: Some(ReturnValue::Attribute("LoadBalancerArn")),
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

impl LoadBalancer {
    /// The attribute `LoadBalancerArn`.
    #[inline]
    pub fn load_balancer_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LoadBalancerArn")
    }

    /// `LoadBalancerName`, which is what `Ref` returns.
    #[inline]
    pub fn load_balancer_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::LoadBalancerTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html).
pub struct LoadBalancerTlsCertificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoadBalancerTlsCertificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::LoadBalancerTlsCertificate",
        arn: Some(ReturnValue::Attribute("LoadBalancerTlsCertificateArn")),
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

impl LoadBalancerTlsCertificate {
    /// The attribute `LoadBalancerTlsCertificateArn`.
    #[inline]
    pub fn load_balancer_tls_certificate_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LoadBalancerTlsCertificateArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Lightsail::StaticIp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html).
pub struct StaticIp {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StaticIp {
    const FACTS: Facts = Facts {
        type_name: "AWS::Lightsail::StaticIp",
        arn: Some(ReturnValue::Attribute("StaticIpArn")),
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

impl StaticIp {
    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddress")
    }

    /// The attribute `IsAttached`.
    #[inline]
    pub fn is_attached(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsAttached")
    }

    /// The attribute `StaticIpArn`.
    #[inline]
    pub fn static_ip_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "StaticIpArn")
    }

    /// `StaticIpName`, which is what `Ref` returns.
    #[inline]
    pub fn static_ip_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
