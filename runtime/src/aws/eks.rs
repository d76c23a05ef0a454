//! Resource types of `AWS::EKS`.

use super::prelude::*;

/// [`AWS::EKS::AccessEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::AccessEntry"))]
pub struct AccessEntry(Identity);

impl ResourceType for AccessEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::AccessEntry",
        arn: Some(Target::Attribute("AccessEntryArn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AccessEntry {
    /// The attribute `AccessEntryArn`.
    #[inline]
    pub fn access_entry_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "AccessEntryArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EKS::Addon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::Addon"))]
pub struct Addon(Identity);

impl ResourceType for Addon {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Addon",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Addon {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EKS::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::Capability"))]
pub struct Capability(Identity);

impl ResourceType for Capability {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Capability",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Capability {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
    #[inline]
    pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> Value<Text> {
        attribute(
            self.0,
            "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn",
        )
    }

    /// The attribute `Configuration.ArgoCd.ServerUrl`.
    #[inline]
    pub fn configuration_argo_cd_server_url(&self) -> Value<Text> {
        attribute(self.0, "Configuration.ArgoCd.ServerUrl")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::EKS::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::CertificateAuthority"))]
pub struct CertificateAuthority(Identity);

impl ResourceType for CertificateAuthority {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::CertificateAuthority",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CertificateAuthority {
    /// The attribute `ActivatedAt`.
    #[inline]
    pub fn activated_at(&self) -> Value<Text> {
        attribute(self.0, "ActivatedAt")
    }

    /// The attribute `ActivatedBy`.
    #[inline]
    pub fn activated_by(&self) -> Value<Text> {
        attribute(self.0, "ActivatedBy")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `Data`.
    #[inline]
    pub fn data(&self) -> Value<Text> {
        attribute(self.0, "Data")
    }

    /// The attribute `DistributionStatus`.
    #[inline]
    pub fn distribution_status(&self) -> Value<Text> {
        attribute(self.0, "DistributionStatus")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `RollbackAvailable`.
    #[inline]
    pub fn rollback_available(&self) -> Value<Boolean> {
        attribute(self.0, "RollbackAvailable")
    }

    /// The attribute `ScheduledEvents`.
    #[inline]
    pub fn scheduled_events(&self) -> Value<Json> {
        attribute(self.0, "ScheduledEvents")
    }

    /// The attribute `ScheduledEvents.FinalAutoActivation`.
    #[inline]
    pub fn scheduled_events_final_auto_activation(&self) -> Value<Text> {
        attribute(self.0, "ScheduledEvents.FinalAutoActivation")
    }

    /// The attribute `ScheduledEvents.FirstAutoActivation`.
    #[inline]
    pub fn scheduled_events_first_auto_activation(&self) -> Value<Text> {
        attribute(self.0, "ScheduledEvents.FirstAutoActivation")
    }

    /// The attribute `SigningStatus`.
    #[inline]
    pub fn signing_status(&self) -> Value<Text> {
        attribute(self.0, "SigningStatus")
    }

    /// The attribute `Validity`.
    #[inline]
    pub fn validity(&self) -> Value<Json> {
        attribute(self.0, "Validity")
    }

    /// The attribute `Validity.NotAfter`.
    #[inline]
    pub fn validity_not_after(&self) -> Value<Text> {
        attribute(self.0, "Validity.NotAfter")
    }

    /// The attribute `Validity.NotBefore`.
    #[inline]
    pub fn validity_not_before(&self) -> Value<Text> {
        attribute(self.0, "Validity.NotBefore")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EKS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::Cluster"))]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Cluster",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CertificateAuthority.Active.ActivatedBy`.
    #[inline]
    pub fn certificate_authority_active_activated_by(&self) -> Value<Text> {
        attribute(self.0, "CertificateAuthority.Active.ActivatedBy")
    }

    /// The attribute `CertificateAuthority.Active.Id`.
    #[inline]
    pub fn certificate_authority_active_id(&self) -> Value<Text> {
        attribute(self.0, "CertificateAuthority.Active.Id")
    }

    /// The attribute `CertificateAuthority.Data`.
    #[inline]
    pub fn certificate_authority_data_2(&self) -> Value<Text> {
        attribute(self.0, "CertificateAuthority.Data")
    }

    /// The attribute `CertificateAuthorityData`.
    #[inline]
    pub fn certificate_authority_data(&self) -> Value<Text> {
        attribute(self.0, "CertificateAuthorityData")
    }

    /// The attribute `ClusterSecurityGroupId`.
    #[inline]
    pub fn cluster_security_group_id(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.0, "ClusterSecurityGroupId")
    }

    /// The attribute `EncryptionConfigKeyArn`.
    #[inline]
    pub fn encryption_config_key_arn(&self) -> Value<Text> {
        attribute(self.0, "EncryptionConfigKeyArn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `KubernetesNetworkConfig.ServiceIpv6Cidr`.
    #[inline]
    pub fn kubernetes_network_config_service_ipv6_cidr(&self) -> Value<Text> {
        attribute(self.0, "KubernetesNetworkConfig.ServiceIpv6Cidr")
    }

    /// The attribute `OpenIdConnectIssuerUrl`.
    #[inline]
    pub fn open_id_connect_issuer_url(&self) -> Value<Text> {
        attribute(self.0, "OpenIdConnectIssuerUrl")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EKS::FargateProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::FargateProfile"))]
pub struct FargateProfile(Identity);

impl ResourceType for FargateProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::FargateProfile",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FargateProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EKS::IdentityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::IdentityProviderConfig"))]
pub struct IdentityProviderConfig(Identity);

impl ResourceType for IdentityProviderConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::IdentityProviderConfig",
        arn: Some(Target::Attribute("IdentityProviderConfigArn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdentityProviderConfig {
    /// The attribute `IdentityProviderConfigArn`.
    #[inline]
    pub fn identity_provider_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "IdentityProviderConfigArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EKS::Nodegroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::Nodegroup"))]
pub struct Nodegroup(Identity);

impl ResourceType for Nodegroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Nodegroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("NodegroupName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Nodegroup {
    /// The attribute `AmiType`.
    #[inline]
    pub fn ami_type(&self) -> Value<Text> {
        attribute(self.0, "AmiType")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CapacityType`.
    #[inline]
    pub fn capacity_type(&self) -> Value<Text> {
        attribute(self.0, "CapacityType")
    }

    /// The attribute `ClusterName`.
    #[inline]
    pub fn cluster_name(&self) -> Value<Text> {
        attribute(self.0, "ClusterName")
    }

    /// The attribute `DiskSize`.
    #[inline]
    pub fn disk_size(&self) -> Value<Integer> {
        attribute(self.0, "DiskSize")
    }

    /// The attribute `ForceUpdateEnabled`.
    #[inline]
    pub fn force_update_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "ForceUpdateEnabled")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `InstanceTypes`.
    #[inline]
    pub fn instance_types(&self) -> Value<List<Text>> {
        attribute(self.0, "InstanceTypes")
    }

    /// The attribute `LaunchTemplate.Id`.
    #[inline]
    pub fn launch_template_id(&self) -> Value<Text> {
        attribute(self.0, "LaunchTemplate.Id")
    }

    /// The attribute `LaunchTemplate.Name`.
    #[inline]
    pub fn launch_template_name(&self) -> Value<Text> {
        attribute(self.0, "LaunchTemplate.Name")
    }

    /// The attribute `LaunchTemplate.Version`.
    #[inline]
    pub fn launch_template_version(&self) -> Value<Text> {
        attribute(self.0, "LaunchTemplate.Version")
    }

    /// The attribute `NodeRepairConfig.Enabled`.
    #[inline]
    pub fn node_repair_config_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "NodeRepairConfig.Enabled")
    }

    /// The attribute `NodeRepairConfig.MaxParallelNodesRepairedCount`.
    #[inline]
    pub fn node_repair_config_max_parallel_nodes_repaired_count(&self) -> Value<Integer> {
        attribute(self.0, "NodeRepairConfig.MaxParallelNodesRepairedCount")
    }

    /// The attribute `NodeRepairConfig.MaxParallelNodesRepairedPercentage`.
    #[inline]
    pub fn node_repair_config_max_parallel_nodes_repaired_percentage(&self) -> Value<Integer> {
        attribute(
            self.0,
            "NodeRepairConfig.MaxParallelNodesRepairedPercentage",
        )
    }

    /// The attribute `NodeRepairConfig.MaxUnhealthyNodeThresholdCount`.
    #[inline]
    pub fn node_repair_config_max_unhealthy_node_threshold_count(&self) -> Value<Integer> {
        attribute(self.0, "NodeRepairConfig.MaxUnhealthyNodeThresholdCount")
    }

    /// The attribute `NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage`.
    #[inline]
    pub fn node_repair_config_max_unhealthy_node_threshold_percentage(&self) -> Value<Integer> {
        attribute(
            self.0,
            "NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage",
        )
    }

    /// The attribute `NodeRepairConfig.NodeRepairConfigOverrides`.
    #[inline]
    pub fn node_repair_config_node_repair_config_overrides(&self) -> Value<List<Json>> {
        attribute(self.0, "NodeRepairConfig.NodeRepairConfigOverrides")
    }

    /// The attribute `NodeRole`.
    #[inline]
    pub fn node_role(&self) -> Value<Text> {
        attribute(self.0, "NodeRole")
    }

    /// The attribute `NodegroupName`.
    #[inline]
    pub fn nodegroup_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "NodegroupName")
    }

    /// The attribute `ReleaseVersion`.
    #[inline]
    pub fn release_version(&self) -> Value<Text> {
        attribute(self.0, "ReleaseVersion")
    }

    /// The attribute `RemoteAccess.Ec2SshKey`.
    #[inline]
    pub fn remote_access_ec2_ssh_key(&self) -> Value<Text> {
        attribute(self.0, "RemoteAccess.Ec2SshKey")
    }

    /// The attribute `RemoteAccess.SourceSecurityGroups`.
    #[inline]
    pub fn remote_access_source_security_groups(&self) -> Value<List<Text>> {
        attribute(self.0, "RemoteAccess.SourceSecurityGroups")
    }

    /// The attribute `ScalingConfig.DesiredSize`.
    #[inline]
    pub fn scaling_config_desired_size(&self) -> Value<Integer> {
        attribute(self.0, "ScalingConfig.DesiredSize")
    }

    /// The attribute `ScalingConfig.MaxSize`.
    #[inline]
    pub fn scaling_config_max_size(&self) -> Value<Integer> {
        attribute(self.0, "ScalingConfig.MaxSize")
    }

    /// The attribute `ScalingConfig.MinSize`.
    #[inline]
    pub fn scaling_config_min_size(&self) -> Value<Integer> {
        attribute(self.0, "ScalingConfig.MinSize")
    }

    /// The attribute `Subnets`.
    #[inline]
    pub fn subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.0, "Subnets")
    }

    /// The attribute `Taints`.
    #[inline]
    pub fn taints(&self) -> Value<List<Json>> {
        attribute(self.0, "Taints")
    }

    /// The attribute `UpdateConfig.MaxUnavailable`.
    #[inline]
    pub fn update_config_max_unavailable(&self) -> Value<Number> {
        attribute(self.0, "UpdateConfig.MaxUnavailable")
    }

    /// The attribute `UpdateConfig.MaxUnavailablePercentage`.
    #[inline]
    pub fn update_config_max_unavailable_percentage(&self) -> Value<Number> {
        attribute(self.0, "UpdateConfig.MaxUnavailablePercentage")
    }

    /// The attribute `UpdateConfig.UpdateStrategy`.
    #[inline]
    pub fn update_config_update_strategy(&self) -> Value<Text> {
        attribute(self.0, "UpdateConfig.UpdateStrategy")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.0, "Version")
    }

    /// The attribute `WarmPoolConfig.Enabled`.
    #[inline]
    pub fn warm_pool_config_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "WarmPoolConfig.Enabled")
    }

    /// The attribute `WarmPoolConfig.MaxGroupPreparedCapacity`.
    #[inline]
    pub fn warm_pool_config_max_group_prepared_capacity(&self) -> Value<Integer> {
        attribute(self.0, "WarmPoolConfig.MaxGroupPreparedCapacity")
    }

    /// The attribute `WarmPoolConfig.MinSize`.
    #[inline]
    pub fn warm_pool_config_min_size(&self) -> Value<Integer> {
        attribute(self.0, "WarmPoolConfig.MinSize")
    }

    /// The attribute `WarmPoolConfig.PoolState`.
    #[inline]
    pub fn warm_pool_config_pool_state(&self) -> Value<Text> {
        attribute(self.0, "WarmPoolConfig.PoolState")
    }

    /// The attribute `WarmPoolConfig.ReuseOnScaleIn`.
    #[inline]
    pub fn warm_pool_config_reuse_on_scale_in(&self) -> Value<Boolean> {
        attribute(self.0, "WarmPoolConfig.ReuseOnScaleIn")
    }
}

/// [`AWS::EKS::PodIdentityAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EKS::PodIdentityAssociation"))]
pub struct PodIdentityAssociation(Identity);

impl ResourceType for PodIdentityAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::PodIdentityAssociation",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PodIdentityAssociation {
    /// The attribute `AssociationArn`.
    #[inline]
    pub fn association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "AssociationArn")
    }

    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.0, "AssociationId")
    }

    /// The attribute `ExternalId`.
    #[inline]
    pub fn external_id(&self) -> Value<Text> {
        attribute(self.0, "ExternalId")
    }
}
