//! Resource types of `AWS::Redshift`.

use super::prelude::*;

/// [`AWS::Redshift::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::Cluster",
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

impl Cluster {
    /// The attribute `ClusterNamespaceArn`.
    #[inline]
    pub fn cluster_namespace_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterNamespaceArn")
    }

    /// The attribute `DeferMaintenanceIdentifier`.
    #[inline]
    pub fn defer_maintenance_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "DeferMaintenanceIdentifier")
    }

    /// The attribute `Endpoint.Address`.
    #[inline]
    pub fn endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.Address")
    }

    /// The attribute `Endpoint.Port`.
    #[inline]
    pub fn endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.Port")
    }

    /// The attribute `MasterPasswordSecretArn`.
    #[inline]
    pub fn master_password_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterPasswordSecretArn")
    }

    /// `ClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::ClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html).
pub struct ClusterParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::ClusterParameterGroup",
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

impl ClusterParameterGroup {
    /// `ParameterGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn parameter_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::ClusterSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html).
pub struct ClusterSecurityGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterSecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::ClusterSecurityGroup",
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

impl ClusterSecurityGroup {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::ClusterSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html).
pub struct ClusterSecurityGroupIngress {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterSecurityGroupIngress {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::ClusterSecurityGroupIngress",
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

impl ClusterSecurityGroupIngress {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::Redshift::ClusterSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html).
pub struct ClusterSubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::ClusterSubnetGroup",
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

impl ClusterSubnetGroup {
    /// The attribute `ClusterSubnetGroupName`.
    #[inline]
    pub fn cluster_subnet_group_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "ClusterSubnetGroupName")
    }
}

/// [`AWS::Redshift::EndpointAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html).
pub struct EndpointAccess {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EndpointAccess {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::EndpointAccess",
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

impl EndpointAccess {
    /// The attribute `Address`.
    #[inline]
    pub fn address(&self) -> Value<Text> {
        attribute(self.use_construct, "Address")
    }

    /// The attribute `EndpointCreateTime`.
    #[inline]
    pub fn endpoint_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointCreateTime")
    }

    /// The attribute `EndpointStatus`.
    #[inline]
    pub fn endpoint_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointStatus")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `VpcEndpoint`.
    #[inline]
    pub fn vpc_endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "VpcEndpoint")
    }

    /// The attribute `VpcEndpoint.VpcEndpointId`.
    #[inline]
    pub fn vpc_endpoint_vpc_endpoint_id(&self) -> Value<Id<super::ec2::VPCEndpoint>> {
        attribute(self.use_construct, "VpcEndpoint.VpcEndpointId")
    }

    /// The attribute `VpcEndpoint.VpcId`.
    #[inline]
    pub fn vpc_endpoint_vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcEndpoint.VpcId")
    }

    /// The attribute `VpcSecurityGroups`.
    #[inline]
    pub fn vpc_security_groups(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "VpcSecurityGroups")
    }

    /// `EndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::EndpointAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html).
pub struct EndpointAuthorization {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EndpointAuthorization {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::EndpointAuthorization",
        arn: None,
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

impl EndpointAuthorization {
    /// The attribute `AllowedAllVPCs`.
    #[inline]
    pub fn allowed_all_vp_cs(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AllowedAllVPCs")
    }

    /// The attribute `AllowedVPCs`.
    #[inline]
    pub fn allowed_vp_cs(&self) -> Value<List<Id<super::ec2::VPC>>> {
        attribute(self.use_construct, "AllowedVPCs")
    }

    /// The attribute `AuthorizeTime`.
    #[inline]
    pub fn authorize_time(&self) -> Value<Text> {
        attribute(self.use_construct, "AuthorizeTime")
    }

    /// The attribute `ClusterStatus`.
    #[inline]
    pub fn cluster_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterStatus")
    }

    /// The attribute `EndpointCount`.
    #[inline]
    pub fn endpoint_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "EndpointCount")
    }

    /// The attribute `Grantee`.
    #[inline]
    pub fn grantee(&self) -> Value<Text> {
        attribute(self.use_construct, "Grantee")
    }

    /// The attribute `Grantor`.
    #[inline]
    pub fn grantor(&self) -> Value<Text> {
        attribute(self.use_construct, "Grantor")
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

/// [`AWS::Redshift::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html).
pub struct EventSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::EventSubscription",
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
    /// The attribute `CustSubscriptionId`.
    #[inline]
    pub fn cust_subscription_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CustSubscriptionId")
    }

    /// The attribute `CustomerAwsId`.
    #[inline]
    pub fn customer_aws_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CustomerAwsId")
    }

    /// The attribute `EventCategoriesList`.
    #[inline]
    pub fn event_categories_list(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "EventCategoriesList")
    }

    /// The attribute `SourceIdsList`.
    #[inline]
    pub fn source_ids_list(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SourceIdsList")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `SubscriptionCreationTime`.
    #[inline]
    pub fn subscription_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "SubscriptionCreationTime")
    }

    /// `SubscriptionName`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html).
pub struct Integration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Integration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::Integration",
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

impl Integration {
    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `IntegrationArn`.
    #[inline]
    pub fn integration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IntegrationArn")
    }
}

/// [`AWS::Redshift::QEV2IdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html).
pub struct QEV2IdcApplication {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QEV2IdcApplication {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::QEV2IdcApplication",
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

impl QEV2IdcApplication {
    /// The attribute `IdcManagedApplicationArn`.
    #[inline]
    pub fn idc_managed_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdcManagedApplicationArn")
    }

    /// The attribute `IdcOnboardStatus`.
    #[inline]
    pub fn idc_onboard_status(&self) -> Value<Text> {
        attribute(self.use_construct, "IdcOnboardStatus")
    }

    /// The attribute `Qev2IdcApplicationArn`.
    #[inline]
    pub fn qev2_idc_application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Qev2IdcApplicationArn")
    }
}

/// [`AWS::Redshift::RedshiftIdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html).
pub struct RedshiftIdcApplication {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RedshiftIdcApplication {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::RedshiftIdcApplication",
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

impl RedshiftIdcApplication {
    /// The attribute `IdcManagedApplicationArn`.
    #[inline]
    pub fn idc_managed_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdcManagedApplicationArn")
    }

    /// The attribute `IdcOnboardStatus`.
    #[inline]
    pub fn idc_onboard_status(&self) -> Value<Text> {
        attribute(self.use_construct, "IdcOnboardStatus")
    }

    /// The attribute `RedshiftIdcApplicationArn`, which is what `Ref` returns.
    #[inline]
    pub fn redshift_idc_application_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html).
pub struct ScheduledAction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScheduledAction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::ScheduledAction",
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

impl ScheduledAction {
    /// The attribute `NextInvocations`.
    #[inline]
    pub fn next_invocations(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NextInvocations")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// `ScheduledActionName`, which is what `Ref` returns.
    #[inline]
    pub fn scheduled_action_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Redshift::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html).
pub struct Snapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Snapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::Snapshot",
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

impl Snapshot {
    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `ClusterCreateTime`.
    #[inline]
    pub fn cluster_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterCreateTime")
    }

    /// The attribute `ClusterVersion`.
    #[inline]
    pub fn cluster_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterVersion")
    }

    /// The attribute `DBName`.
    #[inline]
    pub fn db_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBName")
    }

    /// The attribute `Encrypted`.
    #[inline]
    pub fn encrypted(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Encrypted")
    }

    /// The attribute `EncryptedWithHSM`.
    #[inline]
    pub fn encrypted_with_hsm(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EncryptedWithHSM")
    }

    /// The attribute `EngineFullVersion`.
    #[inline]
    pub fn engine_full_version(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineFullVersion")
    }

    /// The attribute `EnhancedVpcRouting`.
    #[inline]
    pub fn enhanced_vpc_routing(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnhancedVpcRouting")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `MaintenanceTrackName`.
    #[inline]
    pub fn maintenance_track_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MaintenanceTrackName")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUsername")
    }

    /// The attribute `NodeType`.
    #[inline]
    pub fn node_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NodeType")
    }

    /// The attribute `NumberOfNodes`.
    #[inline]
    pub fn number_of_nodes(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumberOfNodes")
    }

    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccount")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `SnapshotArn`.
    #[inline]
    pub fn snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SnapshotArn")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotCreateTime")
    }

    /// The attribute `SnapshotType`.
    #[inline]
    pub fn snapshot_type(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::Redshift::SnapshotCopyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html).
pub struct SnapshotCopyGrant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SnapshotCopyGrant {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::SnapshotCopyGrant",
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

impl SnapshotCopyGrant {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::Redshift::SnapshotSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html).
pub struct SnapshotSchedule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SnapshotSchedule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::SnapshotSchedule",
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

impl SnapshotSchedule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssociatedClusterCount`.
    #[inline]
    pub fn associated_cluster_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociatedClusterCount")
    }
}

/// [`AWS::Redshift::UsageLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html).
pub struct UsageLimit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UsageLimit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Redshift::UsageLimit",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("UsageLimitId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl UsageLimit {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `UsageLimitId`.
    #[inline]
    pub fn usage_limit_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "UsageLimitId")
    }
}
