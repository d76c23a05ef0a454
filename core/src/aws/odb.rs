//! Resource types of `AWS::ODB`.

use super::prelude::*;

/// [`AWS::ODB::CloudAutonomousVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html).
pub struct CloudAutonomousVmCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudAutonomousVmCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::CloudAutonomousVmCluster",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CloudAutonomousVmClusterId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CloudAutonomousVmCluster {
    /// The attribute `AutonomousDataStoragePercentage`.
    #[inline]
    pub fn autonomous_data_storage_percentage(&self) -> Value<Number> {
        attribute(self.use_construct, "AutonomousDataStoragePercentage")
    }

    /// The attribute `AvailableAutonomousDataStorageSizeInTBs`.
    #[inline]
    pub fn available_autonomous_data_storage_size_in_tbs(&self) -> Value<Number> {
        attribute(
            self.use_construct,
            "AvailableAutonomousDataStorageSizeInTBs",
        )
    }

    /// The attribute `AvailableContainerDatabases`.
    #[inline]
    pub fn available_container_databases(&self) -> Value<Integer> {
        attribute(self.use_construct, "AvailableContainerDatabases")
    }

    /// The attribute `AvailableCpus`.
    #[inline]
    pub fn available_cpus(&self) -> Value<Number> {
        attribute(self.use_construct, "AvailableCpus")
    }

    /// The attribute `CloudAutonomousVmClusterArn`.
    #[inline]
    pub fn cloud_autonomous_vm_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CloudAutonomousVmClusterArn")
    }

    /// The attribute `CloudAutonomousVmClusterId`.
    #[inline]
    pub fn cloud_autonomous_vm_cluster_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CloudAutonomousVmClusterId")
    }

    /// The attribute `ComputeModel`.
    #[inline]
    pub fn compute_model(&self) -> Value<Text> {
        attribute(self.use_construct, "ComputeModel")
    }

    /// The attribute `CpuCoreCount`.
    #[inline]
    pub fn cpu_core_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "CpuCoreCount")
    }

    /// The attribute `CpuPercentage`.
    #[inline]
    pub fn cpu_percentage(&self) -> Value<Number> {
        attribute(self.use_construct, "CpuPercentage")
    }

    /// The attribute `DataStorageSizeInGBs`.
    #[inline]
    pub fn data_storage_size_in_gbs(&self) -> Value<Number> {
        attribute(self.use_construct, "DataStorageSizeInGBs")
    }

    /// The attribute `DataStorageSizeInTBs`.
    #[inline]
    pub fn data_storage_size_in_tbs(&self) -> Value<Number> {
        attribute(self.use_construct, "DataStorageSizeInTBs")
    }

    /// The attribute `DbNodeStorageSizeInGBs`.
    #[inline]
    pub fn db_node_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "DbNodeStorageSizeInGBs")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.use_construct, "Domain")
    }

    /// The attribute `ExadataStorageInTBsLowestScaledValue`.
    #[inline]
    pub fn exadata_storage_in_tbs_lowest_scaled_value(&self) -> Value<Number> {
        attribute(self.use_construct, "ExadataStorageInTBsLowestScaledValue")
    }

    /// The attribute `Hostname`.
    #[inline]
    pub fn hostname(&self) -> Value<Text> {
        attribute(self.use_construct, "Hostname")
    }

    /// The attribute `MaxAcdsLowestScaledValue`.
    #[inline]
    pub fn max_acds_lowest_scaled_value(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxAcdsLowestScaledValue")
    }

    /// The attribute `MemorySizeInGBs`.
    #[inline]
    pub fn memory_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "MemorySizeInGBs")
    }

    /// The attribute `NodeCount`.
    #[inline]
    pub fn node_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "NodeCount")
    }

    /// The attribute `NonProvisionableAutonomousContainerDatabases`.
    #[inline]
    pub fn non_provisionable_autonomous_container_databases(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "NonProvisionableAutonomousContainerDatabases",
        )
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OciResourceAnchorName")
    }

    /// The attribute `OciUrl`.
    #[inline]
    pub fn oci_url(&self) -> Value<Text> {
        attribute(self.use_construct, "OciUrl")
    }

    /// The attribute `Ocid`.
    #[inline]
    pub fn ocid(&self) -> Value<Text> {
        attribute(self.use_construct, "Ocid")
    }

    /// The attribute `ProvisionableAutonomousContainerDatabases`.
    #[inline]
    pub fn provisionable_autonomous_container_databases(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "ProvisionableAutonomousContainerDatabases",
        )
    }

    /// The attribute `ProvisionedAutonomousContainerDatabases`.
    #[inline]
    pub fn provisioned_autonomous_container_databases(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "ProvisionedAutonomousContainerDatabases",
        )
    }

    /// The attribute `ProvisionedCpus`.
    #[inline]
    pub fn provisioned_cpus(&self) -> Value<Number> {
        attribute(self.use_construct, "ProvisionedCpus")
    }

    /// The attribute `ReclaimableCpus`.
    #[inline]
    pub fn reclaimable_cpus(&self) -> Value<Number> {
        attribute(self.use_construct, "ReclaimableCpus")
    }

    /// The attribute `ReservedCpus`.
    #[inline]
    pub fn reserved_cpus(&self) -> Value<Number> {
        attribute(self.use_construct, "ReservedCpus")
    }

    /// The attribute `Shape`.
    #[inline]
    pub fn shape(&self) -> Value<Text> {
        attribute(self.use_construct, "Shape")
    }
}

/// [`AWS::ODB::CloudExadataInfrastructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html).
pub struct CloudExadataInfrastructure {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudExadataInfrastructure {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::CloudExadataInfrastructure",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CloudExadataInfrastructureId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CloudExadataInfrastructure {
    /// The attribute `ActivatedStorageCount`.
    #[inline]
    pub fn activated_storage_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ActivatedStorageCount")
    }

    /// The attribute `AdditionalStorageCount`.
    #[inline]
    pub fn additional_storage_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AdditionalStorageCount")
    }

    /// The attribute `AvailableStorageSizeInGBs`.
    #[inline]
    pub fn available_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "AvailableStorageSizeInGBs")
    }

    /// The attribute `CloudExadataInfrastructureArn`.
    #[inline]
    pub fn cloud_exadata_infrastructure_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CloudExadataInfrastructureArn")
    }

    /// The attribute `CloudExadataInfrastructureId`.
    #[inline]
    pub fn cloud_exadata_infrastructure_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CloudExadataInfrastructureId")
    }

    /// The attribute `ComputeModel`.
    #[inline]
    pub fn compute_model(&self) -> Value<Text> {
        attribute(self.use_construct, "ComputeModel")
    }

    /// The attribute `CpuCount`.
    #[inline]
    pub fn cpu_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "CpuCount")
    }

    /// The attribute `DataStorageSizeInTBs`.
    #[inline]
    pub fn data_storage_size_in_tbs(&self) -> Value<Number> {
        attribute(self.use_construct, "DataStorageSizeInTBs")
    }

    /// The attribute `DbNodeStorageSizeInGBs`.
    #[inline]
    pub fn db_node_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "DbNodeStorageSizeInGBs")
    }

    /// The attribute `DbServerIds`.
    #[inline]
    pub fn db_server_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DbServerIds")
    }

    /// The attribute `DbServerVersion`.
    #[inline]
    pub fn db_server_version(&self) -> Value<Text> {
        attribute(self.use_construct, "DbServerVersion")
    }

    /// The attribute `MaxCpuCount`.
    #[inline]
    pub fn max_cpu_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxCpuCount")
    }

    /// The attribute `MaxDataStorageInTBs`.
    #[inline]
    pub fn max_data_storage_in_tbs(&self) -> Value<Number> {
        attribute(self.use_construct, "MaxDataStorageInTBs")
    }

    /// The attribute `MaxDbNodeStorageSizeInGBs`.
    #[inline]
    pub fn max_db_node_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxDbNodeStorageSizeInGBs")
    }

    /// The attribute `MaxMemoryInGBs`.
    #[inline]
    pub fn max_memory_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxMemoryInGBs")
    }

    /// The attribute `MemorySizeInGBs`.
    #[inline]
    pub fn memory_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "MemorySizeInGBs")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OciResourceAnchorName")
    }

    /// The attribute `OciUrl`.
    #[inline]
    pub fn oci_url(&self) -> Value<Text> {
        attribute(self.use_construct, "OciUrl")
    }

    /// The attribute `Ocid`.
    #[inline]
    pub fn ocid(&self) -> Value<Text> {
        attribute(self.use_construct, "Ocid")
    }

    /// The attribute `StorageServerVersion`.
    #[inline]
    pub fn storage_server_version(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageServerVersion")
    }

    /// The attribute `TotalStorageSizeInGBs`.
    #[inline]
    pub fn total_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "TotalStorageSizeInGBs")
    }
}

/// [`AWS::ODB::CloudVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html).
pub struct CloudVmCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudVmCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::CloudVmCluster",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CloudVmClusterId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CloudVmCluster {
    /// The attribute `CloudVmClusterArn`.
    #[inline]
    pub fn cloud_vm_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CloudVmClusterArn")
    }

    /// The attribute `CloudVmClusterId`.
    #[inline]
    pub fn cloud_vm_cluster_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CloudVmClusterId")
    }

    /// The attribute `ComputeModel`.
    #[inline]
    pub fn compute_model(&self) -> Value<Text> {
        attribute(self.use_construct, "ComputeModel")
    }

    /// The attribute `DiskRedundancy`.
    #[inline]
    pub fn disk_redundancy(&self) -> Value<Text> {
        attribute(self.use_construct, "DiskRedundancy")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.use_construct, "Domain")
    }

    /// The attribute `ListenerPort`.
    #[inline]
    pub fn listener_port(&self) -> Value<Integer> {
        attribute(self.use_construct, "ListenerPort")
    }

    /// The attribute `NodeCount`.
    #[inline]
    pub fn node_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "NodeCount")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OciResourceAnchorName")
    }

    /// The attribute `OciUrl`.
    #[inline]
    pub fn oci_url(&self) -> Value<Text> {
        attribute(self.use_construct, "OciUrl")
    }

    /// The attribute `Ocid`.
    #[inline]
    pub fn ocid(&self) -> Value<Text> {
        attribute(self.use_construct, "Ocid")
    }

    /// The attribute `ScanDnsName`.
    #[inline]
    pub fn scan_dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ScanDnsName")
    }

    /// The attribute `ScanIpIds`.
    #[inline]
    pub fn scan_ip_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ScanIpIds")
    }

    /// The attribute `Shape`.
    #[inline]
    pub fn shape(&self) -> Value<Text> {
        attribute(self.use_construct, "Shape")
    }

    /// The attribute `StorageSizeInGBs`.
    #[inline]
    pub fn storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.use_construct, "StorageSizeInGBs")
    }

    /// The attribute `VipIds`.
    #[inline]
    pub fn vip_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "VipIds")
    }
}

/// [`AWS::ODB::OdbNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html).
pub struct OdbNetwork {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OdbNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::OdbNetwork",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("OdbNetworkId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OdbNetwork {
    /// The attribute `Ec2PlacementGroupIds`.
    #[inline]
    pub fn ec2_placement_group_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Ec2PlacementGroupIds")
    }

    /// The attribute `ManagedServices`.
    #[inline]
    pub fn managed_services(&self) -> Value<Json> {
        attribute(self.use_construct, "ManagedServices")
    }

    /// The attribute `OciNetworkAnchorId`.
    #[inline]
    pub fn oci_network_anchor_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OciNetworkAnchorId")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OciResourceAnchorName")
    }

    /// The attribute `OciVcnUrl`.
    #[inline]
    pub fn oci_vcn_url(&self) -> Value<Text> {
        attribute(self.use_construct, "OciVcnUrl")
    }

    /// The attribute `OdbNetworkArn`.
    #[inline]
    pub fn odb_network_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OdbNetworkArn")
    }

    /// The attribute `OdbNetworkId`.
    #[inline]
    pub fn odb_network_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "OdbNetworkId")
    }
}

/// [`AWS::ODB::OdbPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html).
pub struct OdbPeeringConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OdbPeeringConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::OdbPeeringConnection",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("OdbPeeringConnectionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl OdbPeeringConnection {
    /// The attribute `OdbNetworkArn`.
    #[inline]
    pub fn odb_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "OdbNetworkArn")
    }

    /// The attribute `OdbPeeringConnectionArn`.
    #[inline]
    pub fn odb_peering_connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OdbPeeringConnectionArn")
    }

    /// The attribute `OdbPeeringConnectionId`.
    #[inline]
    pub fn odb_peering_connection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "OdbPeeringConnectionId")
    }

    /// The attribute `PeerNetworkArn`.
    #[inline]
    pub fn peer_network_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PeerNetworkArn")
    }

    /// The attribute `PeerNetworkCidrs`.
    #[inline]
    pub fn peer_network_cidrs(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "PeerNetworkCidrs")
    }
}
