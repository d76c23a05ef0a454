//! Resource types of `AWS::EKS`.

use super::prelude::*;

/// [`AWS::EKS::AccessEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html).
pub struct AccessEntry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::AccessEntry",
        arn: Some(ReturnValue::Attribute("AccessEntryArn")),
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

impl AccessEntry {
    /// The attribute `AccessEntryArn`.
    #[inline]
    pub fn access_entry_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AccessEntryArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EKS::Addon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html).
pub struct Addon {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Addon {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Addon",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Addon {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EKS::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html).
pub struct Capability {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Capability {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Capability",
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

impl Capability {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
    #[inline]
    pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn",
        )
    }

    /// The attribute `Configuration.ArgoCd.ServerUrl`.
    #[inline]
    pub fn configuration_argo_cd_server_url(&self) -> Value<Text> {
        attribute(self.use_construct, "Configuration.ArgoCd.ServerUrl")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::EKS::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html).
pub struct CertificateAuthority {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CertificateAuthority {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::CertificateAuthority",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CertificateAuthority {
    /// The attribute `ActivatedAt`.
    #[inline]
    pub fn activated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ActivatedAt")
    }

    /// The attribute `ActivatedBy`.
    #[inline]
    pub fn activated_by(&self) -> Value<Text> {
        attribute(self.use_construct, "ActivatedBy")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `Data`.
    #[inline]
    pub fn data(&self) -> Value<Text> {
        attribute(self.use_construct, "Data")
    }

    /// The attribute `DistributionStatus`.
    #[inline]
    pub fn distribution_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DistributionStatus")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `RollbackAvailable`.
    #[inline]
    pub fn rollback_available(&self) -> Value<Boolean> {
        attribute(self.use_construct, "RollbackAvailable")
    }

    /// The attribute `ScheduledEvents`.
    #[inline]
    pub fn scheduled_events(&self) -> Value<Json> {
        attribute(self.use_construct, "ScheduledEvents")
    }

    /// The attribute `ScheduledEvents.FinalAutoActivation`.
    #[inline]
    pub fn scheduled_events_final_auto_activation(&self) -> Value<Text> {
        attribute(self.use_construct, "ScheduledEvents.FinalAutoActivation")
    }

    /// The attribute `ScheduledEvents.FirstAutoActivation`.
    #[inline]
    pub fn scheduled_events_first_auto_activation(&self) -> Value<Text> {
        attribute(self.use_construct, "ScheduledEvents.FirstAutoActivation")
    }

    /// The attribute `SigningStatus`.
    #[inline]
    pub fn signing_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SigningStatus")
    }

    /// The attribute `Validity`.
    #[inline]
    pub fn validity(&self) -> Value<Json> {
        attribute(self.use_construct, "Validity")
    }

    /// The attribute `Validity.NotAfter`.
    #[inline]
    pub fn validity_not_after(&self) -> Value<Text> {
        attribute(self.use_construct, "Validity.NotAfter")
    }

    /// The attribute `Validity.NotBefore`.
    #[inline]
    pub fn validity_not_before(&self) -> Value<Text> {
        attribute(self.use_construct, "Validity.NotBefore")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EKS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Cluster",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CertificateAuthority.Active.ActivatedBy`.
    #[inline]
    pub fn certificate_authority_active_activated_by(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "CertificateAuthority.Active.ActivatedBy",
        )
    }

    /// The attribute `CertificateAuthority.Active.Id`.
    #[inline]
    pub fn certificate_authority_active_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateAuthority.Active.Id")
    }

    /// The attribute `CertificateAuthority.Data`.
    #[inline]
    pub fn certificate_authority_data_2(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateAuthority.Data")
    }

    /// The attribute `CertificateAuthorityData`.
    #[inline]
    pub fn certificate_authority_data(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateAuthorityData")
    }

    /// The attribute `ClusterSecurityGroupId`.
    #[inline]
    pub fn cluster_security_group_id(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.use_construct, "ClusterSecurityGroupId")
    }

    /// The attribute `EncryptionConfigKeyArn`.
    #[inline]
    pub fn encryption_config_key_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionConfigKeyArn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `KubernetesNetworkConfig.ServiceIpv6Cidr`.
    #[inline]
    pub fn kubernetes_network_config_service_ipv6_cidr(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "KubernetesNetworkConfig.ServiceIpv6Cidr",
        )
    }

    /// The attribute `OpenIdConnectIssuerUrl`.
    #[inline]
    pub fn open_id_connect_issuer_url(&self) -> Value<Text> {
        attribute(self.use_construct, "OpenIdConnectIssuerUrl")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EKS::FargateProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html).
pub struct FargateProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FargateProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::FargateProfile",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl FargateProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EKS::IdentityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html).
pub struct IdentityProviderConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdentityProviderConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::IdentityProviderConfig",
        arn: Some(ReturnValue::Attribute("IdentityProviderConfigArn")),
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

impl IdentityProviderConfig {
    /// The attribute `IdentityProviderConfigArn`.
    #[inline]
    pub fn identity_provider_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IdentityProviderConfigArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EKS::Nodegroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html).
pub struct Nodegroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Nodegroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::Nodegroup",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("NodegroupName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Nodegroup {
    /// The attribute `AmiType`.
    #[inline]
    pub fn ami_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AmiType")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CapacityType`.
    #[inline]
    pub fn capacity_type(&self) -> Value<Text> {
        attribute(self.use_construct, "CapacityType")
    }

    /// The attribute `ClusterName`.
    #[inline]
    pub fn cluster_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterName")
    }

    /// The attribute `DiskSize`.
    #[inline]
    pub fn disk_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "DiskSize")
    }

    /// The attribute `ForceUpdateEnabled`.
    #[inline]
    pub fn force_update_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "ForceUpdateEnabled")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `InstanceTypes`.
    #[inline]
    pub fn instance_types(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "InstanceTypes")
    }

    /// The attribute `LaunchTemplate.Id`.
    #[inline]
    pub fn launch_template_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LaunchTemplate.Id")
    }

    /// The attribute `LaunchTemplate.Name`.
    #[inline]
    pub fn launch_template_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LaunchTemplate.Name")
    }

    /// The attribute `LaunchTemplate.Version`.
    #[inline]
    pub fn launch_template_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LaunchTemplate.Version")
    }

    /// The attribute `NodeRepairConfig.Enabled`.
    #[inline]
    pub fn node_repair_config_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NodeRepairConfig.Enabled")
    }

    /// The attribute `NodeRepairConfig.MaxParallelNodesRepairedCount`.
    #[inline]
    pub fn node_repair_config_max_parallel_nodes_repaired_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "NodeRepairConfig.MaxParallelNodesRepairedCount",
        )
    }

    /// The attribute `NodeRepairConfig.MaxParallelNodesRepairedPercentage`.
    #[inline]
    pub fn node_repair_config_max_parallel_nodes_repaired_percentage(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "NodeRepairConfig.MaxParallelNodesRepairedPercentage",
        )
    }

    /// The attribute `NodeRepairConfig.MaxUnhealthyNodeThresholdCount`.
    #[inline]
    pub fn node_repair_config_max_unhealthy_node_threshold_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "NodeRepairConfig.MaxUnhealthyNodeThresholdCount",
        )
    }

    /// The attribute `NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage`.
    #[inline]
    pub fn node_repair_config_max_unhealthy_node_threshold_percentage(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage",
        )
    }

    /// The attribute `NodeRepairConfig.NodeRepairConfigOverrides`.
    #[inline]
    pub fn node_repair_config_node_repair_config_overrides(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "NodeRepairConfig.NodeRepairConfigOverrides",
        )
    }

    /// The attribute `NodeRole`.
    #[inline]
    pub fn node_role(&self) -> Value<Text> {
        attribute(self.use_construct, "NodeRole")
    }

    /// The attribute `NodegroupName`.
    #[inline]
    pub fn nodegroup_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "NodegroupName")
    }

    /// The attribute `ReleaseVersion`.
    #[inline]
    pub fn release_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ReleaseVersion")
    }

    /// The attribute `RemoteAccess.Ec2SshKey`.
    #[inline]
    pub fn remote_access_ec2_ssh_key(&self) -> Value<Text> {
        attribute(self.use_construct, "RemoteAccess.Ec2SshKey")
    }

    /// The attribute `RemoteAccess.SourceSecurityGroups`.
    #[inline]
    pub fn remote_access_source_security_groups(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "RemoteAccess.SourceSecurityGroups")
    }

    /// The attribute `ScalingConfig.DesiredSize`.
    #[inline]
    pub fn scaling_config_desired_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "ScalingConfig.DesiredSize")
    }

    /// The attribute `ScalingConfig.MaxSize`.
    #[inline]
    pub fn scaling_config_max_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "ScalingConfig.MaxSize")
    }

    /// The attribute `ScalingConfig.MinSize`.
    #[inline]
    pub fn scaling_config_min_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "ScalingConfig.MinSize")
    }

    /// The attribute `Subnets`.
    #[inline]
    pub fn subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "Subnets")
    }

    /// The attribute `Taints`.
    #[inline]
    pub fn taints(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Taints")
    }

    /// The attribute `UpdateConfig.MaxUnavailable`.
    #[inline]
    pub fn update_config_max_unavailable(&self) -> Value<Number> {
        attribute(self.use_construct, "UpdateConfig.MaxUnavailable")
    }

    /// The attribute `UpdateConfig.MaxUnavailablePercentage`.
    #[inline]
    pub fn update_config_max_unavailable_percentage(&self) -> Value<Number> {
        attribute(self.use_construct, "UpdateConfig.MaxUnavailablePercentage")
    }

    /// The attribute `UpdateConfig.UpdateStrategy`.
    #[inline]
    pub fn update_config_update_strategy(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateConfig.UpdateStrategy")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }

    /// The attribute `WarmPoolConfig.Enabled`.
    #[inline]
    pub fn warm_pool_config_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "WarmPoolConfig.Enabled")
    }

    /// The attribute `WarmPoolConfig.MaxGroupPreparedCapacity`.
    #[inline]
    pub fn warm_pool_config_max_group_prepared_capacity(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "WarmPoolConfig.MaxGroupPreparedCapacity",
        )
    }

    /// The attribute `WarmPoolConfig.MinSize`.
    #[inline]
    pub fn warm_pool_config_min_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "WarmPoolConfig.MinSize")
    }

    /// The attribute `WarmPoolConfig.PoolState`.
    #[inline]
    pub fn warm_pool_config_pool_state(&self) -> Value<Text> {
        attribute(self.use_construct, "WarmPoolConfig.PoolState")
    }

    /// The attribute `WarmPoolConfig.ReuseOnScaleIn`.
    #[inline]
    pub fn warm_pool_config_reuse_on_scale_in(&self) -> Value<Boolean> {
        attribute(self.use_construct, "WarmPoolConfig.ReuseOnScaleIn")
    }
}

/// [`AWS::EKS::PodIdentityAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html).
pub struct PodIdentityAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PodIdentityAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EKS::PodIdentityAssociation",
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

impl PodIdentityAssociation {
    /// The attribute `AssociationArn`.
    #[inline]
    pub fn association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssociationArn")
    }

    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationId")
    }

    /// The attribute `ExternalId`.
    #[inline]
    pub fn external_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ExternalId")
    }
}
