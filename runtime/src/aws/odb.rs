//! Resource types of `AWS::ODB`.

use super::prelude::*;

/// [`AWS::ODB::CloudAutonomousVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ODB::CloudAutonomousVmCluster"))]
pub struct CloudAutonomousVmCluster(Identity);

impl ResourceType for CloudAutonomousVmCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::CloudAutonomousVmCluster",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("CloudAutonomousVmClusterId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudAutonomousVmCluster {
    /// The attribute `AutonomousDataStoragePercentage`.
    #[inline]
    pub fn autonomous_data_storage_percentage(&self) -> Value<Number> {
        attribute(self.0, "AutonomousDataStoragePercentage")
    }

    /// The attribute `AvailableAutonomousDataStorageSizeInTBs`.
    #[inline]
    pub fn available_autonomous_data_storage_size_in_tbs(&self) -> Value<Number> {
        attribute(self.0, "AvailableAutonomousDataStorageSizeInTBs")
    }

    /// The attribute `AvailableContainerDatabases`.
    #[inline]
    pub fn available_container_databases(&self) -> Value<Integer> {
        attribute(self.0, "AvailableContainerDatabases")
    }

    /// The attribute `AvailableCpus`.
    #[inline]
    pub fn available_cpus(&self) -> Value<Number> {
        attribute(self.0, "AvailableCpus")
    }

    /// The attribute `CloudAutonomousVmClusterArn`.
    #[inline]
    pub fn cloud_autonomous_vm_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CloudAutonomousVmClusterArn")
    }

    /// The attribute `CloudAutonomousVmClusterId`.
    #[inline]
    pub fn cloud_autonomous_vm_cluster_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "CloudAutonomousVmClusterId")
    }

    /// The attribute `ComputeModel`.
    #[inline]
    pub fn compute_model(&self) -> Value<Text> {
        attribute(self.0, "ComputeModel")
    }

    /// The attribute `CpuCoreCount`.
    #[inline]
    pub fn cpu_core_count(&self) -> Value<Integer> {
        attribute(self.0, "CpuCoreCount")
    }

    /// The attribute `CpuPercentage`.
    #[inline]
    pub fn cpu_percentage(&self) -> Value<Number> {
        attribute(self.0, "CpuPercentage")
    }

    /// The attribute `DataStorageSizeInGBs`.
    #[inline]
    pub fn data_storage_size_in_gbs(&self) -> Value<Number> {
        attribute(self.0, "DataStorageSizeInGBs")
    }

    /// The attribute `DataStorageSizeInTBs`.
    #[inline]
    pub fn data_storage_size_in_tbs(&self) -> Value<Number> {
        attribute(self.0, "DataStorageSizeInTBs")
    }

    /// The attribute `DbNodeStorageSizeInGBs`.
    #[inline]
    pub fn db_node_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "DbNodeStorageSizeInGBs")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.0, "Domain")
    }

    /// The attribute `ExadataStorageInTBsLowestScaledValue`.
    #[inline]
    pub fn exadata_storage_in_tbs_lowest_scaled_value(&self) -> Value<Number> {
        attribute(self.0, "ExadataStorageInTBsLowestScaledValue")
    }

    /// The attribute `Hostname`.
    #[inline]
    pub fn hostname(&self) -> Value<Text> {
        attribute(self.0, "Hostname")
    }

    /// The attribute `MaxAcdsLowestScaledValue`.
    #[inline]
    pub fn max_acds_lowest_scaled_value(&self) -> Value<Integer> {
        attribute(self.0, "MaxAcdsLowestScaledValue")
    }

    /// The attribute `MemorySizeInGBs`.
    #[inline]
    pub fn memory_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "MemorySizeInGBs")
    }

    /// The attribute `NodeCount`.
    #[inline]
    pub fn node_count(&self) -> Value<Integer> {
        attribute(self.0, "NodeCount")
    }

    /// The attribute `NonProvisionableAutonomousContainerDatabases`.
    #[inline]
    pub fn non_provisionable_autonomous_container_databases(&self) -> Value<Integer> {
        attribute(self.0, "NonProvisionableAutonomousContainerDatabases")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.0, "OciResourceAnchorName")
    }

    /// The attribute `OciUrl`.
    #[inline]
    pub fn oci_url(&self) -> Value<Text> {
        attribute(self.0, "OciUrl")
    }

    /// The attribute `Ocid`.
    #[inline]
    pub fn ocid(&self) -> Value<Text> {
        attribute(self.0, "Ocid")
    }

    /// The attribute `ProvisionableAutonomousContainerDatabases`.
    #[inline]
    pub fn provisionable_autonomous_container_databases(&self) -> Value<Integer> {
        attribute(self.0, "ProvisionableAutonomousContainerDatabases")
    }

    /// The attribute `ProvisionedAutonomousContainerDatabases`.
    #[inline]
    pub fn provisioned_autonomous_container_databases(&self) -> Value<Integer> {
        attribute(self.0, "ProvisionedAutonomousContainerDatabases")
    }

    /// The attribute `ProvisionedCpus`.
    #[inline]
    pub fn provisioned_cpus(&self) -> Value<Number> {
        attribute(self.0, "ProvisionedCpus")
    }

    /// The attribute `ReclaimableCpus`.
    #[inline]
    pub fn reclaimable_cpus(&self) -> Value<Number> {
        attribute(self.0, "ReclaimableCpus")
    }

    /// The attribute `ReservedCpus`.
    #[inline]
    pub fn reserved_cpus(&self) -> Value<Number> {
        attribute(self.0, "ReservedCpus")
    }

    /// The attribute `Shape`.
    #[inline]
    pub fn shape(&self) -> Value<Text> {
        attribute(self.0, "Shape")
    }
}

/// [`AWS::ODB::CloudExadataInfrastructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ODB::CloudExadataInfrastructure"))]
pub struct CloudExadataInfrastructure(Identity);

impl ResourceType for CloudExadataInfrastructure {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::CloudExadataInfrastructure",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("CloudExadataInfrastructureId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudExadataInfrastructure {
    /// The attribute `ActivatedStorageCount`.
    #[inline]
    pub fn activated_storage_count(&self) -> Value<Integer> {
        attribute(self.0, "ActivatedStorageCount")
    }

    /// The attribute `AdditionalStorageCount`.
    #[inline]
    pub fn additional_storage_count(&self) -> Value<Integer> {
        attribute(self.0, "AdditionalStorageCount")
    }

    /// The attribute `AvailableStorageSizeInGBs`.
    #[inline]
    pub fn available_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "AvailableStorageSizeInGBs")
    }

    /// The attribute `CloudExadataInfrastructureArn`.
    #[inline]
    pub fn cloud_exadata_infrastructure_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CloudExadataInfrastructureArn")
    }

    /// The attribute `CloudExadataInfrastructureId`.
    #[inline]
    pub fn cloud_exadata_infrastructure_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "CloudExadataInfrastructureId")
    }

    /// The attribute `ComputeModel`.
    #[inline]
    pub fn compute_model(&self) -> Value<Text> {
        attribute(self.0, "ComputeModel")
    }

    /// The attribute `CpuCount`.
    #[inline]
    pub fn cpu_count(&self) -> Value<Integer> {
        attribute(self.0, "CpuCount")
    }

    /// The attribute `DataStorageSizeInTBs`.
    #[inline]
    pub fn data_storage_size_in_tbs(&self) -> Value<Number> {
        attribute(self.0, "DataStorageSizeInTBs")
    }

    /// The attribute `DbNodeStorageSizeInGBs`.
    #[inline]
    pub fn db_node_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "DbNodeStorageSizeInGBs")
    }

    /// The attribute `DbServerIds`.
    #[inline]
    pub fn db_server_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "DbServerIds")
    }

    /// The attribute `DbServerVersion`.
    #[inline]
    pub fn db_server_version(&self) -> Value<Text> {
        attribute(self.0, "DbServerVersion")
    }

    /// The attribute `MaxCpuCount`.
    #[inline]
    pub fn max_cpu_count(&self) -> Value<Integer> {
        attribute(self.0, "MaxCpuCount")
    }

    /// The attribute `MaxDataStorageInTBs`.
    #[inline]
    pub fn max_data_storage_in_tbs(&self) -> Value<Number> {
        attribute(self.0, "MaxDataStorageInTBs")
    }

    /// The attribute `MaxDbNodeStorageSizeInGBs`.
    #[inline]
    pub fn max_db_node_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "MaxDbNodeStorageSizeInGBs")
    }

    /// The attribute `MaxMemoryInGBs`.
    #[inline]
    pub fn max_memory_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "MaxMemoryInGBs")
    }

    /// The attribute `MemorySizeInGBs`.
    #[inline]
    pub fn memory_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "MemorySizeInGBs")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.0, "OciResourceAnchorName")
    }

    /// The attribute `OciUrl`.
    #[inline]
    pub fn oci_url(&self) -> Value<Text> {
        attribute(self.0, "OciUrl")
    }

    /// The attribute `Ocid`.
    #[inline]
    pub fn ocid(&self) -> Value<Text> {
        attribute(self.0, "Ocid")
    }

    /// The attribute `StorageServerVersion`.
    #[inline]
    pub fn storage_server_version(&self) -> Value<Text> {
        attribute(self.0, "StorageServerVersion")
    }

    /// The attribute `TotalStorageSizeInGBs`.
    #[inline]
    pub fn total_storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "TotalStorageSizeInGBs")
    }
}

/// [`AWS::ODB::CloudVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ODB::CloudVmCluster"))]
pub struct CloudVmCluster(Identity);

impl ResourceType for CloudVmCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::CloudVmCluster",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("CloudVmClusterId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudVmCluster {
    /// The attribute `CloudVmClusterArn`.
    #[inline]
    pub fn cloud_vm_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CloudVmClusterArn")
    }

    /// The attribute `CloudVmClusterId`.
    #[inline]
    pub fn cloud_vm_cluster_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "CloudVmClusterId")
    }

    /// The attribute `ComputeModel`.
    #[inline]
    pub fn compute_model(&self) -> Value<Text> {
        attribute(self.0, "ComputeModel")
    }

    /// The attribute `DiskRedundancy`.
    #[inline]
    pub fn disk_redundancy(&self) -> Value<Text> {
        attribute(self.0, "DiskRedundancy")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.0, "Domain")
    }

    /// The attribute `ListenerPort`.
    #[inline]
    pub fn listener_port(&self) -> Value<Integer> {
        attribute(self.0, "ListenerPort")
    }

    /// The attribute `NodeCount`.
    #[inline]
    pub fn node_count(&self) -> Value<Integer> {
        attribute(self.0, "NodeCount")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.0, "OciResourceAnchorName")
    }

    /// The attribute `OciUrl`.
    #[inline]
    pub fn oci_url(&self) -> Value<Text> {
        attribute(self.0, "OciUrl")
    }

    /// The attribute `Ocid`.
    #[inline]
    pub fn ocid(&self) -> Value<Text> {
        attribute(self.0, "Ocid")
    }

    /// The attribute `ScanDnsName`.
    #[inline]
    pub fn scan_dns_name(&self) -> Value<Text> {
        attribute(self.0, "ScanDnsName")
    }

    /// The attribute `ScanIpIds`.
    #[inline]
    pub fn scan_ip_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "ScanIpIds")
    }

    /// The attribute `Shape`.
    #[inline]
    pub fn shape(&self) -> Value<Text> {
        attribute(self.0, "Shape")
    }

    /// The attribute `StorageSizeInGBs`.
    #[inline]
    pub fn storage_size_in_gbs(&self) -> Value<Integer> {
        attribute(self.0, "StorageSizeInGBs")
    }

    /// The attribute `VipIds`.
    #[inline]
    pub fn vip_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "VipIds")
    }
}

/// [`AWS::ODB::OdbNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ODB::OdbNetwork"))]
pub struct OdbNetwork(Identity);

impl ResourceType for OdbNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::OdbNetwork",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("OdbNetworkId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OdbNetwork {
    /// The attribute `Ec2PlacementGroupIds`.
    #[inline]
    pub fn ec2_placement_group_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "Ec2PlacementGroupIds")
    }

    /// The attribute `ManagedServices`.
    #[inline]
    pub fn managed_services(&self) -> Value<Json> {
        attribute(self.0, "ManagedServices")
    }

    /// The attribute `OciNetworkAnchorId`.
    #[inline]
    pub fn oci_network_anchor_id(&self) -> Value<Text> {
        attribute(self.0, "OciNetworkAnchorId")
    }

    /// The attribute `OciResourceAnchorName`.
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<Text> {
        attribute(self.0, "OciResourceAnchorName")
    }

    /// The attribute `OciVcnUrl`.
    #[inline]
    pub fn oci_vcn_url(&self) -> Value<Text> {
        attribute(self.0, "OciVcnUrl")
    }

    /// The attribute `OdbNetworkArn`.
    #[inline]
    pub fn odb_network_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "OdbNetworkArn")
    }

    /// The attribute `OdbNetworkId`.
    #[inline]
    pub fn odb_network_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "OdbNetworkId")
    }
}

/// [`AWS::ODB::OdbPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ODB::OdbPeeringConnection"))]
pub struct OdbPeeringConnection(Identity);

impl ResourceType for OdbPeeringConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::ODB::OdbPeeringConnection",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("OdbPeeringConnectionId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OdbPeeringConnection {
    /// The attribute `OdbNetworkArn`.
    #[inline]
    pub fn odb_network_arn(&self) -> Value<Text> {
        attribute(self.0, "OdbNetworkArn")
    }

    /// The attribute `OdbPeeringConnectionArn`.
    #[inline]
    pub fn odb_peering_connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "OdbPeeringConnectionArn")
    }

    /// The attribute `OdbPeeringConnectionId`.
    #[inline]
    pub fn odb_peering_connection_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "OdbPeeringConnectionId")
    }

    /// The attribute `PeerNetworkArn`.
    #[inline]
    pub fn peer_network_arn(&self) -> Value<Text> {
        attribute(self.0, "PeerNetworkArn")
    }

    /// The attribute `PeerNetworkCidrs`.
    #[inline]
    pub fn peer_network_cidrs(&self) -> Value<List<Text>> {
        attribute(self.0, "PeerNetworkCidrs")
    }
}
