//! Resource types of `AWS::DMS`.

use super::prelude::*;

/// [`AWS::DMS::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html).
pub struct Certificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Certificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::Certificate",
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

impl Certificate {
    /// The attribute `CertificateArn`.
    #[inline]
    pub fn certificate_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CertificateArn")
    }
}

/// [`AWS::DMS::DataMigration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html).
pub struct DataMigration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataMigration {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::DataMigration",
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

impl DataMigration {
    /// The attribute `DataMigrationArn`.
    #[inline]
    pub fn data_migration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DataMigrationArn")
    }

    /// The attribute `DataMigrationCreateTime`.
    #[inline]
    pub fn data_migration_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "DataMigrationCreateTime")
    }
}

/// [`AWS::DMS::DataProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html).
pub struct DataProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::DataProvider",
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

impl DataProvider {
    /// The attribute `DataProviderArn`.
    #[inline]
    pub fn data_provider_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DataProviderArn")
    }

    /// The attribute `DataProviderCreationTime`.
    #[inline]
    pub fn data_provider_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "DataProviderCreationTime")
    }
}

/// [`AWS::DMS::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html).
pub struct Endpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Endpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::Endpoint",
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

impl Endpoint {
    /// The attribute `EndpointArn`.
    #[inline]
    pub fn endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EndpointArn")
    }

    /// The attribute `ExternalId`.
    #[inline]
    pub fn external_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ExternalId")
    }
}

/// [`AWS::DMS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-eventsubscription.html).
pub struct EventSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::EventSubscription",
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

impl EventSubscription {
    /// `SubscriptionName`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DMS::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html).
pub struct InstanceProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InstanceProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::InstanceProfile",
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

impl InstanceProfile {
    /// The attribute `InstanceProfileArn`.
    #[inline]
    pub fn instance_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InstanceProfileArn")
    }

    /// The attribute `InstanceProfileCreationTime`.
    #[inline]
    pub fn instance_profile_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceProfileCreationTime")
    }
}

/// [`AWS::DMS::MigrationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html).
pub struct MigrationProject {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MigrationProject {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::MigrationProject",
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

impl MigrationProject {
    /// The attribute `InstanceProfileArn`.
    #[inline]
    pub fn instance_profile_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceProfileArn")
    }

    /// The attribute `InstanceProfileName`.
    #[inline]
    pub fn instance_profile_name(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceProfileName")
    }

    /// The attribute `MigrationProjectArn`.
    #[inline]
    pub fn migration_project_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MigrationProjectArn")
    }

    /// The attribute `MigrationProjectCreationTime`.
    #[inline]
    pub fn migration_project_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "MigrationProjectCreationTime")
    }
}

/// [`AWS::DMS::ReplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html).
pub struct ReplicationConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::ReplicationConfig",
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

impl ReplicationConfig {
    /// The attribute `ReplicationConfigArn`.
    #[inline]
    pub fn replication_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ReplicationConfigArn")
    }
}

/// [`AWS::DMS::ReplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html).
pub struct ReplicationInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::ReplicationInstance",
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

impl ReplicationInstance {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ReplicationInstancePrivateIpAddresses`.
    #[inline]
    pub fn replication_instance_private_ip_addresses(&self) -> Value<Text> {
        attribute(self.use_construct, "ReplicationInstancePrivateIpAddresses")
    }

    /// The attribute `ReplicationInstancePublicIpAddresses`.
    #[inline]
    pub fn replication_instance_public_ip_addresses(&self) -> Value<Text> {
        attribute(self.use_construct, "ReplicationInstancePublicIpAddresses")
    }
}

/// [`AWS::DMS::ReplicationSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html).
pub struct ReplicationSubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::ReplicationSubnetGroup",
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

impl ReplicationSubnetGroup {
    /// `ReplicationSubnetGroupIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn replication_subnet_group_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DMS::ReplicationTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html).
pub struct ReplicationTask {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationTask {
    const FACTS: Facts = Facts {
        type_name: "AWS::DMS::ReplicationTask",
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

impl ReplicationTask {
    /// The attribute `ReplicationTaskArn`.
    #[inline]
    pub fn replication_task_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ReplicationTaskArn")
    }
}
