//! Resource types of `AWS::EC2`.

use super::prelude::*;

/// [`AWS::EC2::ApplicationStatusCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html).
pub struct ApplicationStatusCheck {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApplicationStatusCheck {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::ApplicationStatusCheck",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ApplicationStatusCheckId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ApplicationStatusCheck {
    /// The attribute `ApplicationStatusCheckId`.
    #[inline]
    pub fn application_status_check_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ApplicationStatusCheckId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }
}

/// [`AWS::EC2::CapacityManagerDataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html).
pub struct CapacityManagerDataExport {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityManagerDataExport {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::CapacityManagerDataExport",
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

impl CapacityManagerDataExport {
    /// The attribute `CapacityManagerDataExportId`.
    #[inline]
    pub fn capacity_manager_data_export_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CapacityManagerDataExportId")
    }
}

/// [`AWS::EC2::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html).
pub struct CapacityReservation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityReservation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::CapacityReservation",
        arn: Some(ReturnValue::Attribute("CapacityReservationArn")),
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

impl CapacityReservation {
    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZoneId")
    }

    /// The attribute `AvailableInstanceCount`.
    #[inline]
    pub fn available_instance_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AvailableInstanceCount")
    }

    /// The attribute `CapacityAllocationSet`.
    #[inline]
    pub fn capacity_allocation_set(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "CapacityAllocationSet")
    }

    /// The attribute `CapacityReservationArn`.
    #[inline]
    pub fn capacity_reservation_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CapacityReservationArn")
    }

    /// The attribute `CapacityReservationFleetId`.
    #[inline]
    pub fn capacity_reservation_fleet_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CapacityReservationFleetId")
    }

    /// The attribute `CommitmentInfo.CommitmentEndDate`.
    #[inline]
    pub fn commitment_info_commitment_end_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CommitmentInfo.CommitmentEndDate")
    }

    /// The attribute `CommitmentInfo.CommittedInstanceCount`.
    #[inline]
    pub fn commitment_info_committed_instance_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "CommitmentInfo.CommittedInstanceCount")
    }

    /// The attribute `CreateDate`.
    #[inline]
    pub fn create_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateDate")
    }

    /// The attribute `DeliveryPreference`.
    #[inline]
    pub fn delivery_preference(&self) -> Value<Text> {
        attribute(self.use_construct, "DeliveryPreference")
    }

    /// The attribute `EbsOptimized`.
    #[inline]
    pub fn ebs_optimized(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EbsOptimized")
    }

    /// The attribute `EndDate`.
    #[inline]
    pub fn end_date(&self) -> Value<Text> {
        attribute(self.use_construct, "EndDate")
    }

    /// The attribute `EndDateType`.
    #[inline]
    pub fn end_date_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EndDateType")
    }

    /// The attribute `EphemeralStorage`.
    #[inline]
    pub fn ephemeral_storage(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EphemeralStorage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InstanceCount`.
    #[inline]
    pub fn instance_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "InstanceCount")
    }

    /// The attribute `InstanceMatchCriteria`.
    #[inline]
    pub fn instance_match_criteria(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceMatchCriteria")
    }

    /// The attribute `InstancePlatform`.
    #[inline]
    pub fn instance_platform(&self) -> Value<Text> {
        attribute(self.use_construct, "InstancePlatform")
    }

    /// The attribute `InstanceType`.
    #[inline]
    pub fn instance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceType")
    }

    /// The attribute `OutPostArn`.
    #[inline]
    pub fn out_post_arn(&self) -> Value<Arn<super::outposts::Outpost>> {
        attribute(self.use_construct, "OutPostArn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `PlacementGroupArn`.
    #[inline]
    pub fn placement_group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PlacementGroupArn")
    }

    /// The attribute `ReservationType`.
    #[inline]
    pub fn reservation_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ReservationType")
    }

    /// The attribute `StartDate`.
    #[inline]
    pub fn start_date(&self) -> Value<Text> {
        attribute(self.use_construct, "StartDate")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TagSpecifications`.
    #[inline]
    pub fn tag_specifications(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "TagSpecifications")
    }

    /// The attribute `Tenancy`.
    #[inline]
    pub fn tenancy(&self) -> Value<Text> {
        attribute(self.use_construct, "Tenancy")
    }

    /// The attribute `TotalInstanceCount`.
    #[inline]
    pub fn total_instance_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "TotalInstanceCount")
    }

    /// The attribute `UnusedReservationBillingOwnerId`.
    #[inline]
    pub fn unused_reservation_billing_owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "UnusedReservationBillingOwnerId")
    }
}

/// [`AWS::EC2::CapacityReservationFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html).
pub struct CapacityReservationFleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityReservationFleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::CapacityReservationFleet",
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

impl CapacityReservationFleet {
    /// The attribute `CapacityReservationFleetId`.
    #[inline]
    pub fn capacity_reservation_fleet_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CapacityReservationFleetId")
    }
}

/// [`AWS::EC2::CarrierGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html).
pub struct CarrierGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CarrierGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::CarrierGateway",
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

impl CarrierGateway {
    /// The attribute `CarrierGatewayId`.
    #[inline]
    pub fn carrier_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CarrierGatewayId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::ClientVpnAuthorizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html).
pub struct ClientVpnAuthorizationRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClientVpnAuthorizationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::ClientVpnAuthorizationRule",
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

impl ClientVpnAuthorizationRule {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::ClientVpnEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html).
pub struct ClientVpnEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClientVpnEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::ClientVpnEndpoint",
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

impl ClientVpnEndpoint {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::ClientVpnRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html).
pub struct ClientVpnRoute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClientVpnRoute {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::ClientVpnRoute",
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

impl ClientVpnRoute {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::ClientVpnTargetNetworkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html).
pub struct ClientVpnTargetNetworkAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClientVpnTargetNetworkAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::ClientVpnTargetNetworkAssociation",
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

impl ClientVpnTargetNetworkAssociation {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::CustomerGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html).
pub struct CustomerGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomerGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::CustomerGateway",
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

impl CustomerGateway {
    /// The attribute `CustomerGatewayId`.
    #[inline]
    pub fn customer_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CustomerGatewayId")
    }
}

/// [`AWS::EC2::DHCPOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html).
pub struct DHCPOptions {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DHCPOptions {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::DHCPOptions",
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

impl DHCPOptions {
    /// The attribute `DhcpOptionsId`.
    #[inline]
    pub fn dhcp_options_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DhcpOptionsId")
    }
}

/// [`AWS::EC2::EC2Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html).
pub struct EC2Fleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EC2Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::EC2Fleet",
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

impl EC2Fleet {
    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FleetId")
    }
}

/// [`AWS::EC2::EIP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html).
pub struct EIP {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EIP {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::EIP",
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

impl EIP {
    /// The attribute `AllocationId`.
    #[inline]
    pub fn allocation_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AllocationId")
    }

    /// The attribute `PublicIp`.
    #[inline]
    pub fn public_ip(&self) -> Value<Text> {
        attribute(self.use_construct, "PublicIp")
    }
}

/// [`AWS::EC2::EIPAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html).
pub struct EIPAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EIPAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::EIPAssociation",
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

impl EIPAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::EgressOnlyInternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html).
pub struct EgressOnlyInternetGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EgressOnlyInternetGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::EgressOnlyInternetGateway",
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

impl EgressOnlyInternetGateway {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::EnclaveCertificateIamRoleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html).
pub struct EnclaveCertificateIamRoleAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnclaveCertificateIamRoleAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::EnclaveCertificateIamRoleAssociation",
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

impl EnclaveCertificateIamRoleAssociation {
    /// The attribute `CertificateS3BucketName`.
    #[inline]
    pub fn certificate_s3_bucket_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateS3BucketName")
    }

    /// The attribute `CertificateS3ObjectKey`.
    #[inline]
    pub fn certificate_s3_object_key(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateS3ObjectKey")
    }

    /// The attribute `EncryptionKmsKeyId`.
    #[inline]
    pub fn encryption_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionKmsKeyId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::FlowLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html).
pub struct FlowLog {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowLog {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::FlowLog",
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

impl FlowLog {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::FpgaImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html).
pub struct FpgaImage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FpgaImage {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::FpgaImage",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FpgaImageId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FpgaImage {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `DataRetentionSupport`.
    #[inline]
    pub fn data_retention_support(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DataRetentionSupport")
    }

    /// The attribute `FpgaImageGlobalId`.
    #[inline]
    pub fn fpga_image_global_id(&self) -> Value<Text> {
        attribute(self.use_construct, "FpgaImageGlobalId")
    }

    /// The attribute `FpgaImageId`.
    #[inline]
    pub fn fpga_image_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FpgaImageId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `Public`.
    #[inline]
    pub fn public(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Public")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }
}

/// [`AWS::EC2::GatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html).
pub struct GatewayRouteTableAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayRouteTableAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::GatewayRouteTableAssociation",
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

impl GatewayRouteTableAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationId")
    }

    /// `GatewayId`, which is what `Ref` returns.
    #[inline]
    pub fn gateway_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html).
pub struct Host {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Host {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::Host",
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

impl Host {
    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "HostId")
    }
}

/// [`AWS::EC2::IPAM`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html).
pub struct IPAM {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAM {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAM",
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

impl IPAM {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DefaultResourceDiscoveryAssociationId`.
    #[inline]
    pub fn default_resource_discovery_association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultResourceDiscoveryAssociationId")
    }

    /// The attribute `DefaultResourceDiscoveryId`.
    #[inline]
    pub fn default_resource_discovery_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultResourceDiscoveryId")
    }

    /// The attribute `IpamId`.
    #[inline]
    pub fn ipam_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamId")
    }

    /// The attribute `PrivateDefaultScopeId`.
    #[inline]
    pub fn private_default_scope_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateDefaultScopeId")
    }

    /// The attribute `PublicDefaultScopeId`.
    #[inline]
    pub fn public_default_scope_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PublicDefaultScopeId")
    }

    /// The attribute `ResourceDiscoveryAssociationCount`.
    #[inline]
    pub fn resource_discovery_association_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ResourceDiscoveryAssociationCount")
    }

    /// The attribute `ScopeCount`.
    #[inline]
    pub fn scope_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ScopeCount")
    }
}

/// [`AWS::EC2::IPAMAllocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html).
pub struct IPAMAllocation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMAllocation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMAllocation",
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

impl IPAMAllocation {
    /// The attribute `IpamPoolAllocationId`.
    #[inline]
    pub fn ipam_pool_allocation_id(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamPoolAllocationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::IPAMPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html).
pub struct IPAMPool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMPool",
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

impl IPAMPool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamArn")
    }

    /// The attribute `IpamPoolId`.
    #[inline]
    pub fn ipam_pool_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamPoolId")
    }

    /// The attribute `IpamScopeArn`.
    #[inline]
    pub fn ipam_scope_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamScopeArn")
    }

    /// The attribute `IpamScopeType`.
    #[inline]
    pub fn ipam_scope_type(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamScopeType")
    }

    /// The attribute `PoolDepth`.
    #[inline]
    pub fn pool_depth(&self) -> Value<Integer> {
        attribute(self.use_construct, "PoolDepth")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateMessage`.
    #[inline]
    pub fn state_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StateMessage")
    }
}

/// [`AWS::EC2::IPAMPoolCidr`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html).
pub struct IPAMPoolCidr {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMPoolCidr {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMPoolCidr",
        arn: None,
        id: Some(ReturnValue::Attribute("IpamPoolCidrId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IPAMPoolCidr {
    /// The attribute `IpamPoolCidrId`.
    #[inline]
    pub fn ipam_pool_cidr_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamPoolCidrId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::IPAMPrefixListResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html).
pub struct IPAMPrefixListResolver {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMPrefixListResolver {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMPrefixListResolver",
        arn: Some(ReturnValue::Attribute("IpamPrefixListResolverArn")),
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

impl IPAMPrefixListResolver {
    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamArn")
    }

    /// The attribute `IpamPrefixListResolverArn`.
    #[inline]
    pub fn ipam_prefix_list_resolver_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IpamPrefixListResolverArn")
    }

    /// The attribute `IpamPrefixListResolverId`.
    #[inline]
    pub fn ipam_prefix_list_resolver_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamPrefixListResolverId")
    }
}

/// [`AWS::EC2::IPAMPrefixListResolverTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html).
pub struct IPAMPrefixListResolverTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMPrefixListResolverTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMPrefixListResolverTarget",
        arn: Some(ReturnValue::Attribute("IpamPrefixListResolverTargetArn")),
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

impl IPAMPrefixListResolverTarget {
    /// The attribute `IpamPrefixListResolverTargetArn`.
    #[inline]
    pub fn ipam_prefix_list_resolver_target_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IpamPrefixListResolverTargetArn")
    }

    /// The attribute `IpamPrefixListResolverTargetId`.
    #[inline]
    pub fn ipam_prefix_list_resolver_target_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamPrefixListResolverTargetId")
    }
}

/// [`AWS::EC2::IPAMResourceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html).
pub struct IPAMResourceDiscovery {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMResourceDiscovery {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMResourceDiscovery",
        arn: Some(ReturnValue::Attribute("IpamResourceDiscoveryArn")),
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

impl IPAMResourceDiscovery {
    /// The attribute `IpamResourceDiscoveryArn`.
    #[inline]
    pub fn ipam_resource_discovery_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IpamResourceDiscoveryArn")
    }

    /// The attribute `IpamResourceDiscoveryId`.
    #[inline]
    pub fn ipam_resource_discovery_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamResourceDiscoveryId")
    }

    /// The attribute `IpamResourceDiscoveryRegion`.
    #[inline]
    pub fn ipam_resource_discovery_region(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamResourceDiscoveryRegion")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::IPAMResourceDiscoveryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html).
pub struct IPAMResourceDiscoveryAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMResourceDiscoveryAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMResourceDiscoveryAssociation",
        arn: Some(ReturnValue::Attribute(
            "IpamResourceDiscoveryAssociationArn",
        )),
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

impl IPAMResourceDiscoveryAssociation {
    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamArn")
    }

    /// The attribute `IpamRegion`.
    #[inline]
    pub fn ipam_region(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamRegion")
    }

    /// The attribute `IpamResourceDiscoveryAssociationArn`.
    #[inline]
    pub fn ipam_resource_discovery_association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IpamResourceDiscoveryAssociationArn")
    }

    /// The attribute `IpamResourceDiscoveryAssociationId`.
    #[inline]
    pub fn ipam_resource_discovery_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamResourceDiscoveryAssociationId")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `ResourceDiscoveryStatus`.
    #[inline]
    pub fn resource_discovery_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceDiscoveryStatus")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::IPAMScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html).
pub struct IPAMScope {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPAMScope {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPAMScope",
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

impl IPAMScope {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamArn")
    }

    /// The attribute `IpamScopeId`.
    #[inline]
    pub fn ipam_scope_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamScopeId")
    }

    /// The attribute `IpamScopeType`.
    #[inline]
    pub fn ipam_scope_type(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamScopeType")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `PoolCount`.
    #[inline]
    pub fn pool_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "PoolCount")
    }
}

/// [`AWS::EC2::IPv4Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html).
pub struct IPv4Pool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IPv4Pool {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IPv4Pool",
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

impl IPv4Pool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `NetworkBorderGroup`.
    #[inline]
    pub fn network_border_group(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkBorderGroup")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PoolId")
    }

    /// The attribute `TotalAddressCount`.
    #[inline]
    pub fn total_address_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "TotalAddressCount")
    }

    /// The attribute `TotalAvailableAddressCount`.
    #[inline]
    pub fn total_available_address_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "TotalAvailableAddressCount")
    }
}

/// [`AWS::EC2::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html).
pub struct Instance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::Instance",
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

impl Instance {
    /// The attribute `AdditionalInfo`.
    #[inline]
    pub fn additional_info(&self) -> Value<Text> {
        attribute(self.use_construct, "AdditionalInfo")
    }

    /// The attribute `Affinity`.
    #[inline]
    pub fn affinity(&self) -> Value<Text> {
        attribute(self.use_construct, "Affinity")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `BlockDeviceMappings`.
    #[inline]
    pub fn block_device_mappings(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "BlockDeviceMappings")
    }

    /// The attribute `CpuOptions.CoreCount`.
    #[inline]
    pub fn cpu_options_core_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "CpuOptions.CoreCount")
    }

    /// The attribute `CpuOptions.ThreadsPerCore`.
    #[inline]
    pub fn cpu_options_threads_per_core(&self) -> Value<Integer> {
        attribute(self.use_construct, "CpuOptions.ThreadsPerCore")
    }

    /// The attribute `CreditSpecification.CPUCredits`.
    #[inline]
    pub fn credit_specification_cpu_credits(&self) -> Value<Text> {
        attribute(self.use_construct, "CreditSpecification.CPUCredits")
    }

    /// The attribute `DisableApiTermination`.
    #[inline]
    pub fn disable_api_termination(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DisableApiTermination")
    }

    /// The attribute `EbsOptimized`.
    #[inline]
    pub fn ebs_optimized(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EbsOptimized")
    }

    /// The attribute `ElasticGpuSpecifications`.
    #[inline]
    pub fn elastic_gpu_specifications(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ElasticGpuSpecifications")
    }

    /// The attribute `ElasticInferenceAccelerators`.
    #[inline]
    pub fn elastic_inference_accelerators(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ElasticInferenceAccelerators")
    }

    /// The attribute `EnclaveOptions.Enabled`.
    #[inline]
    pub fn enclave_options_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnclaveOptions.Enabled")
    }

    /// The attribute `HibernationOptions.Configured`.
    #[inline]
    pub fn hibernation_options_configured(&self) -> Value<Boolean> {
        attribute(self.use_construct, "HibernationOptions.Configured")
    }

    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(&self) -> Value<Id<super::ec2::Host>> {
        attribute(self.use_construct, "HostId")
    }

    /// The attribute `HostResourceGroupArn`.
    #[inline]
    pub fn host_resource_group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "HostResourceGroupArn")
    }

    /// The attribute `IamInstanceProfile`.
    #[inline]
    pub fn iam_instance_profile(&self) -> Value<Text> {
        attribute(self.use_construct, "IamInstanceProfile")
    }

    /// The attribute `ImageId`.
    #[inline]
    pub fn image_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ImageId")
    }

    /// The attribute `InstanceId`.
    #[inline]
    pub fn instance_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "InstanceId")
    }

    /// The attribute `InstanceInitiatedShutdownBehavior`.
    #[inline]
    pub fn instance_initiated_shutdown_behavior(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceInitiatedShutdownBehavior")
    }

    /// The attribute `InstanceType`.
    #[inline]
    pub fn instance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceType")
    }

    /// The attribute `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "Ipv6AddressCount")
    }

    /// The attribute `Ipv6Addresses`.
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Ipv6Addresses")
    }

    /// The attribute `KernelId`.
    #[inline]
    pub fn kernel_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KernelId")
    }

    /// The attribute `KeyName`.
    #[inline]
    pub fn key_name(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyName")
    }

    /// The attribute `LicenseSpecifications`.
    #[inline]
    pub fn license_specifications(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "LicenseSpecifications")
    }

    /// The attribute `Monitoring`.
    #[inline]
    pub fn monitoring(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Monitoring")
    }

    /// The attribute `NetworkInterfaces`.
    #[inline]
    pub fn network_interfaces(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "NetworkInterfaces")
    }

    /// The attribute `PlacementGroupName`.
    #[inline]
    pub fn placement_group_name(&self) -> Value<Name<super::ec2::PlacementGroup>> {
        attribute(self.use_construct, "PlacementGroupName")
    }

    /// The attribute `PrivateDnsName`.
    #[inline]
    pub fn private_dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateDnsName")
    }

    /// The attribute `PrivateIp`.
    #[inline]
    pub fn private_ip(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateIp")
    }

    /// The attribute `PrivateIpAddress`.
    #[inline]
    pub fn private_ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateIpAddress")
    }

    /// The attribute `PropagateTagsToVolumeOnCreation`.
    #[inline]
    pub fn propagate_tags_to_volume_on_creation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "PropagateTagsToVolumeOnCreation")
    }

    /// The attribute `PublicDnsName`.
    #[inline]
    pub fn public_dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "PublicDnsName")
    }

    /// The attribute `PublicIp`.
    #[inline]
    pub fn public_ip(&self) -> Value<Text> {
        attribute(self.use_construct, "PublicIp")
    }

    /// The attribute `RamdiskId`.
    #[inline]
    pub fn ramdisk_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RamdiskId")
    }

    /// The attribute `SecurityGroupIds`.
    #[inline]
    pub fn security_group_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SecurityGroupIds")
    }

    /// The attribute `SecurityGroups`.
    #[inline]
    pub fn security_groups(&self) -> Value<List<Name<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "SecurityGroups")
    }

    /// The attribute `SourceDestCheck`.
    #[inline]
    pub fn source_dest_check(&self) -> Value<Boolean> {
        attribute(self.use_construct, "SourceDestCheck")
    }

    /// The attribute `SsmAssociations`.
    #[inline]
    pub fn ssm_associations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "SsmAssociations")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.use_construct, "SubnetId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `Tenancy`.
    #[inline]
    pub fn tenancy(&self) -> Value<Text> {
        attribute(self.use_construct, "Tenancy")
    }

    /// The attribute `UserData`.
    #[inline]
    pub fn user_data(&self) -> Value<Text> {
        attribute(self.use_construct, "UserData")
    }

    /// The attribute `Volumes`.
    #[inline]
    pub fn volumes(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Volumes")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::InstanceConnectEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html).
pub struct InstanceConnectEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InstanceConnectEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::InstanceConnectEndpoint",
        arn: Some(ReturnValue::Attribute("InstanceConnectEndpointArn")),
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

impl InstanceConnectEndpoint {
    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZoneId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InstanceConnectEndpointArn`.
    #[inline]
    pub fn instance_connect_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InstanceConnectEndpointArn")
    }

    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NetworkInterfaceIds")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `PublicDnsNames`.
    #[inline]
    pub fn public_dns_names(&self) -> Value<Json> {
        attribute(self.use_construct, "PublicDnsNames")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateMessage`.
    #[inline]
    pub fn state_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StateMessage")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::InstanceEventWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html).
pub struct InstanceEventWindow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InstanceEventWindow {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::InstanceEventWindow",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("InstanceEventWindowId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl InstanceEventWindow {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `InstanceEventWindowId`.
    #[inline]
    pub fn instance_event_window_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "InstanceEventWindowId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::InternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html).
pub struct InternetGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InternetGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::InternetGateway",
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

impl InternetGateway {
    /// The attribute `InternetGatewayId`.
    #[inline]
    pub fn internet_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "InternetGatewayId")
    }
}

/// [`AWS::EC2::IpPoolRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html).
pub struct IpPoolRouteTableAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IpPoolRouteTableAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IpPoolRouteTableAssociation",
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

impl IpPoolRouteTableAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationId")
    }
}

/// [`AWS::EC2::IpamExternalResourceVerificationToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html).
pub struct IpamExternalResourceVerificationToken {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IpamExternalResourceVerificationToken {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IpamExternalResourceVerificationToken",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute(
            "IpamExternalResourceVerificationTokenId",
        )),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IpamExternalResourceVerificationToken {
    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamArn")
    }

    /// The attribute `IpamExternalResourceVerificationTokenArn`.
    #[inline]
    pub fn ipam_external_resource_verification_token_arn(&self) -> Value<Arn<Self>> {
        attribute(
            self.use_construct,
            "IpamExternalResourceVerificationTokenArn",
        )
    }

    /// The attribute `IpamExternalResourceVerificationTokenId`.
    #[inline]
    pub fn ipam_external_resource_verification_token_id(&self) -> Value<Id<Self>> {
        attribute(
            self.use_construct,
            "IpamExternalResourceVerificationTokenId",
        )
    }

    /// The attribute `IpamRegion`.
    #[inline]
    pub fn ipam_region(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamRegion")
    }

    /// The attribute `NotAfter`.
    #[inline]
    pub fn not_after(&self) -> Value<Text> {
        attribute(self.use_construct, "NotAfter")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TokenName`.
    #[inline]
    pub fn token_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TokenName")
    }

    /// The attribute `TokenValue`.
    #[inline]
    pub fn token_value(&self) -> Value<Text> {
        attribute(self.use_construct, "TokenValue")
    }
}

/// [`AWS::EC2::IpamInternetRegistryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html).
pub struct IpamInternetRegistryAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IpamInternetRegistryAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::IpamInternetRegistryAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("IpamInternetRegistryAssociationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IpamInternetRegistryAssociation {
    /// The attribute `ChildRequestXml`.
    #[inline]
    pub fn child_request_xml(&self) -> Value<Text> {
        attribute(self.use_construct, "ChildRequestXml")
    }

    /// The attribute `IpamInternetRegistryAssociationArn`, which is what `Ref` returns.
    #[inline]
    pub fn ipam_internet_registry_association_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `IpamInternetRegistryAssociationId`.
    #[inline]
    pub fn ipam_internet_registry_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IpamInternetRegistryAssociationId")
    }

    /// The attribute `IpamRegion`.
    #[inline]
    pub fn ipam_region(&self) -> Value<Text> {
        attribute(self.use_construct, "IpamRegion")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html).
pub struct KeyPair {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KeyPair {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::KeyPair",
        arn: None,
        id: Some(ReturnValue::Attribute("KeyPairId")),
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
    /// The attribute `KeyFingerprint`.
    #[inline]
    pub fn key_fingerprint(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyFingerprint")
    }

    /// The attribute `KeyPairId`.
    #[inline]
    pub fn key_pair_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "KeyPairId")
    }

    /// `KeyName`, which is what `Ref` returns.
    #[inline]
    pub fn key_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html).
pub struct LaunchTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LaunchTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LaunchTemplate",
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

impl LaunchTemplate {
    /// The attribute `DefaultVersionNumber`.
    #[inline]
    pub fn default_version_number(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultVersionNumber")
    }

    /// The attribute `LatestVersionNumber`.
    #[inline]
    pub fn latest_version_number(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionNumber")
    }

    /// The attribute `LaunchTemplateId`.
    #[inline]
    pub fn launch_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LaunchTemplateId")
    }
}

/// [`AWS::EC2::LocalGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html).
pub struct LocalGatewayRoute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocalGatewayRoute {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LocalGatewayRoute",
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

impl LocalGatewayRoute {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::LocalGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html).
pub struct LocalGatewayRouteTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocalGatewayRouteTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LocalGatewayRouteTable",
        arn: Some(ReturnValue::Attribute("LocalGatewayRouteTableArn")),
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

impl LocalGatewayRouteTable {
    /// The attribute `LocalGatewayRouteTableArn`.
    #[inline]
    pub fn local_gateway_route_table_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocalGatewayRouteTableArn")
    }

    /// The attribute `LocalGatewayRouteTableId`.
    #[inline]
    pub fn local_gateway_route_table_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LocalGatewayRouteTableId")
    }

    /// The attribute `OutpostArn`.
    #[inline]
    pub fn outpost_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "OutpostArn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::LocalGatewayRouteTableVPCAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html).
pub struct LocalGatewayRouteTableVPCAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocalGatewayRouteTableVPCAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LocalGatewayRouteTableVPCAssociation",
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

impl LocalGatewayRouteTableVPCAssociation {
    /// The attribute `LocalGatewayId`.
    #[inline]
    pub fn local_gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LocalGatewayId")
    }

    /// The attribute `LocalGatewayRouteTableVpcAssociationId`.
    #[inline]
    pub fn local_gateway_route_table_vpc_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LocalGatewayRouteTableVpcAssociationId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html).
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation",
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

impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// The attribute `LocalGatewayId`.
    #[inline]
    pub fn local_gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LocalGatewayId")
    }

    /// The attribute `LocalGatewayRouteTableArn`.
    #[inline]
    pub fn local_gateway_route_table_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LocalGatewayRouteTableArn")
    }

    /// The attribute `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
    #[inline]
    pub fn local_gateway_route_table_virtual_interface_group_association_id(
        &self,
    ) -> Value<Id<Self>> {
        attribute(
            self.use_construct,
            "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId",
        )
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::EC2::LocalGatewayVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html).
pub struct LocalGatewayVirtualInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocalGatewayVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LocalGatewayVirtualInterface",
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

impl LocalGatewayVirtualInterface {
    /// The attribute `ConfigurationState`.
    #[inline]
    pub fn configuration_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationState")
    }

    /// The attribute `LocalBgpAsn`.
    #[inline]
    pub fn local_bgp_asn(&self) -> Value<Integer> {
        attribute(self.use_construct, "LocalBgpAsn")
    }

    /// The attribute `LocalGatewayId`.
    #[inline]
    pub fn local_gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LocalGatewayId")
    }

    /// The attribute `LocalGatewayVirtualInterfaceId`.
    #[inline]
    pub fn local_gateway_virtual_interface_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LocalGatewayVirtualInterfaceId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }
}

/// [`AWS::EC2::LocalGatewayVirtualInterfaceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html).
pub struct LocalGatewayVirtualInterfaceGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LocalGatewayVirtualInterfaceGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::LocalGatewayVirtualInterfaceGroup",
        arn: Some(ReturnValue::Attribute(
            "LocalGatewayVirtualInterfaceGroupArn",
        )),
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

impl LocalGatewayVirtualInterfaceGroup {
    /// The attribute `ConfigurationState`.
    #[inline]
    pub fn configuration_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationState")
    }

    /// The attribute `LocalGatewayVirtualInterfaceGroupArn`.
    #[inline]
    pub fn local_gateway_virtual_interface_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocalGatewayVirtualInterfaceGroupArn")
    }

    /// The attribute `LocalGatewayVirtualInterfaceGroupId`.
    #[inline]
    pub fn local_gateway_virtual_interface_group_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LocalGatewayVirtualInterfaceGroupId")
    }

    /// The attribute `LocalGatewayVirtualInterfaceIds`.
    #[inline]
    pub fn local_gateway_virtual_interface_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LocalGatewayVirtualInterfaceIds")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }
}

/// [`AWS::EC2::NatGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html).
pub struct NatGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NatGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NatGateway",
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

impl NatGateway {
    /// The attribute `AutoProvisionZones`.
    #[inline]
    pub fn auto_provision_zones(&self) -> Value<Text> {
        attribute(self.use_construct, "AutoProvisionZones")
    }

    /// The attribute `AutoScalingIps`.
    #[inline]
    pub fn auto_scaling_ips(&self) -> Value<Text> {
        attribute(self.use_construct, "AutoScalingIps")
    }

    /// The attribute `EniId`.
    #[inline]
    pub fn eni_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EniId")
    }

    /// The attribute `NatGatewayId`.
    #[inline]
    pub fn nat_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NatGatewayId")
    }

    /// The attribute `RouteTableId`.
    #[inline]
    pub fn route_table_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RouteTableId")
    }
}

/// [`AWS::EC2::NetworkAcl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html).
pub struct NetworkAcl {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkAcl {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkAcl",
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

impl NetworkAcl {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::NetworkAclEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html).
pub struct NetworkAclEntry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkAclEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkAclEntry",
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

impl NetworkAclEntry {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::NetworkInsightsAccessScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html).
pub struct NetworkInsightsAccessScope {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInsightsAccessScope {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInsightsAccessScope",
        arn: Some(ReturnValue::Attribute("NetworkInsightsAccessScopeArn")),
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

impl NetworkInsightsAccessScope {
    /// The attribute `CreatedDate`.
    #[inline]
    pub fn created_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedDate")
    }

    /// The attribute `NetworkInsightsAccessScopeArn`.
    #[inline]
    pub fn network_insights_access_scope_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NetworkInsightsAccessScopeArn")
    }

    /// The attribute `NetworkInsightsAccessScopeId`.
    #[inline]
    pub fn network_insights_access_scope_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NetworkInsightsAccessScopeId")
    }

    /// The attribute `UpdatedDate`.
    #[inline]
    pub fn updated_date(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedDate")
    }
}

/// [`AWS::EC2::NetworkInsightsAccessScopeAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html).
pub struct NetworkInsightsAccessScopeAnalysis {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInsightsAccessScopeAnalysis {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInsightsAccessScopeAnalysis",
        arn: Some(ReturnValue::Attribute(
            "NetworkInsightsAccessScopeAnalysisArn",
        )),
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

impl NetworkInsightsAccessScopeAnalysis {
    /// The attribute `AnalyzedEniCount`.
    #[inline]
    pub fn analyzed_eni_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AnalyzedEniCount")
    }

    /// The attribute `EndDate`.
    #[inline]
    pub fn end_date(&self) -> Value<Text> {
        attribute(self.use_construct, "EndDate")
    }

    /// The attribute `FindingsFound`.
    #[inline]
    pub fn findings_found(&self) -> Value<Text> {
        attribute(self.use_construct, "FindingsFound")
    }

    /// The attribute `NetworkInsightsAccessScopeAnalysisArn`.
    #[inline]
    pub fn network_insights_access_scope_analysis_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NetworkInsightsAccessScopeAnalysisArn")
    }

    /// The attribute `NetworkInsightsAccessScopeAnalysisId`.
    #[inline]
    pub fn network_insights_access_scope_analysis_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NetworkInsightsAccessScopeAnalysisId")
    }

    /// The attribute `StartDate`.
    #[inline]
    pub fn start_date(&self) -> Value<Text> {
        attribute(self.use_construct, "StartDate")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }
}

/// [`AWS::EC2::NetworkInsightsAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html).
pub struct NetworkInsightsAnalysis {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInsightsAnalysis {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInsightsAnalysis",
        arn: Some(ReturnValue::Attribute("NetworkInsightsAnalysisArn")),
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

impl NetworkInsightsAnalysis {
    /// The attribute `AlternatePathHints`.
    #[inline]
    pub fn alternate_path_hints(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "AlternatePathHints")
    }

    /// The attribute `Explanations`.
    #[inline]
    pub fn explanations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Explanations")
    }

    /// The attribute `ForwardPathComponents`.
    #[inline]
    pub fn forward_path_components(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ForwardPathComponents")
    }

    /// The attribute `NetworkInsightsAnalysisArn`.
    #[inline]
    pub fn network_insights_analysis_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NetworkInsightsAnalysisArn")
    }

    /// The attribute `NetworkInsightsAnalysisId`.
    #[inline]
    pub fn network_insights_analysis_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NetworkInsightsAnalysisId")
    }

    /// The attribute `NetworkPathFound`.
    #[inline]
    pub fn network_path_found(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NetworkPathFound")
    }

    /// The attribute `ReturnPathComponents`.
    #[inline]
    pub fn return_path_components(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ReturnPathComponents")
    }

    /// The attribute `StartDate`.
    #[inline]
    pub fn start_date(&self) -> Value<Text> {
        attribute(self.use_construct, "StartDate")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }

    /// The attribute `SuggestedAccounts`.
    #[inline]
    pub fn suggested_accounts(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SuggestedAccounts")
    }
}

/// [`AWS::EC2::NetworkInsightsPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html).
pub struct NetworkInsightsPath {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInsightsPath {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInsightsPath",
        arn: Some(ReturnValue::Attribute("NetworkInsightsPathArn")),
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

impl NetworkInsightsPath {
    /// The attribute `CreatedDate`.
    #[inline]
    pub fn created_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedDate")
    }

    /// The attribute `DestinationArn`.
    #[inline]
    pub fn destination_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "DestinationArn")
    }

    /// The attribute `NetworkInsightsPathArn`.
    #[inline]
    pub fn network_insights_path_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NetworkInsightsPathArn")
    }

    /// The attribute `NetworkInsightsPathId`.
    #[inline]
    pub fn network_insights_path_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NetworkInsightsPathId")
    }

    /// The attribute `SourceArn`.
    #[inline]
    pub fn source_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceArn")
    }
}

/// [`AWS::EC2::NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html).
pub struct NetworkInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInterface",
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

impl NetworkInterface {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `PrimaryIpv6Address`.
    #[inline]
    pub fn primary_ipv6_address(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryIpv6Address")
    }

    /// The attribute `PrimaryPrivateIpAddress`.
    #[inline]
    pub fn primary_private_ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryPrivateIpAddress")
    }

    /// The attribute `PublicIpDnsNameOptions`.
    #[inline]
    pub fn public_ip_dns_name_options(&self) -> Value<Json> {
        attribute(self.use_construct, "PublicIpDnsNameOptions")
    }

    /// The attribute `SecondaryPrivateIpAddresses`.
    #[inline]
    pub fn secondary_private_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SecondaryPrivateIpAddresses")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::NetworkInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html).
pub struct NetworkInterfaceAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInterfaceAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInterfaceAttachment",
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

impl NetworkInterfaceAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AttachmentId")
    }
}

/// [`AWS::EC2::NetworkInterfacePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html).
pub struct NetworkInterfacePermission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkInterfacePermission {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkInterfacePermission",
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

impl NetworkInterfacePermission {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::NetworkPerformanceMetricSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html).
pub struct NetworkPerformanceMetricSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkPerformanceMetricSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::NetworkPerformanceMetricSubscription",
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

impl NetworkPerformanceMetricSubscription {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::PlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html).
pub struct PlacementGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PlacementGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::PlacementGroup",
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

impl PlacementGroup {
    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupId")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "GroupName")
    }
}

/// [`AWS::EC2::PrefixList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html).
pub struct PrefixList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrefixList {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::PrefixList",
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

impl PrefixList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `PrefixListId`.
    #[inline]
    pub fn prefix_list_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PrefixListId")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::EC2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html).
pub struct Route {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Route {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::Route",
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

impl Route {
    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(&self) -> Value<Text> {
        attribute(self.use_construct, "CidrBlock")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::RouteServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html).
pub struct RouteServer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteServer {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::RouteServer",
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

impl RouteServer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::RouteServerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html).
pub struct RouteServerAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteServerAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::RouteServerAssociation",
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

impl RouteServerAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::RouteServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html).
pub struct RouteServerEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteServerEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::RouteServerEndpoint",
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

impl RouteServerEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EniAddress`.
    #[inline]
    pub fn eni_address(&self) -> Value<Text> {
        attribute(self.use_construct, "EniAddress")
    }

    /// The attribute `EniId`.
    #[inline]
    pub fn eni_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EniId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::RouteServerPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html).
pub struct RouteServerPeer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteServerPeer {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::RouteServerPeer",
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

impl RouteServerPeer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EndpointEniAddress`.
    #[inline]
    pub fn endpoint_eni_address(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointEniAddress")
    }

    /// The attribute `EndpointEniId`.
    #[inline]
    pub fn endpoint_eni_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointEniId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `RouteServerId`.
    #[inline]
    pub fn route_server_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RouteServerId")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.use_construct, "SubnetId")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::RouteServerPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html).
pub struct RouteServerPropagation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteServerPropagation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::RouteServerPropagation",
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

impl RouteServerPropagation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::RouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html).
pub struct RouteTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::RouteTable",
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

impl RouteTable {
    /// The attribute `RouteTableId`.
    #[inline]
    pub fn route_table_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RouteTableId")
    }
}

/// [`AWS::EC2::SecondaryNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html).
pub struct SecondaryNetwork {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecondaryNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SecondaryNetwork",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("SecondaryNetworkId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SecondaryNetwork {
    /// The attribute `Ipv4CidrBlockAssociations`.
    #[inline]
    pub fn ipv4_cidr_block_associations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Ipv4CidrBlockAssociations")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `SecondaryNetworkArn`, which is what `Ref` returns.
    #[inline]
    pub fn secondary_network_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `SecondaryNetworkId`.
    #[inline]
    pub fn secondary_network_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SecondaryNetworkId")
    }
}

/// [`AWS::EC2::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html).
pub struct SecurityGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SecurityGroup",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("GroupName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SecurityGroup {
    /// The attribute `GroupDescription`.
    #[inline]
    pub fn group_description(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupDescription")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GroupId")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "GroupName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `SecurityGroupEgress`.
    #[inline]
    pub fn security_group_egress(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "SecurityGroupEgress")
    }

    /// The attribute `SecurityGroupIngress`.
    #[inline]
    pub fn security_group_ingress(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "SecurityGroupIngress")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::SecurityGroupEgress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html).
pub struct SecurityGroupEgress {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityGroupEgress {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SecurityGroupEgress",
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

impl SecurityGroupEgress {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html).
pub struct SecurityGroupIngress {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityGroupIngress {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SecurityGroupIngress",
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

impl SecurityGroupIngress {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::SecurityGroupVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html).
pub struct SecurityGroupVpcAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityGroupVpcAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SecurityGroupVpcAssociation",
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

impl SecurityGroupVpcAssociation {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StateReason")
    }

    /// The attribute `VpcOwnerId`.
    #[inline]
    pub fn vpc_owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcOwnerId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::SnapshotBlockPublicAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html).
pub struct SnapshotBlockPublicAccess {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SnapshotBlockPublicAccess {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SnapshotBlockPublicAccess",
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

impl SnapshotBlockPublicAccess {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }
}

/// [`AWS::EC2::SpotFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html).
pub struct SpotFleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SpotFleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SpotFleet",
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

impl SpotFleet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::SqlHaStandbyDetectedInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html).
pub struct SqlHaStandbyDetectedInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SqlHaStandbyDetectedInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SqlHaStandbyDetectedInstance",
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

impl SqlHaStandbyDetectedInstance {
    /// The attribute `HaStatus`.
    #[inline]
    pub fn ha_status(&self) -> Value<Text> {
        attribute(self.use_construct, "HaStatus")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `SqlServerLicenseUsage`.
    #[inline]
    pub fn sql_server_license_usage(&self) -> Value<Text> {
        attribute(self.use_construct, "SqlServerLicenseUsage")
    }

    /// `InstanceId`, which is what `Ref` returns.
    #[inline]
    pub fn instance_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::Subnet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html).
pub struct Subnet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Subnet {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::Subnet",
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

impl Subnet {
    /// The attribute `AssignIpv6AddressOnCreation`.
    #[inline]
    pub fn assign_ipv6_address_on_creation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AssignIpv6AddressOnCreation")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZoneId")
    }

    /// The attribute `BlockPublicAccessStates.InternetGatewayBlockMode`.
    #[inline]
    pub fn block_public_access_states_internet_gateway_block_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "BlockPublicAccessStates.InternetGatewayBlockMode",
        )
    }

    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(&self) -> Value<Text> {
        attribute(self.use_construct, "CidrBlock")
    }

    /// The attribute `EnableDns64`.
    #[inline]
    pub fn enable_dns64(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableDns64")
    }

    /// The attribute `EnableLniAtDeviceIndex`.
    #[inline]
    pub fn enable_lni_at_device_index(&self) -> Value<Integer> {
        attribute(self.use_construct, "EnableLniAtDeviceIndex")
    }

    /// The attribute `Ipv4IpamPoolId`.
    #[inline]
    pub fn ipv4_ipam_pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv4IpamPoolId")
    }

    /// The attribute `Ipv4NetmaskLength`.
    #[inline]
    pub fn ipv4_netmask_length(&self) -> Value<Integer> {
        attribute(self.use_construct, "Ipv4NetmaskLength")
    }

    /// The attribute `Ipv6CidrBlock`.
    #[inline]
    pub fn ipv6_cidr_block(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv6CidrBlock")
    }

    /// The attribute `Ipv6CidrBlocks`.
    #[inline]
    pub fn ipv6_cidr_blocks(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Ipv6CidrBlocks")
    }

    /// The attribute `Ipv6IpamPoolId`.
    #[inline]
    pub fn ipv6_ipam_pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv6IpamPoolId")
    }

    /// The attribute `Ipv6Native`.
    #[inline]
    pub fn ipv6_native(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Ipv6Native")
    }

    /// The attribute `Ipv6NetmaskLength`.
    #[inline]
    pub fn ipv6_netmask_length(&self) -> Value<Integer> {
        attribute(self.use_construct, "Ipv6NetmaskLength")
    }

    /// The attribute `MapPublicIpOnLaunch`.
    #[inline]
    pub fn map_public_ip_on_launch(&self) -> Value<Boolean> {
        attribute(self.use_construct, "MapPublicIpOnLaunch")
    }

    /// The attribute `NetworkAclAssociationId`.
    #[inline]
    pub fn network_acl_association_id(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkAclAssociationId")
    }

    /// The attribute `OutpostArn`.
    #[inline]
    pub fn outpost_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "OutpostArn")
    }

    /// The attribute `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord`.
    #[inline]
    pub fn private_dns_name_options_on_launch_enable_resource_name_dns_aaaa_record(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",
        )
    }

    /// The attribute `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord`.
    #[inline]
    pub fn private_dns_name_options_on_launch_enable_resource_name_dns_a_record(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord",
        )
    }

    /// The attribute `PrivateDnsNameOptionsOnLaunch.HostnameType`.
    #[inline]
    pub fn private_dns_name_options_on_launch_hostname_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "PrivateDnsNameOptionsOnLaunch.HostnameType",
        )
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SubnetId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::SubnetCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html).
pub struct SubnetCidrBlock {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetCidrBlock {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SubnetCidrBlock",
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

impl SubnetCidrBlock {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `IpSource`.
    #[inline]
    pub fn ip_source(&self) -> Value<Text> {
        attribute(self.use_construct, "IpSource")
    }

    /// The attribute `Ipv6AddressAttribute`.
    #[inline]
    pub fn ipv6_address_attribute(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv6AddressAttribute")
    }
}

/// [`AWS::EC2::SubnetCidrReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html).
pub struct SubnetCidrReservation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetCidrReservation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SubnetCidrReservation",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("SubnetCidrReservationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SubnetCidrReservation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `SubnetCidrReservationId`.
    #[inline]
    pub fn subnet_cidr_reservation_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SubnetCidrReservationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::SubnetNetworkAclAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html).
pub struct SubnetNetworkAclAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetNetworkAclAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SubnetNetworkAclAssociation",
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

impl SubnetNetworkAclAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationId")
    }
}

/// [`AWS::EC2::SubnetRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html).
pub struct SubnetRouteTableAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetRouteTableAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::SubnetRouteTableAssociation",
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

impl SubnetRouteTableAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::TrafficMirrorFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html).
pub struct TrafficMirrorFilter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrafficMirrorFilter {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TrafficMirrorFilter",
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

impl TrafficMirrorFilter {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::TrafficMirrorFilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html).
pub struct TrafficMirrorFilterRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrafficMirrorFilterRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TrafficMirrorFilterRule",
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

impl TrafficMirrorFilterRule {
    /// The attribute `TrafficMirrorFilterRuleId`.
    #[inline]
    pub fn traffic_mirror_filter_rule_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TrafficMirrorFilterRuleId")
    }
}

/// [`AWS::EC2::TrafficMirrorSession`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html).
pub struct TrafficMirrorSession {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrafficMirrorSession {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TrafficMirrorSession",
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

impl TrafficMirrorSession {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::TrafficMirrorTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html).
pub struct TrafficMirrorTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrafficMirrorTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TrafficMirrorTarget",
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

impl TrafficMirrorTarget {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html).
pub struct TransitGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGateway",
        arn: Some(ReturnValue::Attribute("TransitGatewayArn")),
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

impl TransitGateway {
    /// The attribute `EncryptionSupportState`.
    #[inline]
    pub fn encryption_support_state(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionSupportState")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `TransitGatewayArn`.
    #[inline]
    pub fn transit_gateway_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TransitGatewayArn")
    }
}

/// [`AWS::EC2::TransitGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html).
pub struct TransitGatewayAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayAttachment",
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

impl TransitGatewayAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::TransitGatewayConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html).
pub struct TransitGatewayConnect {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayConnect {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayConnect",
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

impl TransitGatewayConnect {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayAttachmentId")
    }

    /// The attribute `TransitGatewayId`.
    #[inline]
    pub fn transit_gateway_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayId")
    }
}

/// [`AWS::EC2::TransitGatewayConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html).
pub struct TransitGatewayConnectPeer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayConnectPeer {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayConnectPeer",
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

impl TransitGatewayConnectPeer {
    /// The attribute `ConnectPeerConfiguration.BgpConfigurations`.
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "ConnectPeerConfiguration.BgpConfigurations",
        )
    }

    /// The attribute `ConnectPeerConfiguration.Protocol`.
    #[inline]
    pub fn connect_peer_configuration_protocol(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectPeerConfiguration.Protocol")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TransitGatewayConnectPeerId`.
    #[inline]
    pub fn transit_gateway_connect_peer_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayConnectPeerId")
    }
}

/// [`AWS::EC2::TransitGatewayMeteringPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html).
pub struct TransitGatewayMeteringPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayMeteringPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayMeteringPolicy",
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

impl TransitGatewayMeteringPolicy {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TransitGatewayMeteringPolicyId`.
    #[inline]
    pub fn transit_gateway_metering_policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayMeteringPolicyId")
    }

    /// The attribute `UpdateEffectiveAt`.
    #[inline]
    pub fn update_effective_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateEffectiveAt")
    }
}

/// [`AWS::EC2::TransitGatewayMeteringPolicyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html).
pub struct TransitGatewayMeteringPolicyEntry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayMeteringPolicyEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayMeteringPolicyEntry",
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

impl TransitGatewayMeteringPolicyEntry {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdateEffectiveAt`.
    #[inline]
    pub fn update_effective_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateEffectiveAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayMulticastDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html).
pub struct TransitGatewayMulticastDomain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayMulticastDomain {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayMulticastDomain",
        arn: Some(ReturnValue::Attribute("TransitGatewayMulticastDomainArn")),
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

impl TransitGatewayMulticastDomain {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TransitGatewayMulticastDomainArn`.
    #[inline]
    pub fn transit_gateway_multicast_domain_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TransitGatewayMulticastDomainArn")
    }

    /// The attribute `TransitGatewayMulticastDomainId`.
    #[inline]
    pub fn transit_gateway_multicast_domain_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayMulticastDomainId")
    }
}

/// [`AWS::EC2::TransitGatewayMulticastDomainAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html).
pub struct TransitGatewayMulticastDomainAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayMulticastDomainAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayMulticastDomainAssociation",
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

impl TransitGatewayMulticastDomainAssociation {
    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceId")
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

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayMulticastGroupMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html).
pub struct TransitGatewayMulticastGroupMember {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayMulticastGroupMember {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayMulticastGroupMember",
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

impl TransitGatewayMulticastGroupMember {
    /// The attribute `GroupMember`.
    #[inline]
    pub fn group_member(&self) -> Value<Boolean> {
        attribute(self.use_construct, "GroupMember")
    }

    /// The attribute `GroupSource`.
    #[inline]
    pub fn group_source(&self) -> Value<Boolean> {
        attribute(self.use_construct, "GroupSource")
    }

    /// The attribute `MemberType`.
    #[inline]
    pub fn member_type(&self) -> Value<Text> {
        attribute(self.use_construct, "MemberType")
    }

    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceId")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.use_construct, "SubnetId")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayAttachmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayMulticastGroupSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html).
pub struct TransitGatewayMulticastGroupSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayMulticastGroupSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayMulticastGroupSource",
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

impl TransitGatewayMulticastGroupSource {
    /// The attribute `GroupMember`.
    #[inline]
    pub fn group_member(&self) -> Value<Boolean> {
        attribute(self.use_construct, "GroupMember")
    }

    /// The attribute `GroupSource`.
    #[inline]
    pub fn group_source(&self) -> Value<Boolean> {
        attribute(self.use_construct, "GroupSource")
    }

    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceId")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// The attribute `SourceType`.
    #[inline]
    pub fn source_type(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceType")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.use_construct, "SubnetId")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayAttachmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayPeeringAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html).
pub struct TransitGatewayPeeringAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayPeeringAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayPeeringAttachment",
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

impl TransitGatewayPeeringAttachment {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Json> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayAttachmentId")
    }
}

/// [`AWS::EC2::TransitGatewayPolicyTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html).
pub struct TransitGatewayPolicyTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayPolicyTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayPolicyTable",
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

impl TransitGatewayPolicyTable {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `TransitGatewayPolicyTableId`.
    #[inline]
    pub fn transit_gateway_policy_table_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayPolicyTableId")
    }
}

/// [`AWS::EC2::TransitGatewayPolicyTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html).
pub struct TransitGatewayPolicyTableAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayPolicyTableAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayPolicyTableAssociation",
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

impl TransitGatewayPolicyTableAssociation {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayPolicyTableEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html).
pub struct TransitGatewayPolicyTableEntry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayPolicyTableEntry {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayPolicyTableEntry",
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

impl TransitGatewayPolicyTableEntry {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html).
pub struct TransitGatewayRoute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayRoute {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayRoute",
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

impl TransitGatewayRoute {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html).
pub struct TransitGatewayRouteTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayRouteTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayRouteTable",
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

impl TransitGatewayRouteTable {
    /// The attribute `TransitGatewayRouteTableId`.
    #[inline]
    pub fn transit_gateway_route_table_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransitGatewayRouteTableId")
    }
}

/// [`AWS::EC2::TransitGatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html).
pub struct TransitGatewayRouteTableAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayRouteTableAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayRouteTableAssociation",
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

impl TransitGatewayRouteTableAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayRouteTablePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html).
pub struct TransitGatewayRouteTablePropagation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayRouteTablePropagation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayRouteTablePropagation",
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

impl TransitGatewayRouteTablePropagation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::TransitGatewayVpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html).
pub struct TransitGatewayVpcAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitGatewayVpcAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::TransitGatewayVpcAttachment",
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

impl TransitGatewayVpcAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::VPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html).
pub struct VPC {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPC {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPC",
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

impl VPC {
    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(&self) -> Value<Text> {
        attribute(self.use_construct, "CidrBlock")
    }

    /// The attribute `CidrBlockAssociations`.
    #[inline]
    pub fn cidr_block_associations(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "CidrBlockAssociations")
    }

    /// The attribute `DefaultNetworkAcl`.
    #[inline]
    pub fn default_network_acl(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultNetworkAcl")
    }

    /// The attribute `DefaultSecurityGroup`.
    #[inline]
    pub fn default_security_group(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.use_construct, "DefaultSecurityGroup")
    }

    /// The attribute `EnableDnsHostnames`.
    #[inline]
    pub fn enable_dns_hostnames(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableDnsHostnames")
    }

    /// The attribute `EnableDnsSupport`.
    #[inline]
    pub fn enable_dns_support(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableDnsSupport")
    }

    /// The attribute `InstanceTenancy`.
    #[inline]
    pub fn instance_tenancy(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceTenancy")
    }

    /// The attribute `Ipv4IpamPoolId`.
    #[inline]
    pub fn ipv4_ipam_pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv4IpamPoolId")
    }

    /// The attribute `Ipv4NetmaskLength`.
    #[inline]
    pub fn ipv4_netmask_length(&self) -> Value<Integer> {
        attribute(self.use_construct, "Ipv4NetmaskLength")
    }

    /// The attribute `Ipv6CidrBlocks`.
    #[inline]
    pub fn ipv6_cidr_blocks(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Ipv6CidrBlocks")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `VpcEncryptionControl.EgressOnlyInternetGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_egress_only_internet_gateway_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.EgressOnlyInternetGatewayExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.ElasticFileSystemExclusion`.
    #[inline]
    pub fn vpc_encryption_control_elastic_file_system_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ElasticFileSystemExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.InternetGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_internet_gateway_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.InternetGatewayExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.LambdaExclusion`.
    #[inline]
    pub fn vpc_encryption_control_lambda_exclusion(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEncryptionControl.LambdaExclusion")
    }

    /// The attribute `VpcEncryptionControl.Mode`.
    #[inline]
    pub fn vpc_encryption_control_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEncryptionControl.Mode")
    }

    /// The attribute `VpcEncryptionControl.NatGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_nat_gateway_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.NatGatewayExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.InternetGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.Lambda.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.NatGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.VpcLattice.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.VpcPeering.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state_message(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.State`.
    #[inline]
    pub fn vpc_encryption_control_state(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEncryptionControl.State")
    }

    /// The attribute `VpcEncryptionControl.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_state_message(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEncryptionControl.StateMessage")
    }

    /// The attribute `VpcEncryptionControl.VirtualPrivateGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_virtual_private_gateway_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.VirtualPrivateGatewayExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.VpcEncryptionControlId`.
    #[inline]
    pub fn vpc_encryption_control_vpc_encryption_control_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.VpcEncryptionControlId",
        )
    }

    /// The attribute `VpcEncryptionControl.VpcId`.
    #[inline]
    pub fn vpc_encryption_control_vpc_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpcEncryptionControl.VpcId")
    }

    /// The attribute `VpcEncryptionControl.VpcLatticeExclusion`.
    #[inline]
    pub fn vpc_encryption_control_vpc_lattice_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.VpcLatticeExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.VpcPeeringExclusion`.
    #[inline]
    pub fn vpc_encryption_control_vpc_peering_exclusion(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "VpcEncryptionControl.VpcPeeringExclusion",
        )
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::EC2::VPCBlockPublicAccessExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html).
pub struct VPCBlockPublicAccessExclusion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCBlockPublicAccessExclusion {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCBlockPublicAccessExclusion",
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

impl VPCBlockPublicAccessExclusion {
    /// The attribute `ExclusionId`.
    #[inline]
    pub fn exclusion_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ExclusionId")
    }
}

/// [`AWS::EC2::VPCBlockPublicAccessOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html).
pub struct VPCBlockPublicAccessOptions {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCBlockPublicAccessOptions {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCBlockPublicAccessOptions",
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

impl VPCBlockPublicAccessOptions {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `ExclusionsAllowed`.
    #[inline]
    pub fn exclusions_allowed(&self) -> Value<Text> {
        attribute(self.use_construct, "ExclusionsAllowed")
    }
}

/// [`AWS::EC2::VPCCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html).
pub struct VPCCidrBlock {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCCidrBlock {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCCidrBlock",
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

impl VPCCidrBlock {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `IpSource`.
    #[inline]
    pub fn ip_source(&self) -> Value<Text> {
        attribute(self.use_construct, "IpSource")
    }

    /// The attribute `Ipv6AddressAttribute`.
    #[inline]
    pub fn ipv6_address_attribute(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv6AddressAttribute")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::VPCDHCPOptionsAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html).
pub struct VPCDHCPOptionsAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCDHCPOptionsAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCDHCPOptionsAssociation",
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

impl VPCDHCPOptionsAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::VPCEncryptionControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html).
pub struct VPCEncryptionControl {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCEncryptionControl {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCEncryptionControl",
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

impl VPCEncryptionControl {
    /// The attribute `ResourceExclusions`.
    #[inline]
    pub fn resource_exclusions(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions")
    }

    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway`.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway(&self) -> Value<Json> {
        attribute(
            self.use_construct,
            "ResourceExclusions.EgressOnlyInternetGateway",
        )
    }

    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.EgressOnlyInternetGateway.State",
        )
    }

    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.ElasticFileSystem`.
    #[inline]
    pub fn resource_exclusions_elastic_file_system(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions.ElasticFileSystem")
    }

    /// The attribute `ResourceExclusions.ElasticFileSystem.State`.
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.ElasticFileSystem.State",
        )
    }

    /// The attribute `ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.ElasticFileSystem.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.InternetGateway`.
    #[inline]
    pub fn resource_exclusions_internet_gateway(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions.InternetGateway")
    }

    /// The attribute `ResourceExclusions.InternetGateway.State`.
    #[inline]
    pub fn resource_exclusions_internet_gateway_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.InternetGateway.State",
        )
    }

    /// The attribute `ResourceExclusions.InternetGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_internet_gateway_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.InternetGateway.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.Lambda`.
    #[inline]
    pub fn resource_exclusions_lambda(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions.Lambda")
    }

    /// The attribute `ResourceExclusions.Lambda.State`.
    #[inline]
    pub fn resource_exclusions_lambda_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceExclusions.Lambda.State")
    }

    /// The attribute `ResourceExclusions.Lambda.StateMessage`.
    #[inline]
    pub fn resource_exclusions_lambda_state_message(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceExclusions.Lambda.StateMessage")
    }

    /// The attribute `ResourceExclusions.NatGateway`.
    #[inline]
    pub fn resource_exclusions_nat_gateway(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions.NatGateway")
    }

    /// The attribute `ResourceExclusions.NatGateway.State`.
    #[inline]
    pub fn resource_exclusions_nat_gateway_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceExclusions.NatGateway.State")
    }

    /// The attribute `ResourceExclusions.NatGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_nat_gateway_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.NatGateway.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.VirtualPrivateGateway`.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway(&self) -> Value<Json> {
        attribute(
            self.use_construct,
            "ResourceExclusions.VirtualPrivateGateway",
        )
    }

    /// The attribute `ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.VirtualPrivateGateway.State",
        )
    }

    /// The attribute `ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.VirtualPrivateGateway.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.VpcLattice`.
    #[inline]
    pub fn resource_exclusions_vpc_lattice(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions.VpcLattice")
    }

    /// The attribute `ResourceExclusions.VpcLattice.State`.
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceExclusions.VpcLattice.State")
    }

    /// The attribute `ResourceExclusions.VpcLattice.StateMessage`.
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.VpcLattice.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.VpcPeering`.
    #[inline]
    pub fn resource_exclusions_vpc_peering(&self) -> Value<Json> {
        attribute(self.use_construct, "ResourceExclusions.VpcPeering")
    }

    /// The attribute `ResourceExclusions.VpcPeering.State`.
    #[inline]
    pub fn resource_exclusions_vpc_peering_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceExclusions.VpcPeering.State")
    }

    /// The attribute `ResourceExclusions.VpcPeering.StateMessage`.
    #[inline]
    pub fn resource_exclusions_vpc_peering_state_message(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ResourceExclusions.VpcPeering.StateMessage",
        )
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `StateMessage`.
    #[inline]
    pub fn state_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StateMessage")
    }

    /// The attribute `VpcEncryptionControlId`.
    #[inline]
    pub fn vpc_encryption_control_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpcEncryptionControlId")
    }
}

/// [`AWS::EC2::VPCEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html).
pub struct VPCEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCEndpoint",
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

impl VPCEndpoint {
    /// The attribute `CreationTimestamp`.
    #[inline]
    pub fn creation_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTimestamp")
    }

    /// The attribute `DnsEntries`.
    #[inline]
    pub fn dns_entries(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DnsEntries")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NetworkInterfaceIds")
    }
}

/// [`AWS::EC2::VPCEndpointConnectionNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html).
pub struct VPCEndpointConnectionNotification {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCEndpointConnectionNotification {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCEndpointConnectionNotification",
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

impl VPCEndpointConnectionNotification {
    /// The attribute `VPCEndpointConnectionNotificationId`.
    #[inline]
    pub fn vpc_endpoint_connection_notification_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VPCEndpointConnectionNotificationId")
    }
}

/// [`AWS::EC2::VPCEndpointService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html).
pub struct VPCEndpointService {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCEndpointService {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCEndpointService",
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

impl VPCEndpointService {
    /// The attribute `PrivateDnsNameConfiguration.Name`.
    #[inline]
    pub fn private_dns_name_configuration_name(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateDnsNameConfiguration.Name")
    }

    /// The attribute `PrivateDnsNameConfiguration.State`.
    #[inline]
    pub fn private_dns_name_configuration_state(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateDnsNameConfiguration.State")
    }

    /// The attribute `PrivateDnsNameConfiguration.Type`.
    #[inline]
    pub fn private_dns_name_configuration_type(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateDnsNameConfiguration.Type")
    }

    /// The attribute `PrivateDnsNameConfiguration.Value`.
    #[inline]
    pub fn private_dns_name_configuration_value(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivateDnsNameConfiguration.Value")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ServiceId")
    }
}

/// [`AWS::EC2::VPCEndpointServicePermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html).
pub struct VPCEndpointServicePermissions {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCEndpointServicePermissions {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCEndpointServicePermissions",
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

impl VPCEndpointServicePermissions {
    /// `ServiceId`, which is what `Ref` returns.
    #[inline]
    pub fn service_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::VPCGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html).
pub struct VPCGatewayAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCGatewayAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCGatewayAttachment",
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

impl VPCGatewayAttachment {
    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AttachmentType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::VPCPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html).
pub struct VPCPeeringConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPCPeeringConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPCPeeringConnection",
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

impl VPCPeeringConnection {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::VPNConcentrator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html).
pub struct VPNConcentrator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPNConcentrator {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPNConcentrator",
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

impl VPNConcentrator {
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitGatewayAttachmentId")
    }

    /// The attribute `VpnConcentratorId`.
    #[inline]
    pub fn vpn_concentrator_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpnConcentratorId")
    }
}

/// [`AWS::EC2::VPNConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html).
pub struct VPNConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPNConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPNConnection",
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

impl VPNConnection {
    /// The attribute `VpnConnectionId`.
    #[inline]
    pub fn vpn_connection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VpnConnectionId")
    }
}

/// [`AWS::EC2::VPNConnectionRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html).
pub struct VPNConnectionRoute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPNConnectionRoute {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPNConnectionRoute",
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

impl VPNConnectionRoute {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EC2::VPNGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html).
pub struct VPNGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPNGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPNGateway",
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

impl VPNGateway {
    /// The attribute `VPNGatewayId`.
    #[inline]
    pub fn vpn_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VPNGatewayId")
    }
}

/// [`AWS::EC2::VPNGatewayRoutePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html).
pub struct VPNGatewayRoutePropagation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VPNGatewayRoutePropagation {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VPNGatewayRoutePropagation",
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

impl VPNGatewayRoutePropagation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::EC2::VerifiedAccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html).
pub struct VerifiedAccessEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VerifiedAccessEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VerifiedAccessEndpoint",
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

impl VerifiedAccessEndpoint {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `DeviceValidationDomain`.
    #[inline]
    pub fn device_validation_domain(&self) -> Value<Text> {
        attribute(self.use_construct, "DeviceValidationDomain")
    }

    /// The attribute `EndpointDomain`.
    #[inline]
    pub fn endpoint_domain(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointDomain")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VerifiedAccessEndpointId`.
    #[inline]
    pub fn verified_access_endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VerifiedAccessEndpointId")
    }

    /// The attribute `VerifiedAccessInstanceId`.
    #[inline]
    pub fn verified_access_instance_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VerifiedAccessInstanceId")
    }
}

/// [`AWS::EC2::VerifiedAccessGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html).
pub struct VerifiedAccessGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VerifiedAccessGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VerifiedAccessGroup",
        arn: Some(ReturnValue::Attribute("VerifiedAccessGroupArn")),
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

impl VerifiedAccessGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }

    /// The attribute `VerifiedAccessGroupArn`.
    #[inline]
    pub fn verified_access_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VerifiedAccessGroupArn")
    }

    /// The attribute `VerifiedAccessGroupId`.
    #[inline]
    pub fn verified_access_group_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VerifiedAccessGroupId")
    }
}

/// [`AWS::EC2::VerifiedAccessInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html).
pub struct VerifiedAccessInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VerifiedAccessInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VerifiedAccessInstance",
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

impl VerifiedAccessInstance {
    /// The attribute `CidrEndpointsCustomSubDomainNameServers`.
    #[inline]
    pub fn cidr_endpoints_custom_sub_domain_name_servers(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "CidrEndpointsCustomSubDomainNameServers",
        )
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `VerifiedAccessInstanceId`.
    #[inline]
    pub fn verified_access_instance_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VerifiedAccessInstanceId")
    }
}

/// [`AWS::EC2::VerifiedAccessTrustProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html).
pub struct VerifiedAccessTrustProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VerifiedAccessTrustProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VerifiedAccessTrustProvider",
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

impl VerifiedAccessTrustProvider {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `VerifiedAccessTrustProviderId`.
    #[inline]
    pub fn verified_access_trust_provider_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VerifiedAccessTrustProviderId")
    }
}

/// [`AWS::EC2::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html).
pub struct Volume {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Volume {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::Volume",
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

impl Volume {
    /// The attribute `VolumeId`.
    #[inline]
    pub fn volume_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VolumeId")
    }
}

/// [`AWS::EC2::VolumeAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html).
pub struct VolumeAttachment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VolumeAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EC2::VolumeAttachment",
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

impl VolumeAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
