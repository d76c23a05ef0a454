//! Resource types of `AWS::EC2`.

use super::prelude::*;

/// [`AWS::EC2::ApplicationStatusCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html).
#[derive(Clone, Copy)]
pub struct ApplicationStatusCheck(Identity);

impl ResourceType for ApplicationStatusCheck {
    const TYPE_NAME: &'static str = "AWS::EC2::ApplicationStatusCheck";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ApplicationStatusCheckId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ApplicationStatusCheck {
    /// The attribute `ApplicationStatusCheckId`.
    #[inline]
    pub fn application_status_check_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ApplicationStatusCheckId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }
}

/// [`AWS::EC2::CapacityManagerDataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html).
#[derive(Clone, Copy)]
pub struct CapacityManagerDataExport(Identity);

impl ResourceType for CapacityManagerDataExport {
    const TYPE_NAME: &'static str = "AWS::EC2::CapacityManagerDataExport";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CapacityManagerDataExport {
    /// The attribute `CapacityManagerDataExportId`.
    #[inline]
    pub fn capacity_manager_data_export_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CapacityManagerDataExportId")
    }
}

/// [`AWS::EC2::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html).
#[derive(Clone, Copy)]
pub struct CapacityReservation(Identity);

impl ResourceType for CapacityReservation {
    const TYPE_NAME: &'static str = "AWS::EC2::CapacityReservation";
    const ARN: Option<Target> = Some(Target::Attribute("CapacityReservationArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CapacityReservation {
    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZoneId")
    }

    /// The attribute `AvailableInstanceCount`.
    #[inline]
    pub fn available_instance_count(self) -> Value<Integer> {
        attribute(self.0, "AvailableInstanceCount")
    }

    /// The attribute `CapacityAllocationSet`.
    #[inline]
    pub fn capacity_allocation_set(self) -> Value<List<Json>> {
        attribute(self.0, "CapacityAllocationSet")
    }

    /// The attribute `CapacityReservationArn`.
    #[inline]
    pub fn capacity_reservation_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CapacityReservationArn")
    }

    /// The attribute `CapacityReservationFleetId`.
    #[inline]
    pub fn capacity_reservation_fleet_id(self) -> Value<Text> {
        attribute(self.0, "CapacityReservationFleetId")
    }

    /// The attribute `CommitmentInfo.CommitmentEndDate`.
    #[inline]
    pub fn commitment_info_commitment_end_date(self) -> Value<Text> {
        attribute(self.0, "CommitmentInfo.CommitmentEndDate")
    }

    /// The attribute `CommitmentInfo.CommittedInstanceCount`.
    #[inline]
    pub fn commitment_info_committed_instance_count(self) -> Value<Integer> {
        attribute(self.0, "CommitmentInfo.CommittedInstanceCount")
    }

    /// The attribute `CreateDate`.
    #[inline]
    pub fn create_date(self) -> Value<Text> {
        attribute(self.0, "CreateDate")
    }

    /// The attribute `DeliveryPreference`.
    #[inline]
    pub fn delivery_preference(self) -> Value<Text> {
        attribute(self.0, "DeliveryPreference")
    }

    /// The attribute `EbsOptimized`.
    #[inline]
    pub fn ebs_optimized(self) -> Value<Boolean> {
        attribute(self.0, "EbsOptimized")
    }

    /// The attribute `EndDate`.
    #[inline]
    pub fn end_date(self) -> Value<Text> {
        attribute(self.0, "EndDate")
    }

    /// The attribute `EndDateType`.
    #[inline]
    pub fn end_date_type(self) -> Value<Text> {
        attribute(self.0, "EndDateType")
    }

    /// The attribute `EphemeralStorage`.
    #[inline]
    pub fn ephemeral_storage(self) -> Value<Boolean> {
        attribute(self.0, "EphemeralStorage")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InstanceCount`.
    #[inline]
    pub fn instance_count(self) -> Value<Integer> {
        attribute(self.0, "InstanceCount")
    }

    /// The attribute `InstanceMatchCriteria`.
    #[inline]
    pub fn instance_match_criteria(self) -> Value<Text> {
        attribute(self.0, "InstanceMatchCriteria")
    }

    /// The attribute `InstancePlatform`.
    #[inline]
    pub fn instance_platform(self) -> Value<Text> {
        attribute(self.0, "InstancePlatform")
    }

    /// The attribute `InstanceType`.
    #[inline]
    pub fn instance_type(self) -> Value<Text> {
        attribute(self.0, "InstanceType")
    }

    /// The attribute `OutPostArn`.
    #[inline]
    pub fn out_post_arn(self) -> Value<Text> {
        attribute(self.0, "OutPostArn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `PlacementGroupArn`.
    #[inline]
    pub fn placement_group_arn(self) -> Value<Text> {
        attribute(self.0, "PlacementGroupArn")
    }

    /// The attribute `ReservationType`.
    #[inline]
    pub fn reservation_type(self) -> Value<Text> {
        attribute(self.0, "ReservationType")
    }

    /// The attribute `StartDate`.
    #[inline]
    pub fn start_date(self) -> Value<Text> {
        attribute(self.0, "StartDate")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TagSpecifications`.
    #[inline]
    pub fn tag_specifications(self) -> Value<List<Json>> {
        attribute(self.0, "TagSpecifications")
    }

    /// The attribute `Tenancy`.
    #[inline]
    pub fn tenancy(self) -> Value<Text> {
        attribute(self.0, "Tenancy")
    }

    /// The attribute `TotalInstanceCount`.
    #[inline]
    pub fn total_instance_count(self) -> Value<Integer> {
        attribute(self.0, "TotalInstanceCount")
    }

    /// The attribute `UnusedReservationBillingOwnerId`.
    #[inline]
    pub fn unused_reservation_billing_owner_id(self) -> Value<Text> {
        attribute(self.0, "UnusedReservationBillingOwnerId")
    }
}

/// [`AWS::EC2::CapacityReservationFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html).
#[derive(Clone, Copy)]
pub struct CapacityReservationFleet(Identity);

impl ResourceType for CapacityReservationFleet {
    const TYPE_NAME: &'static str = "AWS::EC2::CapacityReservationFleet";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CapacityReservationFleet {
    /// The attribute `CapacityReservationFleetId`.
    #[inline]
    pub fn capacity_reservation_fleet_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CapacityReservationFleetId")
    }
}

/// [`AWS::EC2::CarrierGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html).
#[derive(Clone, Copy)]
pub struct CarrierGateway(Identity);

impl ResourceType for CarrierGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::CarrierGateway";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CarrierGateway {
    /// The attribute `CarrierGatewayId`.
    #[inline]
    pub fn carrier_gateway_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CarrierGatewayId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::ClientVpnAuthorizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html).
#[derive(Clone, Copy)]
pub struct ClientVpnAuthorizationRule(Identity);

impl ResourceType for ClientVpnAuthorizationRule {
    const TYPE_NAME: &'static str = "AWS::EC2::ClientVpnAuthorizationRule";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ClientVpnAuthorizationRule {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::ClientVpnEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html).
#[derive(Clone, Copy)]
pub struct ClientVpnEndpoint(Identity);

impl ResourceType for ClientVpnEndpoint {
    const TYPE_NAME: &'static str = "AWS::EC2::ClientVpnEndpoint";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ClientVpnEndpoint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::ClientVpnRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html).
#[derive(Clone, Copy)]
pub struct ClientVpnRoute(Identity);

impl ResourceType for ClientVpnRoute {
    const TYPE_NAME: &'static str = "AWS::EC2::ClientVpnRoute";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ClientVpnRoute {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::ClientVpnTargetNetworkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html).
#[derive(Clone, Copy)]
pub struct ClientVpnTargetNetworkAssociation(Identity);

impl ResourceType for ClientVpnTargetNetworkAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::ClientVpnTargetNetworkAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ClientVpnTargetNetworkAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::CustomerGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html).
#[derive(Clone, Copy)]
pub struct CustomerGateway(Identity);

impl ResourceType for CustomerGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::CustomerGateway";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CustomerGateway {
    /// The attribute `CustomerGatewayId`.
    #[inline]
    pub fn customer_gateway_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CustomerGatewayId")
    }
}

/// [`AWS::EC2::DHCPOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html).
#[derive(Clone, Copy)]
pub struct DHCPOptions(Identity);

impl ResourceType for DHCPOptions {
    const TYPE_NAME: &'static str = "AWS::EC2::DHCPOptions";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DHCPOptions {
    /// The attribute `DhcpOptionsId`.
    #[inline]
    pub fn dhcp_options_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DhcpOptionsId")
    }
}

/// [`AWS::EC2::EC2Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html).
#[derive(Clone, Copy)]
pub struct EC2Fleet(Identity);

impl ResourceType for EC2Fleet {
    const TYPE_NAME: &'static str = "AWS::EC2::EC2Fleet";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EC2Fleet {
    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FleetId")
    }
}

/// [`AWS::EC2::EIP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html).
#[derive(Clone, Copy)]
pub struct EIP(Identity);

impl ResourceType for EIP {
    const TYPE_NAME: &'static str = "AWS::EC2::EIP";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EIP {
    /// The attribute `AllocationId`.
    #[inline]
    pub fn allocation_id(self) -> Value<Text> {
        attribute(self.0, "AllocationId")
    }

    /// The attribute `PublicIp`.
    #[inline]
    pub fn public_ip(self) -> Value<Text> {
        attribute(self.0, "PublicIp")
    }
}

/// [`AWS::EC2::EIPAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html).
#[derive(Clone, Copy)]
pub struct EIPAssociation(Identity);

impl ResourceType for EIPAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::EIPAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EIPAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::EgressOnlyInternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html).
#[derive(Clone, Copy)]
pub struct EgressOnlyInternetGateway(Identity);

impl ResourceType for EgressOnlyInternetGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::EgressOnlyInternetGateway";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EgressOnlyInternetGateway {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::EnclaveCertificateIamRoleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html).
#[derive(Clone, Copy)]
pub struct EnclaveCertificateIamRoleAssociation(Identity);

impl ResourceType for EnclaveCertificateIamRoleAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::EnclaveCertificateIamRoleAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EnclaveCertificateIamRoleAssociation {
    /// The attribute `CertificateS3BucketName`.
    #[inline]
    pub fn certificate_s3_bucket_name(self) -> Value<Text> {
        attribute(self.0, "CertificateS3BucketName")
    }

    /// The attribute `CertificateS3ObjectKey`.
    #[inline]
    pub fn certificate_s3_object_key(self) -> Value<Text> {
        attribute(self.0, "CertificateS3ObjectKey")
    }

    /// The attribute `EncryptionKmsKeyId`.
    #[inline]
    pub fn encryption_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "EncryptionKmsKeyId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::FlowLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html).
#[derive(Clone, Copy)]
pub struct FlowLog(Identity);

impl ResourceType for FlowLog {
    const TYPE_NAME: &'static str = "AWS::EC2::FlowLog";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FlowLog {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::FpgaImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html).
#[derive(Clone, Copy)]
pub struct FpgaImage(Identity);

impl ResourceType for FpgaImage {
    const TYPE_NAME: &'static str = "AWS::EC2::FpgaImage";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("FpgaImageId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FpgaImage {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `DataRetentionSupport`.
    #[inline]
    pub fn data_retention_support(self) -> Value<Boolean> {
        attribute(self.0, "DataRetentionSupport")
    }

    /// The attribute `FpgaImageGlobalId`.
    #[inline]
    pub fn fpga_image_global_id(self) -> Value<Text> {
        attribute(self.0, "FpgaImageGlobalId")
    }

    /// The attribute `FpgaImageId`.
    #[inline]
    pub fn fpga_image_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FpgaImageId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `Public`.
    #[inline]
    pub fn public(self) -> Value<Boolean> {
        attribute(self.0, "Public")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }
}

/// [`AWS::EC2::GatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html).
#[derive(Clone, Copy)]
pub struct GatewayRouteTableAssociation(Identity);

impl ResourceType for GatewayRouteTableAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::GatewayRouteTableAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GatewayRouteTableAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Text> {
        attribute(self.0, "AssociationId")
    }

    /// `GatewayId`, which is what `Ref` returns.
    #[inline]
    pub fn gateway_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EC2::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html).
#[derive(Clone, Copy)]
pub struct Host(Identity);

impl ResourceType for Host {
    const TYPE_NAME: &'static str = "AWS::EC2::Host";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Host {
    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(self) -> Value<Id<Self>> {
        attribute(self.0, "HostId")
    }
}

/// [`AWS::EC2::IPAM`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html).
#[derive(Clone, Copy)]
pub struct IPAM(Identity);

impl ResourceType for IPAM {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAM";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAM {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DefaultResourceDiscoveryAssociationId`.
    #[inline]
    pub fn default_resource_discovery_association_id(self) -> Value<Text> {
        attribute(self.0, "DefaultResourceDiscoveryAssociationId")
    }

    /// The attribute `DefaultResourceDiscoveryId`.
    #[inline]
    pub fn default_resource_discovery_id(self) -> Value<Text> {
        attribute(self.0, "DefaultResourceDiscoveryId")
    }

    /// The attribute `IpamId`.
    #[inline]
    pub fn ipam_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamId")
    }

    /// The attribute `PrivateDefaultScopeId`.
    #[inline]
    pub fn private_default_scope_id(self) -> Value<Text> {
        attribute(self.0, "PrivateDefaultScopeId")
    }

    /// The attribute `PublicDefaultScopeId`.
    #[inline]
    pub fn public_default_scope_id(self) -> Value<Text> {
        attribute(self.0, "PublicDefaultScopeId")
    }

    /// The attribute `ResourceDiscoveryAssociationCount`.
    #[inline]
    pub fn resource_discovery_association_count(self) -> Value<Integer> {
        attribute(self.0, "ResourceDiscoveryAssociationCount")
    }

    /// The attribute `ScopeCount`.
    #[inline]
    pub fn scope_count(self) -> Value<Integer> {
        attribute(self.0, "ScopeCount")
    }
}

/// [`AWS::EC2::IPAMAllocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html).
#[derive(Clone, Copy)]
pub struct IPAMAllocation(Identity);

impl ResourceType for IPAMAllocation {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMAllocation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMAllocation {
    /// The attribute `IpamPoolAllocationId`.
    #[inline]
    pub fn ipam_pool_allocation_id(self) -> Value<Text> {
        attribute(self.0, "IpamPoolAllocationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::IPAMPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html).
#[derive(Clone, Copy)]
pub struct IPAMPool(Identity);

impl ResourceType for IPAMPool {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMPool";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMPool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(self) -> Value<Text> {
        attribute(self.0, "IpamArn")
    }

    /// The attribute `IpamPoolId`.
    #[inline]
    pub fn ipam_pool_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamPoolId")
    }

    /// The attribute `IpamScopeArn`.
    #[inline]
    pub fn ipam_scope_arn(self) -> Value<Text> {
        attribute(self.0, "IpamScopeArn")
    }

    /// The attribute `IpamScopeType`.
    #[inline]
    pub fn ipam_scope_type(self) -> Value<Text> {
        attribute(self.0, "IpamScopeType")
    }

    /// The attribute `PoolDepth`.
    #[inline]
    pub fn pool_depth(self) -> Value<Integer> {
        attribute(self.0, "PoolDepth")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateMessage`.
    #[inline]
    pub fn state_message(self) -> Value<Text> {
        attribute(self.0, "StateMessage")
    }
}

/// [`AWS::EC2::IPAMPoolCidr`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html).
#[derive(Clone, Copy)]
pub struct IPAMPoolCidr(Identity);

impl ResourceType for IPAMPoolCidr {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMPoolCidr";
    const ID: Option<Target> = Some(Target::Attribute("IpamPoolCidrId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMPoolCidr {
    /// The attribute `IpamPoolCidrId`.
    #[inline]
    pub fn ipam_pool_cidr_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamPoolCidrId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::IPAMPrefixListResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html).
#[derive(Clone, Copy)]
pub struct IPAMPrefixListResolver(Identity);

impl ResourceType for IPAMPrefixListResolver {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMPrefixListResolver";
    const ARN: Option<Target> = Some(Target::Attribute("IpamPrefixListResolverArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMPrefixListResolver {
    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(self) -> Value<Text> {
        attribute(self.0, "IpamArn")
    }

    /// The attribute `IpamPrefixListResolverArn`.
    #[inline]
    pub fn ipam_prefix_list_resolver_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IpamPrefixListResolverArn")
    }

    /// The attribute `IpamPrefixListResolverId`.
    #[inline]
    pub fn ipam_prefix_list_resolver_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamPrefixListResolverId")
    }
}

/// [`AWS::EC2::IPAMPrefixListResolverTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html).
#[derive(Clone, Copy)]
pub struct IPAMPrefixListResolverTarget(Identity);

impl ResourceType for IPAMPrefixListResolverTarget {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMPrefixListResolverTarget";
    const ARN: Option<Target> = Some(Target::Attribute("IpamPrefixListResolverTargetArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMPrefixListResolverTarget {
    /// The attribute `IpamPrefixListResolverTargetArn`.
    #[inline]
    pub fn ipam_prefix_list_resolver_target_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IpamPrefixListResolverTargetArn")
    }

    /// The attribute `IpamPrefixListResolverTargetId`.
    #[inline]
    pub fn ipam_prefix_list_resolver_target_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamPrefixListResolverTargetId")
    }
}

/// [`AWS::EC2::IPAMResourceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html).
#[derive(Clone, Copy)]
pub struct IPAMResourceDiscovery(Identity);

impl ResourceType for IPAMResourceDiscovery {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMResourceDiscovery";
    const ARN: Option<Target> = Some(Target::Attribute("IpamResourceDiscoveryArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMResourceDiscovery {
    /// The attribute `IpamResourceDiscoveryArn`.
    #[inline]
    pub fn ipam_resource_discovery_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IpamResourceDiscoveryArn")
    }

    /// The attribute `IpamResourceDiscoveryId`.
    #[inline]
    pub fn ipam_resource_discovery_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamResourceDiscoveryId")
    }

    /// The attribute `IpamResourceDiscoveryRegion`.
    #[inline]
    pub fn ipam_resource_discovery_region(self) -> Value<Text> {
        attribute(self.0, "IpamResourceDiscoveryRegion")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::IPAMResourceDiscoveryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html).
#[derive(Clone, Copy)]
pub struct IPAMResourceDiscoveryAssociation(Identity);

impl ResourceType for IPAMResourceDiscoveryAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMResourceDiscoveryAssociation";
    const ARN: Option<Target> = Some(Target::Attribute("IpamResourceDiscoveryAssociationArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMResourceDiscoveryAssociation {
    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(self) -> Value<Text> {
        attribute(self.0, "IpamArn")
    }

    /// The attribute `IpamRegion`.
    #[inline]
    pub fn ipam_region(self) -> Value<Text> {
        attribute(self.0, "IpamRegion")
    }

    /// The attribute `IpamResourceDiscoveryAssociationArn`.
    #[inline]
    pub fn ipam_resource_discovery_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IpamResourceDiscoveryAssociationArn")
    }

    /// The attribute `IpamResourceDiscoveryAssociationId`.
    #[inline]
    pub fn ipam_resource_discovery_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamResourceDiscoveryAssociationId")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `ResourceDiscoveryStatus`.
    #[inline]
    pub fn resource_discovery_status(self) -> Value<Text> {
        attribute(self.0, "ResourceDiscoveryStatus")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::IPAMScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html).
#[derive(Clone, Copy)]
pub struct IPAMScope(Identity);

impl ResourceType for IPAMScope {
    const TYPE_NAME: &'static str = "AWS::EC2::IPAMScope";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPAMScope {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(self) -> Value<Text> {
        attribute(self.0, "IpamArn")
    }

    /// The attribute `IpamScopeId`.
    #[inline]
    pub fn ipam_scope_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamScopeId")
    }

    /// The attribute `IpamScopeType`.
    #[inline]
    pub fn ipam_scope_type(self) -> Value<Text> {
        attribute(self.0, "IpamScopeType")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `PoolCount`.
    #[inline]
    pub fn pool_count(self) -> Value<Integer> {
        attribute(self.0, "PoolCount")
    }
}

/// [`AWS::EC2::IPv4Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html).
#[derive(Clone, Copy)]
pub struct IPv4Pool(Identity);

impl ResourceType for IPv4Pool {
    const TYPE_NAME: &'static str = "AWS::EC2::IPv4Pool";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPv4Pool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `NetworkBorderGroup`.
    #[inline]
    pub fn network_border_group(self) -> Value<Text> {
        attribute(self.0, "NetworkBorderGroup")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(self) -> Value<Text> {
        attribute(self.0, "PoolId")
    }

    /// The attribute `TotalAddressCount`.
    #[inline]
    pub fn total_address_count(self) -> Value<Integer> {
        attribute(self.0, "TotalAddressCount")
    }

    /// The attribute `TotalAvailableAddressCount`.
    #[inline]
    pub fn total_available_address_count(self) -> Value<Integer> {
        attribute(self.0, "TotalAvailableAddressCount")
    }
}

/// [`AWS::EC2::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html).
#[derive(Clone, Copy)]
pub struct Instance(Identity);

impl ResourceType for Instance {
    const TYPE_NAME: &'static str = "AWS::EC2::Instance";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Instance {
    /// The attribute `AdditionalInfo`.
    #[inline]
    pub fn additional_info(self) -> Value<Text> {
        attribute(self.0, "AdditionalInfo")
    }

    /// The attribute `Affinity`.
    #[inline]
    pub fn affinity(self) -> Value<Text> {
        attribute(self.0, "Affinity")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `BlockDeviceMappings`.
    #[inline]
    pub fn block_device_mappings(self) -> Value<List<Json>> {
        attribute(self.0, "BlockDeviceMappings")
    }

    /// The attribute `CpuOptions.CoreCount`.
    #[inline]
    pub fn cpu_options_core_count(self) -> Value<Integer> {
        attribute(self.0, "CpuOptions.CoreCount")
    }

    /// The attribute `CpuOptions.ThreadsPerCore`.
    #[inline]
    pub fn cpu_options_threads_per_core(self) -> Value<Integer> {
        attribute(self.0, "CpuOptions.ThreadsPerCore")
    }

    /// The attribute `CreditSpecification.CPUCredits`.
    #[inline]
    pub fn credit_specification_cpu_credits(self) -> Value<Text> {
        attribute(self.0, "CreditSpecification.CPUCredits")
    }

    /// The attribute `DisableApiTermination`.
    #[inline]
    pub fn disable_api_termination(self) -> Value<Boolean> {
        attribute(self.0, "DisableApiTermination")
    }

    /// The attribute `EbsOptimized`.
    #[inline]
    pub fn ebs_optimized(self) -> Value<Boolean> {
        attribute(self.0, "EbsOptimized")
    }

    /// The attribute `ElasticGpuSpecifications`.
    #[inline]
    pub fn elastic_gpu_specifications(self) -> Value<List<Json>> {
        attribute(self.0, "ElasticGpuSpecifications")
    }

    /// The attribute `ElasticInferenceAccelerators`.
    #[inline]
    pub fn elastic_inference_accelerators(self) -> Value<List<Json>> {
        attribute(self.0, "ElasticInferenceAccelerators")
    }

    /// The attribute `EnclaveOptions.Enabled`.
    #[inline]
    pub fn enclave_options_enabled(self) -> Value<Boolean> {
        attribute(self.0, "EnclaveOptions.Enabled")
    }

    /// The attribute `HibernationOptions.Configured`.
    #[inline]
    pub fn hibernation_options_configured(self) -> Value<Boolean> {
        attribute(self.0, "HibernationOptions.Configured")
    }

    /// The attribute `HostId`.
    #[inline]
    pub fn host_id(self) -> Value<Id<super::ec2::Host>> {
        attribute(self.0, "HostId")
    }

    /// The attribute `HostResourceGroupArn`.
    #[inline]
    pub fn host_resource_group_arn(self) -> Value<Text> {
        attribute(self.0, "HostResourceGroupArn")
    }

    /// The attribute `IamInstanceProfile`.
    #[inline]
    pub fn iam_instance_profile(self) -> Value<Name<super::iam::InstanceProfile>> {
        attribute(self.0, "IamInstanceProfile")
    }

    /// The attribute `ImageId`.
    #[inline]
    pub fn image_id(self) -> Value<Text> {
        attribute(self.0, "ImageId")
    }

    /// The attribute `InstanceId`.
    #[inline]
    pub fn instance_id(self) -> Value<Id<Self>> {
        attribute(self.0, "InstanceId")
    }

    /// The attribute `InstanceInitiatedShutdownBehavior`.
    #[inline]
    pub fn instance_initiated_shutdown_behavior(self) -> Value<Text> {
        attribute(self.0, "InstanceInitiatedShutdownBehavior")
    }

    /// The attribute `InstanceType`.
    #[inline]
    pub fn instance_type(self) -> Value<Text> {
        attribute(self.0, "InstanceType")
    }

    /// The attribute `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(self) -> Value<Integer> {
        attribute(self.0, "Ipv6AddressCount")
    }

    /// The attribute `Ipv6Addresses`.
    #[inline]
    pub fn ipv6_addresses(self) -> Value<List<Json>> {
        attribute(self.0, "Ipv6Addresses")
    }

    /// The attribute `KernelId`.
    #[inline]
    pub fn kernel_id(self) -> Value<Text> {
        attribute(self.0, "KernelId")
    }

    /// The attribute `KeyName`.
    #[inline]
    pub fn key_name(self) -> Value<Text> {
        attribute(self.0, "KeyName")
    }

    /// The attribute `LicenseSpecifications`.
    #[inline]
    pub fn license_specifications(self) -> Value<List<Json>> {
        attribute(self.0, "LicenseSpecifications")
    }

    /// The attribute `Monitoring`.
    #[inline]
    pub fn monitoring(self) -> Value<Boolean> {
        attribute(self.0, "Monitoring")
    }

    /// The attribute `NetworkInterfaces`.
    #[inline]
    pub fn network_interfaces(self) -> Value<List<Json>> {
        attribute(self.0, "NetworkInterfaces")
    }

    /// The attribute `PlacementGroupName`.
    #[inline]
    pub fn placement_group_name(self) -> Value<Name<super::ec2::PlacementGroup>> {
        attribute(self.0, "PlacementGroupName")
    }

    /// The attribute `PrivateDnsName`.
    #[inline]
    pub fn private_dns_name(self) -> Value<Text> {
        attribute(self.0, "PrivateDnsName")
    }

    /// The attribute `PrivateIp`.
    #[inline]
    pub fn private_ip(self) -> Value<Text> {
        attribute(self.0, "PrivateIp")
    }

    /// The attribute `PrivateIpAddress`.
    #[inline]
    pub fn private_ip_address(self) -> Value<Text> {
        attribute(self.0, "PrivateIpAddress")
    }

    /// The attribute `PropagateTagsToVolumeOnCreation`.
    #[inline]
    pub fn propagate_tags_to_volume_on_creation(self) -> Value<Boolean> {
        attribute(self.0, "PropagateTagsToVolumeOnCreation")
    }

    /// The attribute `PublicDnsName`.
    #[inline]
    pub fn public_dns_name(self) -> Value<Text> {
        attribute(self.0, "PublicDnsName")
    }

    /// The attribute `PublicIp`.
    #[inline]
    pub fn public_ip(self) -> Value<Text> {
        attribute(self.0, "PublicIp")
    }

    /// The attribute `RamdiskId`.
    #[inline]
    pub fn ramdisk_id(self) -> Value<Text> {
        attribute(self.0, "RamdiskId")
    }

    /// The attribute `SecurityGroupIds`.
    #[inline]
    pub fn security_group_ids(self) -> Value<List<Text>> {
        attribute(self.0, "SecurityGroupIds")
    }

    /// The attribute `SecurityGroups`.
    #[inline]
    pub fn security_groups(self) -> Value<List<Name<super::ec2::SecurityGroup>>> {
        attribute(self.0, "SecurityGroups")
    }

    /// The attribute `SourceDestCheck`.
    #[inline]
    pub fn source_dest_check(self) -> Value<Boolean> {
        attribute(self.0, "SourceDestCheck")
    }

    /// The attribute `SsmAssociations`.
    #[inline]
    pub fn ssm_associations(self) -> Value<List<Json>> {
        attribute(self.0, "SsmAssociations")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.0, "SubnetId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `Tenancy`.
    #[inline]
    pub fn tenancy(self) -> Value<Text> {
        attribute(self.0, "Tenancy")
    }

    /// The attribute `UserData`.
    #[inline]
    pub fn user_data(self) -> Value<Text> {
        attribute(self.0, "UserData")
    }

    /// The attribute `Volumes`.
    #[inline]
    pub fn volumes(self) -> Value<List<Json>> {
        attribute(self.0, "Volumes")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::InstanceConnectEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html).
#[derive(Clone, Copy)]
pub struct InstanceConnectEndpoint(Identity);

impl ResourceType for InstanceConnectEndpoint {
    const TYPE_NAME: &'static str = "AWS::EC2::InstanceConnectEndpoint";
    const ARN: Option<Target> = Some(Target::Attribute("InstanceConnectEndpointArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceConnectEndpoint {
    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZoneId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InstanceConnectEndpointArn`.
    #[inline]
    pub fn instance_connect_endpoint_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "InstanceConnectEndpointArn")
    }

    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(self) -> Value<List<Text>> {
        attribute(self.0, "NetworkInterfaceIds")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `PublicDnsNames`.
    #[inline]
    pub fn public_dns_names(self) -> Value<Json> {
        attribute(self.0, "PublicDnsNames")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateMessage`.
    #[inline]
    pub fn state_message(self) -> Value<Text> {
        attribute(self.0, "StateMessage")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::InstanceEventWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html).
#[derive(Clone, Copy)]
pub struct InstanceEventWindow(Identity);

impl ResourceType for InstanceEventWindow {
    const TYPE_NAME: &'static str = "AWS::EC2::InstanceEventWindow";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("InstanceEventWindowId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceEventWindow {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `InstanceEventWindowId`.
    #[inline]
    pub fn instance_event_window_id(self) -> Value<Id<Self>> {
        attribute(self.0, "InstanceEventWindowId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::InternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html).
#[derive(Clone, Copy)]
pub struct InternetGateway(Identity);

impl ResourceType for InternetGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::InternetGateway";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InternetGateway {
    /// The attribute `InternetGatewayId`.
    #[inline]
    pub fn internet_gateway_id(self) -> Value<Id<Self>> {
        attribute(self.0, "InternetGatewayId")
    }
}

/// [`AWS::EC2::IpPoolRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html).
#[derive(Clone, Copy)]
pub struct IpPoolRouteTableAssociation(Identity);

impl ResourceType for IpPoolRouteTableAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::IpPoolRouteTableAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IpPoolRouteTableAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssociationId")
    }
}

/// [`AWS::EC2::IpamExternalResourceVerificationToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html).
#[derive(Clone, Copy)]
pub struct IpamExternalResourceVerificationToken(Identity);

impl ResourceType for IpamExternalResourceVerificationToken {
    const TYPE_NAME: &'static str = "AWS::EC2::IpamExternalResourceVerificationToken";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("IpamExternalResourceVerificationTokenId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IpamExternalResourceVerificationToken {
    /// The attribute `IpamArn`.
    #[inline]
    pub fn ipam_arn(self) -> Value<Text> {
        attribute(self.0, "IpamArn")
    }

    /// The attribute `IpamExternalResourceVerificationTokenArn`.
    #[inline]
    pub fn ipam_external_resource_verification_token_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IpamExternalResourceVerificationTokenArn")
    }

    /// The attribute `IpamExternalResourceVerificationTokenId`.
    #[inline]
    pub fn ipam_external_resource_verification_token_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamExternalResourceVerificationTokenId")
    }

    /// The attribute `IpamRegion`.
    #[inline]
    pub fn ipam_region(self) -> Value<Text> {
        attribute(self.0, "IpamRegion")
    }

    /// The attribute `NotAfter`.
    #[inline]
    pub fn not_after(self) -> Value<Text> {
        attribute(self.0, "NotAfter")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TokenName`.
    #[inline]
    pub fn token_name(self) -> Value<Text> {
        attribute(self.0, "TokenName")
    }

    /// The attribute `TokenValue`.
    #[inline]
    pub fn token_value(self) -> Value<Text> {
        attribute(self.0, "TokenValue")
    }
}

/// [`AWS::EC2::IpamInternetRegistryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html).
#[derive(Clone, Copy)]
pub struct IpamInternetRegistryAssociation(Identity);

impl ResourceType for IpamInternetRegistryAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::IpamInternetRegistryAssociation";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("IpamInternetRegistryAssociationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IpamInternetRegistryAssociation {
    /// The attribute `ChildRequestXml`.
    #[inline]
    pub fn child_request_xml(self) -> Value<Text> {
        attribute(self.0, "ChildRequestXml")
    }

    /// The attribute `IpamInternetRegistryAssociationArn`.
    #[inline]
    pub fn ipam_internet_registry_association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IpamInternetRegistryAssociationArn")
    }

    /// The attribute `IpamInternetRegistryAssociationId`.
    #[inline]
    pub fn ipam_internet_registry_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IpamInternetRegistryAssociationId")
    }

    /// The attribute `IpamRegion`.
    #[inline]
    pub fn ipam_region(self) -> Value<Text> {
        attribute(self.0, "IpamRegion")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html).
#[derive(Clone, Copy)]
pub struct KeyPair(Identity);

impl ResourceType for KeyPair {
    const TYPE_NAME: &'static str = "AWS::EC2::KeyPair";
    const ID: Option<Target> = Some(Target::Attribute("KeyPairId"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl KeyPair {
    /// The attribute `KeyFingerprint`.
    #[inline]
    pub fn key_fingerprint(self) -> Value<Text> {
        attribute(self.0, "KeyFingerprint")
    }

    /// The attribute `KeyPairId`.
    #[inline]
    pub fn key_pair_id(self) -> Value<Id<Self>> {
        attribute(self.0, "KeyPairId")
    }

    /// `KeyName`, which is what `Ref` returns.
    #[inline]
    pub fn key_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EC2::LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html).
#[derive(Clone, Copy)]
pub struct LaunchTemplate(Identity);

impl ResourceType for LaunchTemplate {
    const TYPE_NAME: &'static str = "AWS::EC2::LaunchTemplate";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LaunchTemplate {
    /// The attribute `DefaultVersionNumber`.
    #[inline]
    pub fn default_version_number(self) -> Value<Text> {
        attribute(self.0, "DefaultVersionNumber")
    }

    /// The attribute `LatestVersionNumber`.
    #[inline]
    pub fn latest_version_number(self) -> Value<Text> {
        attribute(self.0, "LatestVersionNumber")
    }

    /// The attribute `LaunchTemplateId`.
    #[inline]
    pub fn launch_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LaunchTemplateId")
    }
}

/// [`AWS::EC2::LocalGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html).
#[derive(Clone, Copy)]
pub struct LocalGatewayRoute(Identity);

impl ResourceType for LocalGatewayRoute {
    const TYPE_NAME: &'static str = "AWS::EC2::LocalGatewayRoute";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LocalGatewayRoute {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::LocalGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html).
#[derive(Clone, Copy)]
pub struct LocalGatewayRouteTable(Identity);

impl ResourceType for LocalGatewayRouteTable {
    const TYPE_NAME: &'static str = "AWS::EC2::LocalGatewayRouteTable";
    const ARN: Option<Target> = Some(Target::Attribute("LocalGatewayRouteTableArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LocalGatewayRouteTable {
    /// The attribute `LocalGatewayRouteTableArn`.
    #[inline]
    pub fn local_gateway_route_table_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocalGatewayRouteTableArn")
    }

    /// The attribute `LocalGatewayRouteTableId`.
    #[inline]
    pub fn local_gateway_route_table_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LocalGatewayRouteTableId")
    }

    /// The attribute `OutpostArn`.
    #[inline]
    pub fn outpost_arn(self) -> Value<Text> {
        attribute(self.0, "OutpostArn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::LocalGatewayRouteTableVPCAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html).
#[derive(Clone, Copy)]
pub struct LocalGatewayRouteTableVPCAssociation(Identity);

impl ResourceType for LocalGatewayRouteTableVPCAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::LocalGatewayRouteTableVPCAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LocalGatewayRouteTableVPCAssociation {
    /// The attribute `LocalGatewayId`.
    #[inline]
    pub fn local_gateway_id(self) -> Value<Text> {
        attribute(self.0, "LocalGatewayId")
    }

    /// The attribute `LocalGatewayRouteTableVpcAssociationId`.
    #[inline]
    pub fn local_gateway_route_table_vpc_association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LocalGatewayRouteTableVpcAssociationId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html).
#[derive(Clone, Copy)]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation(Identity);

impl ResourceType for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const TYPE_NAME: &'static str =
        "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// The attribute `LocalGatewayId`.
    #[inline]
    pub fn local_gateway_id(self) -> Value<Text> {
        attribute(self.0, "LocalGatewayId")
    }

    /// The attribute `LocalGatewayRouteTableArn`.
    #[inline]
    pub fn local_gateway_route_table_arn(self) -> Value<Text> {
        attribute(self.0, "LocalGatewayRouteTableArn")
    }

    /// The attribute `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
    #[inline]
    pub fn local_gateway_route_table_virtual_interface_group_association_id(
        self,
    ) -> Value<Id<Self>> {
        attribute(
            self.0,
            "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId",
        )
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EC2::LocalGatewayVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html).
#[derive(Clone, Copy)]
pub struct LocalGatewayVirtualInterface(Identity);

impl ResourceType for LocalGatewayVirtualInterface {
    const TYPE_NAME: &'static str = "AWS::EC2::LocalGatewayVirtualInterface";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LocalGatewayVirtualInterface {
    /// The attribute `ConfigurationState`.
    #[inline]
    pub fn configuration_state(self) -> Value<Text> {
        attribute(self.0, "ConfigurationState")
    }

    /// The attribute `LocalBgpAsn`.
    #[inline]
    pub fn local_bgp_asn(self) -> Value<Integer> {
        attribute(self.0, "LocalBgpAsn")
    }

    /// The attribute `LocalGatewayId`.
    #[inline]
    pub fn local_gateway_id(self) -> Value<Text> {
        attribute(self.0, "LocalGatewayId")
    }

    /// The attribute `LocalGatewayVirtualInterfaceId`.
    #[inline]
    pub fn local_gateway_virtual_interface_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LocalGatewayVirtualInterfaceId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }
}

/// [`AWS::EC2::LocalGatewayVirtualInterfaceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html).
#[derive(Clone, Copy)]
pub struct LocalGatewayVirtualInterfaceGroup(Identity);

impl ResourceType for LocalGatewayVirtualInterfaceGroup {
    const TYPE_NAME: &'static str = "AWS::EC2::LocalGatewayVirtualInterfaceGroup";
    const ARN: Option<Target> = Some(Target::Attribute("LocalGatewayVirtualInterfaceGroupArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LocalGatewayVirtualInterfaceGroup {
    /// The attribute `ConfigurationState`.
    #[inline]
    pub fn configuration_state(self) -> Value<Text> {
        attribute(self.0, "ConfigurationState")
    }

    /// The attribute `LocalGatewayVirtualInterfaceGroupArn`.
    #[inline]
    pub fn local_gateway_virtual_interface_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocalGatewayVirtualInterfaceGroupArn")
    }

    /// The attribute `LocalGatewayVirtualInterfaceGroupId`.
    #[inline]
    pub fn local_gateway_virtual_interface_group_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LocalGatewayVirtualInterfaceGroupId")
    }

    /// The attribute `LocalGatewayVirtualInterfaceIds`.
    #[inline]
    pub fn local_gateway_virtual_interface_ids(self) -> Value<List<Text>> {
        attribute(self.0, "LocalGatewayVirtualInterfaceIds")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }
}

/// [`AWS::EC2::NatGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html).
#[derive(Clone, Copy)]
pub struct NatGateway(Identity);

impl ResourceType for NatGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::NatGateway";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NatGateway {
    /// The attribute `AutoProvisionZones`.
    #[inline]
    pub fn auto_provision_zones(self) -> Value<Text> {
        attribute(self.0, "AutoProvisionZones")
    }

    /// The attribute `AutoScalingIps`.
    #[inline]
    pub fn auto_scaling_ips(self) -> Value<Text> {
        attribute(self.0, "AutoScalingIps")
    }

    /// The attribute `EniId`.
    #[inline]
    pub fn eni_id(self) -> Value<Text> {
        attribute(self.0, "EniId")
    }

    /// The attribute `NatGatewayId`.
    #[inline]
    pub fn nat_gateway_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NatGatewayId")
    }

    /// The attribute `RouteTableId`.
    #[inline]
    pub fn route_table_id(self) -> Value<Text> {
        attribute(self.0, "RouteTableId")
    }
}

/// [`AWS::EC2::NetworkAcl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html).
#[derive(Clone, Copy)]
pub struct NetworkAcl(Identity);

impl ResourceType for NetworkAcl {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkAcl";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkAcl {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::NetworkAclEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html).
#[derive(Clone, Copy)]
pub struct NetworkAclEntry(Identity);

impl ResourceType for NetworkAclEntry {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkAclEntry";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkAclEntry {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::NetworkInsightsAccessScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html).
#[derive(Clone, Copy)]
pub struct NetworkInsightsAccessScope(Identity);

impl ResourceType for NetworkInsightsAccessScope {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInsightsAccessScope";
    const ARN: Option<Target> = Some(Target::Attribute("NetworkInsightsAccessScopeArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInsightsAccessScope {
    /// The attribute `CreatedDate`.
    #[inline]
    pub fn created_date(self) -> Value<Text> {
        attribute(self.0, "CreatedDate")
    }

    /// The attribute `NetworkInsightsAccessScopeArn`.
    #[inline]
    pub fn network_insights_access_scope_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NetworkInsightsAccessScopeArn")
    }

    /// The attribute `NetworkInsightsAccessScopeId`.
    #[inline]
    pub fn network_insights_access_scope_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkInsightsAccessScopeId")
    }

    /// The attribute `UpdatedDate`.
    #[inline]
    pub fn updated_date(self) -> Value<Text> {
        attribute(self.0, "UpdatedDate")
    }
}

/// [`AWS::EC2::NetworkInsightsAccessScopeAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html).
#[derive(Clone, Copy)]
pub struct NetworkInsightsAccessScopeAnalysis(Identity);

impl ResourceType for NetworkInsightsAccessScopeAnalysis {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInsightsAccessScopeAnalysis";
    const ARN: Option<Target> = Some(Target::Attribute("NetworkInsightsAccessScopeAnalysisArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInsightsAccessScopeAnalysis {
    /// The attribute `AnalyzedEniCount`.
    #[inline]
    pub fn analyzed_eni_count(self) -> Value<Integer> {
        attribute(self.0, "AnalyzedEniCount")
    }

    /// The attribute `EndDate`.
    #[inline]
    pub fn end_date(self) -> Value<Text> {
        attribute(self.0, "EndDate")
    }

    /// The attribute `FindingsFound`.
    #[inline]
    pub fn findings_found(self) -> Value<Text> {
        attribute(self.0, "FindingsFound")
    }

    /// The attribute `NetworkInsightsAccessScopeAnalysisArn`.
    #[inline]
    pub fn network_insights_access_scope_analysis_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NetworkInsightsAccessScopeAnalysisArn")
    }

    /// The attribute `NetworkInsightsAccessScopeAnalysisId`.
    #[inline]
    pub fn network_insights_access_scope_analysis_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkInsightsAccessScopeAnalysisId")
    }

    /// The attribute `StartDate`.
    #[inline]
    pub fn start_date(self) -> Value<Text> {
        attribute(self.0, "StartDate")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }
}

/// [`AWS::EC2::NetworkInsightsAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html).
#[derive(Clone, Copy)]
pub struct NetworkInsightsAnalysis(Identity);

impl ResourceType for NetworkInsightsAnalysis {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInsightsAnalysis";
    const ARN: Option<Target> = Some(Target::Attribute("NetworkInsightsAnalysisArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInsightsAnalysis {
    /// The attribute `AlternatePathHints`.
    #[inline]
    pub fn alternate_path_hints(self) -> Value<List<Json>> {
        attribute(self.0, "AlternatePathHints")
    }

    /// The attribute `Explanations`.
    #[inline]
    pub fn explanations(self) -> Value<List<Json>> {
        attribute(self.0, "Explanations")
    }

    /// The attribute `ForwardPathComponents`.
    #[inline]
    pub fn forward_path_components(self) -> Value<List<Json>> {
        attribute(self.0, "ForwardPathComponents")
    }

    /// The attribute `NetworkInsightsAnalysisArn`.
    #[inline]
    pub fn network_insights_analysis_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NetworkInsightsAnalysisArn")
    }

    /// The attribute `NetworkInsightsAnalysisId`.
    #[inline]
    pub fn network_insights_analysis_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkInsightsAnalysisId")
    }

    /// The attribute `NetworkPathFound`.
    #[inline]
    pub fn network_path_found(self) -> Value<Boolean> {
        attribute(self.0, "NetworkPathFound")
    }

    /// The attribute `ReturnPathComponents`.
    #[inline]
    pub fn return_path_components(self) -> Value<List<Json>> {
        attribute(self.0, "ReturnPathComponents")
    }

    /// The attribute `StartDate`.
    #[inline]
    pub fn start_date(self) -> Value<Text> {
        attribute(self.0, "StartDate")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// The attribute `SuggestedAccounts`.
    #[inline]
    pub fn suggested_accounts(self) -> Value<List<Text>> {
        attribute(self.0, "SuggestedAccounts")
    }
}

/// [`AWS::EC2::NetworkInsightsPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html).
#[derive(Clone, Copy)]
pub struct NetworkInsightsPath(Identity);

impl ResourceType for NetworkInsightsPath {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInsightsPath";
    const ARN: Option<Target> = Some(Target::Attribute("NetworkInsightsPathArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInsightsPath {
    /// The attribute `CreatedDate`.
    #[inline]
    pub fn created_date(self) -> Value<Text> {
        attribute(self.0, "CreatedDate")
    }

    /// The attribute `DestinationArn`.
    #[inline]
    pub fn destination_arn(self) -> Value<Text> {
        attribute(self.0, "DestinationArn")
    }

    /// The attribute `NetworkInsightsPathArn`.
    #[inline]
    pub fn network_insights_path_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NetworkInsightsPathArn")
    }

    /// The attribute `NetworkInsightsPathId`.
    #[inline]
    pub fn network_insights_path_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkInsightsPathId")
    }

    /// The attribute `SourceArn`.
    #[inline]
    pub fn source_arn(self) -> Value<Text> {
        attribute(self.0, "SourceArn")
    }
}

/// [`AWS::EC2::NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html).
#[derive(Clone, Copy)]
pub struct NetworkInterface(Identity);

impl ResourceType for NetworkInterface {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInterface";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInterface {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `PrimaryIpv6Address`.
    #[inline]
    pub fn primary_ipv6_address(self) -> Value<Text> {
        attribute(self.0, "PrimaryIpv6Address")
    }

    /// The attribute `PrimaryPrivateIpAddress`.
    #[inline]
    pub fn primary_private_ip_address(self) -> Value<Text> {
        attribute(self.0, "PrimaryPrivateIpAddress")
    }

    /// The attribute `PublicIpDnsNameOptions`.
    #[inline]
    pub fn public_ip_dns_name_options(self) -> Value<Json> {
        attribute(self.0, "PublicIpDnsNameOptions")
    }

    /// The attribute `SecondaryPrivateIpAddresses`.
    #[inline]
    pub fn secondary_private_ip_addresses(self) -> Value<List<Text>> {
        attribute(self.0, "SecondaryPrivateIpAddresses")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::NetworkInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html).
#[derive(Clone, Copy)]
pub struct NetworkInterfaceAttachment(Identity);

impl ResourceType for NetworkInterfaceAttachment {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInterfaceAttachment";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInterfaceAttachment {
    /// The attribute `AttachmentId`.
    #[inline]
    pub fn attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AttachmentId")
    }
}

/// [`AWS::EC2::NetworkInterfacePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html).
#[derive(Clone, Copy)]
pub struct NetworkInterfacePermission(Identity);

impl ResourceType for NetworkInterfacePermission {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkInterfacePermission";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkInterfacePermission {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::NetworkPerformanceMetricSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html).
#[derive(Clone, Copy)]
pub struct NetworkPerformanceMetricSubscription(Identity);

impl ResourceType for NetworkPerformanceMetricSubscription {
    const TYPE_NAME: &'static str = "AWS::EC2::NetworkPerformanceMetricSubscription";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkPerformanceMetricSubscription {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::PlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html).
#[derive(Clone, Copy)]
pub struct PlacementGroup(Identity);

impl ResourceType for PlacementGroup {
    const TYPE_NAME: &'static str = "AWS::EC2::PlacementGroup";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PlacementGroup {
    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(self) -> Value<Text> {
        attribute(self.0, "GroupId")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(self) -> Value<Name<Self>> {
        attribute(self.0, "GroupName")
    }
}

/// [`AWS::EC2::PrefixList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html).
#[derive(Clone, Copy)]
pub struct PrefixList(Identity);

impl ResourceType for PrefixList {
    const TYPE_NAME: &'static str = "AWS::EC2::PrefixList";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PrefixList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `PrefixListId`.
    #[inline]
    pub fn prefix_list_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PrefixListId")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Integer> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::EC2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html).
#[derive(Clone, Copy)]
pub struct Route(Identity);

impl ResourceType for Route {
    const TYPE_NAME: &'static str = "AWS::EC2::Route";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Route {
    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(self) -> Value<Text> {
        attribute(self.0, "CidrBlock")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::RouteServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html).
#[derive(Clone, Copy)]
pub struct RouteServer(Identity);

impl ResourceType for RouteServer {
    const TYPE_NAME: &'static str = "AWS::EC2::RouteServer";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RouteServer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::RouteServerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html).
#[derive(Clone, Copy)]
pub struct RouteServerAssociation(Identity);

impl ResourceType for RouteServerAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::RouteServerAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RouteServerAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::RouteServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html).
#[derive(Clone, Copy)]
pub struct RouteServerEndpoint(Identity);

impl ResourceType for RouteServerEndpoint {
    const TYPE_NAME: &'static str = "AWS::EC2::RouteServerEndpoint";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RouteServerEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `EniAddress`.
    #[inline]
    pub fn eni_address(self) -> Value<Text> {
        attribute(self.0, "EniAddress")
    }

    /// The attribute `EniId`.
    #[inline]
    pub fn eni_id(self) -> Value<Text> {
        attribute(self.0, "EniId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::RouteServerPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html).
#[derive(Clone, Copy)]
pub struct RouteServerPeer(Identity);

impl ResourceType for RouteServerPeer {
    const TYPE_NAME: &'static str = "AWS::EC2::RouteServerPeer";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RouteServerPeer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `EndpointEniAddress`.
    #[inline]
    pub fn endpoint_eni_address(self) -> Value<Text> {
        attribute(self.0, "EndpointEniAddress")
    }

    /// The attribute `EndpointEniId`.
    #[inline]
    pub fn endpoint_eni_id(self) -> Value<Text> {
        attribute(self.0, "EndpointEniId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `RouteServerId`.
    #[inline]
    pub fn route_server_id(self) -> Value<Text> {
        attribute(self.0, "RouteServerId")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.0, "SubnetId")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::RouteServerPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html).
#[derive(Clone, Copy)]
pub struct RouteServerPropagation(Identity);

impl ResourceType for RouteServerPropagation {
    const TYPE_NAME: &'static str = "AWS::EC2::RouteServerPropagation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RouteServerPropagation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::RouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html).
#[derive(Clone, Copy)]
pub struct RouteTable(Identity);

impl ResourceType for RouteTable {
    const TYPE_NAME: &'static str = "AWS::EC2::RouteTable";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RouteTable {
    /// The attribute `RouteTableId`.
    #[inline]
    pub fn route_table_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RouteTableId")
    }
}

/// [`AWS::EC2::SecondaryNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html).
#[derive(Clone, Copy)]
pub struct SecondaryNetwork(Identity);

impl ResourceType for SecondaryNetwork {
    const TYPE_NAME: &'static str = "AWS::EC2::SecondaryNetwork";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("SecondaryNetworkId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecondaryNetwork {
    /// The attribute `Ipv4CidrBlockAssociations`.
    #[inline]
    pub fn ipv4_cidr_block_associations(self) -> Value<List<Json>> {
        attribute(self.0, "Ipv4CidrBlockAssociations")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `SecondaryNetworkArn`.
    #[inline]
    pub fn secondary_network_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SecondaryNetworkArn")
    }

    /// The attribute `SecondaryNetworkId`.
    #[inline]
    pub fn secondary_network_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SecondaryNetworkId")
    }
}

/// [`AWS::EC2::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html).
#[derive(Clone, Copy)]
pub struct SecurityGroup(Identity);

impl ResourceType for SecurityGroup {
    const TYPE_NAME: &'static str = "AWS::EC2::SecurityGroup";
    const ID: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("GroupName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityGroup {
    /// The attribute `GroupDescription`.
    #[inline]
    pub fn group_description(self) -> Value<Text> {
        attribute(self.0, "GroupDescription")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(self) -> Value<Id<Self>> {
        attribute(self.0, "GroupId")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(self) -> Value<Name<Self>> {
        attribute(self.0, "GroupName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `SecurityGroupEgress`.
    #[inline]
    pub fn security_group_egress(self) -> Value<List<Json>> {
        attribute(self.0, "SecurityGroupEgress")
    }

    /// The attribute `SecurityGroupIngress`.
    #[inline]
    pub fn security_group_ingress(self) -> Value<List<Json>> {
        attribute(self.0, "SecurityGroupIngress")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::SecurityGroupEgress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html).
#[derive(Clone, Copy)]
pub struct SecurityGroupEgress(Identity);

impl ResourceType for SecurityGroupEgress {
    const TYPE_NAME: &'static str = "AWS::EC2::SecurityGroupEgress";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityGroupEgress {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html).
#[derive(Clone, Copy)]
pub struct SecurityGroupIngress(Identity);

impl ResourceType for SecurityGroupIngress {
    const TYPE_NAME: &'static str = "AWS::EC2::SecurityGroupIngress";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityGroupIngress {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::SecurityGroupVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html).
#[derive(Clone, Copy)]
pub struct SecurityGroupVpcAssociation(Identity);

impl ResourceType for SecurityGroupVpcAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::SecurityGroupVpcAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityGroupVpcAssociation {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }

    /// The attribute `VpcOwnerId`.
    #[inline]
    pub fn vpc_owner_id(self) -> Value<Text> {
        attribute(self.0, "VpcOwnerId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::SnapshotBlockPublicAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html).
#[derive(Clone, Copy)]
pub struct SnapshotBlockPublicAccess(Identity);

impl ResourceType for SnapshotBlockPublicAccess {
    const TYPE_NAME: &'static str = "AWS::EC2::SnapshotBlockPublicAccess";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SnapshotBlockPublicAccess {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::EC2::SpotFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html).
#[derive(Clone, Copy)]
pub struct SpotFleet(Identity);

impl ResourceType for SpotFleet {
    const TYPE_NAME: &'static str = "AWS::EC2::SpotFleet";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SpotFleet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::SqlHaStandbyDetectedInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html).
#[derive(Clone, Copy)]
pub struct SqlHaStandbyDetectedInstance(Identity);

impl ResourceType for SqlHaStandbyDetectedInstance {
    const TYPE_NAME: &'static str = "AWS::EC2::SqlHaStandbyDetectedInstance";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SqlHaStandbyDetectedInstance {
    /// The attribute `HaStatus`.
    #[inline]
    pub fn ha_status(self) -> Value<Text> {
        attribute(self.0, "HaStatus")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `SqlServerLicenseUsage`.
    #[inline]
    pub fn sql_server_license_usage(self) -> Value<Text> {
        attribute(self.0, "SqlServerLicenseUsage")
    }

    /// `InstanceId`, which is what `Ref` returns.
    #[inline]
    pub fn instance_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EC2::Subnet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html).
#[derive(Clone, Copy)]
pub struct Subnet(Identity);

impl ResourceType for Subnet {
    const TYPE_NAME: &'static str = "AWS::EC2::Subnet";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Subnet {
    /// The attribute `AssignIpv6AddressOnCreation`.
    #[inline]
    pub fn assign_ipv6_address_on_creation(self) -> Value<Boolean> {
        attribute(self.0, "AssignIpv6AddressOnCreation")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `AvailabilityZoneId`.
    #[inline]
    pub fn availability_zone_id(self) -> Value<Text> {
        attribute(self.0, "AvailabilityZoneId")
    }

    /// The attribute `BlockPublicAccessStates.InternetGatewayBlockMode`.
    #[inline]
    pub fn block_public_access_states_internet_gateway_block_mode(self) -> Value<Text> {
        attribute(self.0, "BlockPublicAccessStates.InternetGatewayBlockMode")
    }

    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(self) -> Value<Text> {
        attribute(self.0, "CidrBlock")
    }

    /// The attribute `EnableDns64`.
    #[inline]
    pub fn enable_dns64(self) -> Value<Boolean> {
        attribute(self.0, "EnableDns64")
    }

    /// The attribute `EnableLniAtDeviceIndex`.
    #[inline]
    pub fn enable_lni_at_device_index(self) -> Value<Integer> {
        attribute(self.0, "EnableLniAtDeviceIndex")
    }

    /// The attribute `Ipv4IpamPoolId`.
    #[inline]
    pub fn ipv4_ipam_pool_id(self) -> Value<Text> {
        attribute(self.0, "Ipv4IpamPoolId")
    }

    /// The attribute `Ipv4NetmaskLength`.
    #[inline]
    pub fn ipv4_netmask_length(self) -> Value<Integer> {
        attribute(self.0, "Ipv4NetmaskLength")
    }

    /// The attribute `Ipv6CidrBlock`.
    #[inline]
    pub fn ipv6_cidr_block(self) -> Value<Text> {
        attribute(self.0, "Ipv6CidrBlock")
    }

    /// The attribute `Ipv6CidrBlocks`.
    #[inline]
    pub fn ipv6_cidr_blocks(self) -> Value<List<Text>> {
        attribute(self.0, "Ipv6CidrBlocks")
    }

    /// The attribute `Ipv6IpamPoolId`.
    #[inline]
    pub fn ipv6_ipam_pool_id(self) -> Value<Text> {
        attribute(self.0, "Ipv6IpamPoolId")
    }

    /// The attribute `Ipv6Native`.
    #[inline]
    pub fn ipv6_native(self) -> Value<Boolean> {
        attribute(self.0, "Ipv6Native")
    }

    /// The attribute `Ipv6NetmaskLength`.
    #[inline]
    pub fn ipv6_netmask_length(self) -> Value<Integer> {
        attribute(self.0, "Ipv6NetmaskLength")
    }

    /// The attribute `MapPublicIpOnLaunch`.
    #[inline]
    pub fn map_public_ip_on_launch(self) -> Value<Boolean> {
        attribute(self.0, "MapPublicIpOnLaunch")
    }

    /// The attribute `NetworkAclAssociationId`.
    #[inline]
    pub fn network_acl_association_id(self) -> Value<Text> {
        attribute(self.0, "NetworkAclAssociationId")
    }

    /// The attribute `OutpostArn`.
    #[inline]
    pub fn outpost_arn(self) -> Value<Text> {
        attribute(self.0, "OutpostArn")
    }

    /// The attribute `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord`.
    #[inline]
    pub fn private_dns_name_options_on_launch_enable_resource_name_dns_aaaa_record(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",
        )
    }

    /// The attribute `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord`.
    #[inline]
    pub fn private_dns_name_options_on_launch_enable_resource_name_dns_a_record(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord",
        )
    }

    /// The attribute `PrivateDnsNameOptionsOnLaunch.HostnameType`.
    #[inline]
    pub fn private_dns_name_options_on_launch_hostname_type(self) -> Value<Text> {
        attribute(self.0, "PrivateDnsNameOptionsOnLaunch.HostnameType")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SubnetId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::SubnetCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html).
#[derive(Clone, Copy)]
pub struct SubnetCidrBlock(Identity);

impl ResourceType for SubnetCidrBlock {
    const TYPE_NAME: &'static str = "AWS::EC2::SubnetCidrBlock";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SubnetCidrBlock {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `IpSource`.
    #[inline]
    pub fn ip_source(self) -> Value<Text> {
        attribute(self.0, "IpSource")
    }

    /// The attribute `Ipv6AddressAttribute`.
    #[inline]
    pub fn ipv6_address_attribute(self) -> Value<Text> {
        attribute(self.0, "Ipv6AddressAttribute")
    }
}

/// [`AWS::EC2::SubnetCidrReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html).
#[derive(Clone, Copy)]
pub struct SubnetCidrReservation(Identity);

impl ResourceType for SubnetCidrReservation {
    const TYPE_NAME: &'static str = "AWS::EC2::SubnetCidrReservation";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("SubnetCidrReservationId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SubnetCidrReservation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `SubnetCidrReservationId`.
    #[inline]
    pub fn subnet_cidr_reservation_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SubnetCidrReservationId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::SubnetNetworkAclAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html).
#[derive(Clone, Copy)]
pub struct SubnetNetworkAclAssociation(Identity);

impl ResourceType for SubnetNetworkAclAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::SubnetNetworkAclAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SubnetNetworkAclAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssociationId")
    }
}

/// [`AWS::EC2::SubnetRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html).
#[derive(Clone, Copy)]
pub struct SubnetRouteTableAssociation(Identity);

impl ResourceType for SubnetRouteTableAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::SubnetRouteTableAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SubnetRouteTableAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::TrafficMirrorFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html).
#[derive(Clone, Copy)]
pub struct TrafficMirrorFilter(Identity);

impl ResourceType for TrafficMirrorFilter {
    const TYPE_NAME: &'static str = "AWS::EC2::TrafficMirrorFilter";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrafficMirrorFilter {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::TrafficMirrorFilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html).
#[derive(Clone, Copy)]
pub struct TrafficMirrorFilterRule(Identity);

impl ResourceType for TrafficMirrorFilterRule {
    const TYPE_NAME: &'static str = "AWS::EC2::TrafficMirrorFilterRule";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrafficMirrorFilterRule {
    /// The attribute `TrafficMirrorFilterRuleId`.
    #[inline]
    pub fn traffic_mirror_filter_rule_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TrafficMirrorFilterRuleId")
    }
}

/// [`AWS::EC2::TrafficMirrorSession`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html).
#[derive(Clone, Copy)]
pub struct TrafficMirrorSession(Identity);

impl ResourceType for TrafficMirrorSession {
    const TYPE_NAME: &'static str = "AWS::EC2::TrafficMirrorSession";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrafficMirrorSession {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::TrafficMirrorTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html).
#[derive(Clone, Copy)]
pub struct TrafficMirrorTarget(Identity);

impl ResourceType for TrafficMirrorTarget {
    const TYPE_NAME: &'static str = "AWS::EC2::TrafficMirrorTarget";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrafficMirrorTarget {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::TransitGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html).
#[derive(Clone, Copy)]
pub struct TransitGateway(Identity);

impl ResourceType for TransitGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGateway";
    const ARN: Option<Target> = Some(Target::Attribute("TransitGatewayArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGateway {
    /// The attribute `EncryptionSupportState`.
    #[inline]
    pub fn encryption_support_state(self) -> Value<Text> {
        attribute(self.0, "EncryptionSupportState")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `TransitGatewayArn`.
    #[inline]
    pub fn transit_gateway_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TransitGatewayArn")
    }
}

/// [`AWS::EC2::TransitGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayAttachment(Identity);

impl ResourceType for TransitGatewayAttachment {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayAttachment";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::TransitGatewayConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayConnect(Identity);

impl ResourceType for TransitGatewayConnect {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayConnect";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayConnect {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayAttachmentId")
    }

    /// The attribute `TransitGatewayId`.
    #[inline]
    pub fn transit_gateway_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayId")
    }
}

/// [`AWS::EC2::TransitGatewayConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayConnectPeer(Identity);

impl ResourceType for TransitGatewayConnectPeer {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayConnectPeer";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayConnectPeer {
    /// The attribute `ConnectPeerConfiguration.BgpConfigurations`.
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations(self) -> Value<List<Json>> {
        attribute(self.0, "ConnectPeerConfiguration.BgpConfigurations")
    }

    /// The attribute `ConnectPeerConfiguration.Protocol`.
    #[inline]
    pub fn connect_peer_configuration_protocol(self) -> Value<Text> {
        attribute(self.0, "ConnectPeerConfiguration.Protocol")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TransitGatewayConnectPeerId`.
    #[inline]
    pub fn transit_gateway_connect_peer_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayConnectPeerId")
    }
}

/// [`AWS::EC2::TransitGatewayMeteringPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayMeteringPolicy(Identity);

impl ResourceType for TransitGatewayMeteringPolicy {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayMeteringPolicy";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayMeteringPolicy {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TransitGatewayMeteringPolicyId`.
    #[inline]
    pub fn transit_gateway_metering_policy_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayMeteringPolicyId")
    }

    /// The attribute `UpdateEffectiveAt`.
    #[inline]
    pub fn update_effective_at(self) -> Value<Text> {
        attribute(self.0, "UpdateEffectiveAt")
    }
}

/// [`AWS::EC2::TransitGatewayMeteringPolicyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayMeteringPolicyEntry(Identity);

impl ResourceType for TransitGatewayMeteringPolicyEntry {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayMeteringPolicyEntry";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayMeteringPolicyEntry {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdateEffectiveAt`.
    #[inline]
    pub fn update_effective_at(self) -> Value<Text> {
        attribute(self.0, "UpdateEffectiveAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayMulticastDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayMulticastDomain(Identity);

impl ResourceType for TransitGatewayMulticastDomain {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayMulticastDomain";
    const ARN: Option<Target> = Some(Target::Attribute("TransitGatewayMulticastDomainArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayMulticastDomain {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TransitGatewayMulticastDomainArn`.
    #[inline]
    pub fn transit_gateway_multicast_domain_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TransitGatewayMulticastDomainArn")
    }

    /// The attribute `TransitGatewayMulticastDomainId`.
    #[inline]
    pub fn transit_gateway_multicast_domain_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayMulticastDomainId")
    }
}

/// [`AWS::EC2::TransitGatewayMulticastDomainAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayMulticastDomainAssociation(Identity);

impl ResourceType for TransitGatewayMulticastDomainAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayMulticastDomainAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayMulticastDomainAssociation {
    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(self) -> Value<Text> {
        attribute(self.0, "ResourceId")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(self) -> Value<Text> {
        attribute(self.0, "ResourceType")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayMulticastGroupMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayMulticastGroupMember(Identity);

impl ResourceType for TransitGatewayMulticastGroupMember {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayMulticastGroupMember";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayMulticastGroupMember {
    /// The attribute `GroupMember`.
    #[inline]
    pub fn group_member(self) -> Value<Boolean> {
        attribute(self.0, "GroupMember")
    }

    /// The attribute `GroupSource`.
    #[inline]
    pub fn group_source(self) -> Value<Boolean> {
        attribute(self.0, "GroupSource")
    }

    /// The attribute `MemberType`.
    #[inline]
    pub fn member_type(self) -> Value<Text> {
        attribute(self.0, "MemberType")
    }

    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(self) -> Value<Text> {
        attribute(self.0, "ResourceId")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(self) -> Value<Text> {
        attribute(self.0, "ResourceType")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.0, "SubnetId")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayAttachmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayMulticastGroupSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayMulticastGroupSource(Identity);

impl ResourceType for TransitGatewayMulticastGroupSource {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayMulticastGroupSource";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayMulticastGroupSource {
    /// The attribute `GroupMember`.
    #[inline]
    pub fn group_member(self) -> Value<Boolean> {
        attribute(self.0, "GroupMember")
    }

    /// The attribute `GroupSource`.
    #[inline]
    pub fn group_source(self) -> Value<Boolean> {
        attribute(self.0, "GroupSource")
    }

    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(self) -> Value<Text> {
        attribute(self.0, "ResourceId")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(self) -> Value<Text> {
        attribute(self.0, "ResourceType")
    }

    /// The attribute `SourceType`.
    #[inline]
    pub fn source_type(self) -> Value<Text> {
        attribute(self.0, "SourceType")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.0, "SubnetId")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayAttachmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayPeeringAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayPeeringAttachment(Identity);

impl ResourceType for TransitGatewayPeeringAttachment {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayPeeringAttachment";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayPeeringAttachment {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Json> {
        attribute(self.0, "Status")
    }

    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayAttachmentId")
    }
}

/// [`AWS::EC2::TransitGatewayPolicyTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayPolicyTable(Identity);

impl ResourceType for TransitGatewayPolicyTable {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayPolicyTable";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayPolicyTable {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TransitGatewayPolicyTableId`.
    #[inline]
    pub fn transit_gateway_policy_table_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayPolicyTableId")
    }
}

/// [`AWS::EC2::TransitGatewayPolicyTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayPolicyTableAssociation(Identity);

impl ResourceType for TransitGatewayPolicyTableAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayPolicyTableAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayPolicyTableAssociation {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayPolicyTableEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayPolicyTableEntry(Identity);

impl ResourceType for TransitGatewayPolicyTableEntry {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayPolicyTableEntry";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayPolicyTableEntry {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayRoute(Identity);

impl ResourceType for TransitGatewayRoute {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayRoute";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayRoute {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayRouteTable(Identity);

impl ResourceType for TransitGatewayRouteTable {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayRouteTable";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayRouteTable {
    /// The attribute `TransitGatewayRouteTableId`.
    #[inline]
    pub fn transit_gateway_route_table_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransitGatewayRouteTableId")
    }
}

/// [`AWS::EC2::TransitGatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayRouteTableAssociation(Identity);

impl ResourceType for TransitGatewayRouteTableAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayRouteTableAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayRouteTableAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayRouteTablePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayRouteTablePropagation(Identity);

impl ResourceType for TransitGatewayRouteTablePropagation {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayRouteTablePropagation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayRouteTablePropagation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::TransitGatewayVpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html).
#[derive(Clone, Copy)]
pub struct TransitGatewayVpcAttachment(Identity);

impl ResourceType for TransitGatewayVpcAttachment {
    const TYPE_NAME: &'static str = "AWS::EC2::TransitGatewayVpcAttachment";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitGatewayVpcAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::VPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html).
#[derive(Clone, Copy)]
pub struct VPC(Identity);

impl ResourceType for VPC {
    const TYPE_NAME: &'static str = "AWS::EC2::VPC";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPC {
    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(self) -> Value<Text> {
        attribute(self.0, "CidrBlock")
    }

    /// The attribute `CidrBlockAssociations`.
    #[inline]
    pub fn cidr_block_associations(self) -> Value<List<Text>> {
        attribute(self.0, "CidrBlockAssociations")
    }

    /// The attribute `DefaultNetworkAcl`.
    #[inline]
    pub fn default_network_acl(self) -> Value<Text> {
        attribute(self.0, "DefaultNetworkAcl")
    }

    /// The attribute `DefaultSecurityGroup`.
    #[inline]
    pub fn default_security_group(self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.0, "DefaultSecurityGroup")
    }

    /// The attribute `EnableDnsHostnames`.
    #[inline]
    pub fn enable_dns_hostnames(self) -> Value<Boolean> {
        attribute(self.0, "EnableDnsHostnames")
    }

    /// The attribute `EnableDnsSupport`.
    #[inline]
    pub fn enable_dns_support(self) -> Value<Boolean> {
        attribute(self.0, "EnableDnsSupport")
    }

    /// The attribute `InstanceTenancy`.
    #[inline]
    pub fn instance_tenancy(self) -> Value<Text> {
        attribute(self.0, "InstanceTenancy")
    }

    /// The attribute `Ipv4IpamPoolId`.
    #[inline]
    pub fn ipv4_ipam_pool_id(self) -> Value<Text> {
        attribute(self.0, "Ipv4IpamPoolId")
    }

    /// The attribute `Ipv4NetmaskLength`.
    #[inline]
    pub fn ipv4_netmask_length(self) -> Value<Integer> {
        attribute(self.0, "Ipv4NetmaskLength")
    }

    /// The attribute `Ipv6CidrBlocks`.
    #[inline]
    pub fn ipv6_cidr_blocks(self) -> Value<List<Text>> {
        attribute(self.0, "Ipv6CidrBlocks")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `VpcEncryptionControl.EgressOnlyInternetGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_egress_only_internet_gateway_exclusion(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.EgressOnlyInternetGatewayExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.ElasticFileSystemExclusion`.
    #[inline]
    pub fn vpc_encryption_control_elastic_file_system_exclusion(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.ElasticFileSystemExclusion")
    }

    /// The attribute `VpcEncryptionControl.InternetGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_internet_gateway_exclusion(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.InternetGatewayExclusion")
    }

    /// The attribute `VpcEncryptionControl.LambdaExclusion`.
    #[inline]
    pub fn vpc_encryption_control_lambda_exclusion(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.LambdaExclusion")
    }

    /// The attribute `VpcEncryptionControl.Mode`.
    #[inline]
    pub fn vpc_encryption_control_mode(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.Mode")
    }

    /// The attribute `VpcEncryptionControl.NatGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_nat_gateway_exclusion(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.NatGatewayExclusion")
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.InternetGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.Lambda.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state_message(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.NatGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.VpcLattice.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.VpcPeering.State",
        )
    }

    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state_message(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage",
        )
    }

    /// The attribute `VpcEncryptionControl.State`.
    #[inline]
    pub fn vpc_encryption_control_state(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.State")
    }

    /// The attribute `VpcEncryptionControl.StateMessage`.
    #[inline]
    pub fn vpc_encryption_control_state_message(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.StateMessage")
    }

    /// The attribute `VpcEncryptionControl.VirtualPrivateGatewayExclusion`.
    #[inline]
    pub fn vpc_encryption_control_virtual_private_gateway_exclusion(self) -> Value<Text> {
        attribute(
            self.0,
            "VpcEncryptionControl.VirtualPrivateGatewayExclusion",
        )
    }

    /// The attribute `VpcEncryptionControl.VpcEncryptionControlId`.
    #[inline]
    pub fn vpc_encryption_control_vpc_encryption_control_id(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.VpcEncryptionControlId")
    }

    /// The attribute `VpcEncryptionControl.VpcId`.
    #[inline]
    pub fn vpc_encryption_control_vpc_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpcEncryptionControl.VpcId")
    }

    /// The attribute `VpcEncryptionControl.VpcLatticeExclusion`.
    #[inline]
    pub fn vpc_encryption_control_vpc_lattice_exclusion(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.VpcLatticeExclusion")
    }

    /// The attribute `VpcEncryptionControl.VpcPeeringExclusion`.
    #[inline]
    pub fn vpc_encryption_control_vpc_peering_exclusion(self) -> Value<Text> {
        attribute(self.0, "VpcEncryptionControl.VpcPeeringExclusion")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::EC2::VPCBlockPublicAccessExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html).
#[derive(Clone, Copy)]
pub struct VPCBlockPublicAccessExclusion(Identity);

impl ResourceType for VPCBlockPublicAccessExclusion {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCBlockPublicAccessExclusion";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCBlockPublicAccessExclusion {
    /// The attribute `ExclusionId`.
    #[inline]
    pub fn exclusion_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ExclusionId")
    }
}

/// [`AWS::EC2::VPCBlockPublicAccessOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html).
#[derive(Clone, Copy)]
pub struct VPCBlockPublicAccessOptions(Identity);

impl ResourceType for VPCBlockPublicAccessOptions {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCBlockPublicAccessOptions";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCBlockPublicAccessOptions {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `ExclusionsAllowed`.
    #[inline]
    pub fn exclusions_allowed(self) -> Value<Text> {
        attribute(self.0, "ExclusionsAllowed")
    }
}

/// [`AWS::EC2::VPCCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html).
#[derive(Clone, Copy)]
pub struct VPCCidrBlock(Identity);

impl ResourceType for VPCCidrBlock {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCCidrBlock";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCCidrBlock {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `IpSource`.
    #[inline]
    pub fn ip_source(self) -> Value<Text> {
        attribute(self.0, "IpSource")
    }

    /// The attribute `Ipv6AddressAttribute`.
    #[inline]
    pub fn ipv6_address_attribute(self) -> Value<Text> {
        attribute(self.0, "Ipv6AddressAttribute")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::VPCDHCPOptionsAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html).
#[derive(Clone, Copy)]
pub struct VPCDHCPOptionsAssociation(Identity);

impl ResourceType for VPCDHCPOptionsAssociation {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCDHCPOptionsAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::VPCEncryptionControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html).
#[derive(Clone, Copy)]
pub struct VPCEncryptionControl(Identity);

impl ResourceType for VPCEncryptionControl {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCEncryptionControl";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCEncryptionControl {
    /// The attribute `ResourceExclusions`.
    #[inline]
    pub fn resource_exclusions(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions")
    }

    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway`.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.EgressOnlyInternetGateway")
    }

    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.EgressOnlyInternetGateway.State")
    }

    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state_message(self) -> Value<Text> {
        attribute(
            self.0,
            "ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.ElasticFileSystem`.
    #[inline]
    pub fn resource_exclusions_elastic_file_system(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.ElasticFileSystem")
    }

    /// The attribute `ResourceExclusions.ElasticFileSystem.State`.
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.ElasticFileSystem.State")
    }

    /// The attribute `ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state_message(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.ElasticFileSystem.StateMessage")
    }

    /// The attribute `ResourceExclusions.InternetGateway`.
    #[inline]
    pub fn resource_exclusions_internet_gateway(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.InternetGateway")
    }

    /// The attribute `ResourceExclusions.InternetGateway.State`.
    #[inline]
    pub fn resource_exclusions_internet_gateway_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.InternetGateway.State")
    }

    /// The attribute `ResourceExclusions.InternetGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_internet_gateway_state_message(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.InternetGateway.StateMessage")
    }

    /// The attribute `ResourceExclusions.Lambda`.
    #[inline]
    pub fn resource_exclusions_lambda(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.Lambda")
    }

    /// The attribute `ResourceExclusions.Lambda.State`.
    #[inline]
    pub fn resource_exclusions_lambda_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.Lambda.State")
    }

    /// The attribute `ResourceExclusions.Lambda.StateMessage`.
    #[inline]
    pub fn resource_exclusions_lambda_state_message(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.Lambda.StateMessage")
    }

    /// The attribute `ResourceExclusions.NatGateway`.
    #[inline]
    pub fn resource_exclusions_nat_gateway(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.NatGateway")
    }

    /// The attribute `ResourceExclusions.NatGateway.State`.
    #[inline]
    pub fn resource_exclusions_nat_gateway_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.NatGateway.State")
    }

    /// The attribute `ResourceExclusions.NatGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_nat_gateway_state_message(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.NatGateway.StateMessage")
    }

    /// The attribute `ResourceExclusions.VirtualPrivateGateway`.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.VirtualPrivateGateway")
    }

    /// The attribute `ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.VirtualPrivateGateway.State")
    }

    /// The attribute `ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state_message(self) -> Value<Text> {
        attribute(
            self.0,
            "ResourceExclusions.VirtualPrivateGateway.StateMessage",
        )
    }

    /// The attribute `ResourceExclusions.VpcLattice`.
    #[inline]
    pub fn resource_exclusions_vpc_lattice(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.VpcLattice")
    }

    /// The attribute `ResourceExclusions.VpcLattice.State`.
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.VpcLattice.State")
    }

    /// The attribute `ResourceExclusions.VpcLattice.StateMessage`.
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state_message(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.VpcLattice.StateMessage")
    }

    /// The attribute `ResourceExclusions.VpcPeering`.
    #[inline]
    pub fn resource_exclusions_vpc_peering(self) -> Value<Json> {
        attribute(self.0, "ResourceExclusions.VpcPeering")
    }

    /// The attribute `ResourceExclusions.VpcPeering.State`.
    #[inline]
    pub fn resource_exclusions_vpc_peering_state(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.VpcPeering.State")
    }

    /// The attribute `ResourceExclusions.VpcPeering.StateMessage`.
    #[inline]
    pub fn resource_exclusions_vpc_peering_state_message(self) -> Value<Text> {
        attribute(self.0, "ResourceExclusions.VpcPeering.StateMessage")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StateMessage`.
    #[inline]
    pub fn state_message(self) -> Value<Text> {
        attribute(self.0, "StateMessage")
    }

    /// The attribute `VpcEncryptionControlId`.
    #[inline]
    pub fn vpc_encryption_control_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpcEncryptionControlId")
    }
}

/// [`AWS::EC2::VPCEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html).
#[derive(Clone, Copy)]
pub struct VPCEndpoint(Identity);

impl ResourceType for VPCEndpoint {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCEndpoint";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCEndpoint {
    /// The attribute `CreationTimestamp`.
    #[inline]
    pub fn creation_timestamp(self) -> Value<Text> {
        attribute(self.0, "CreationTimestamp")
    }

    /// The attribute `DnsEntries`.
    #[inline]
    pub fn dns_entries(self) -> Value<List<Text>> {
        attribute(self.0, "DnsEntries")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(self) -> Value<List<Text>> {
        attribute(self.0, "NetworkInterfaceIds")
    }
}

/// [`AWS::EC2::VPCEndpointConnectionNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html).
#[derive(Clone, Copy)]
pub struct VPCEndpointConnectionNotification(Identity);

impl ResourceType for VPCEndpointConnectionNotification {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCEndpointConnectionNotification";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCEndpointConnectionNotification {
    /// The attribute `VPCEndpointConnectionNotificationId`.
    #[inline]
    pub fn vpc_endpoint_connection_notification_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VPCEndpointConnectionNotificationId")
    }
}

/// [`AWS::EC2::VPCEndpointService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html).
#[derive(Clone, Copy)]
pub struct VPCEndpointService(Identity);

impl ResourceType for VPCEndpointService {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCEndpointService";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCEndpointService {
    /// The attribute `PrivateDnsNameConfiguration.Name`.
    #[inline]
    pub fn private_dns_name_configuration_name(self) -> Value<Text> {
        attribute(self.0, "PrivateDnsNameConfiguration.Name")
    }

    /// The attribute `PrivateDnsNameConfiguration.State`.
    #[inline]
    pub fn private_dns_name_configuration_state(self) -> Value<Text> {
        attribute(self.0, "PrivateDnsNameConfiguration.State")
    }

    /// The attribute `PrivateDnsNameConfiguration.Type`.
    #[inline]
    pub fn private_dns_name_configuration_type(self) -> Value<Text> {
        attribute(self.0, "PrivateDnsNameConfiguration.Type")
    }

    /// The attribute `PrivateDnsNameConfiguration.Value`.
    #[inline]
    pub fn private_dns_name_configuration_value(self) -> Value<Text> {
        attribute(self.0, "PrivateDnsNameConfiguration.Value")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ServiceId")
    }
}

/// [`AWS::EC2::VPCEndpointServicePermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html).
#[derive(Clone, Copy)]
pub struct VPCEndpointServicePermissions(Identity);

impl ResourceType for VPCEndpointServicePermissions {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCEndpointServicePermissions";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCEndpointServicePermissions {
    /// `ServiceId`, which is what `Ref` returns.
    #[inline]
    pub fn service_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EC2::VPCGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html).
#[derive(Clone, Copy)]
pub struct VPCGatewayAttachment(Identity);

impl ResourceType for VPCGatewayAttachment {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCGatewayAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCGatewayAttachment {
    /// The attribute `AttachmentType`.
    #[inline]
    pub fn attachment_type(self) -> Value<Text> {
        attribute(self.0, "AttachmentType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::VPCPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html).
#[derive(Clone, Copy)]
pub struct VPCPeeringConnection(Identity);

impl ResourceType for VPCPeeringConnection {
    const TYPE_NAME: &'static str = "AWS::EC2::VPCPeeringConnection";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPCPeeringConnection {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::VPNConcentrator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html).
#[derive(Clone, Copy)]
pub struct VPNConcentrator(Identity);

impl ResourceType for VPNConcentrator {
    const TYPE_NAME: &'static str = "AWS::EC2::VPNConcentrator";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPNConcentrator {
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline]
    pub fn transit_gateway_attachment_id(self) -> Value<Text> {
        attribute(self.0, "TransitGatewayAttachmentId")
    }

    /// The attribute `VpnConcentratorId`.
    #[inline]
    pub fn vpn_concentrator_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpnConcentratorId")
    }
}

/// [`AWS::EC2::VPNConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html).
#[derive(Clone, Copy)]
pub struct VPNConnection(Identity);

impl ResourceType for VPNConnection {
    const TYPE_NAME: &'static str = "AWS::EC2::VPNConnection";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPNConnection {
    /// The attribute `VpnConnectionId`.
    #[inline]
    pub fn vpn_connection_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VpnConnectionId")
    }
}

/// [`AWS::EC2::VPNConnectionRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html).
#[derive(Clone, Copy)]
pub struct VPNConnectionRoute(Identity);

impl ResourceType for VPNConnectionRoute {
    const TYPE_NAME: &'static str = "AWS::EC2::VPNConnectionRoute";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPNConnectionRoute {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EC2::VPNGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html).
#[derive(Clone, Copy)]
pub struct VPNGateway(Identity);

impl ResourceType for VPNGateway {
    const TYPE_NAME: &'static str = "AWS::EC2::VPNGateway";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPNGateway {
    /// The attribute `VPNGatewayId`.
    #[inline]
    pub fn vpn_gateway_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VPNGatewayId")
    }
}

/// [`AWS::EC2::VPNGatewayRoutePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html).
#[derive(Clone, Copy)]
pub struct VPNGatewayRoutePropagation(Identity);

impl ResourceType for VPNGatewayRoutePropagation {
    const TYPE_NAME: &'static str = "AWS::EC2::VPNGatewayRoutePropagation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VPNGatewayRoutePropagation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EC2::VerifiedAccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html).
#[derive(Clone, Copy)]
pub struct VerifiedAccessEndpoint(Identity);

impl ResourceType for VerifiedAccessEndpoint {
    const TYPE_NAME: &'static str = "AWS::EC2::VerifiedAccessEndpoint";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VerifiedAccessEndpoint {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `DeviceValidationDomain`.
    #[inline]
    pub fn device_validation_domain(self) -> Value<Text> {
        attribute(self.0, "DeviceValidationDomain")
    }

    /// The attribute `EndpointDomain`.
    #[inline]
    pub fn endpoint_domain(self) -> Value<Text> {
        attribute(self.0, "EndpointDomain")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VerifiedAccessEndpointId`.
    #[inline]
    pub fn verified_access_endpoint_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VerifiedAccessEndpointId")
    }

    /// The attribute `VerifiedAccessInstanceId`.
    #[inline]
    pub fn verified_access_instance_id(self) -> Value<Text> {
        attribute(self.0, "VerifiedAccessInstanceId")
    }
}

/// [`AWS::EC2::VerifiedAccessGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html).
#[derive(Clone, Copy)]
pub struct VerifiedAccessGroup(Identity);

impl ResourceType for VerifiedAccessGroup {
    const TYPE_NAME: &'static str = "AWS::EC2::VerifiedAccessGroup";
    const ARN: Option<Target> = Some(Target::Attribute("VerifiedAccessGroupArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VerifiedAccessGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(self) -> Value<Text> {
        attribute(self.0, "Owner")
    }

    /// The attribute `VerifiedAccessGroupArn`.
    #[inline]
    pub fn verified_access_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VerifiedAccessGroupArn")
    }

    /// The attribute `VerifiedAccessGroupId`.
    #[inline]
    pub fn verified_access_group_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VerifiedAccessGroupId")
    }
}

/// [`AWS::EC2::VerifiedAccessInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html).
#[derive(Clone, Copy)]
pub struct VerifiedAccessInstance(Identity);

impl ResourceType for VerifiedAccessInstance {
    const TYPE_NAME: &'static str = "AWS::EC2::VerifiedAccessInstance";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VerifiedAccessInstance {
    /// The attribute `CidrEndpointsCustomSubDomainNameServers`.
    #[inline]
    pub fn cidr_endpoints_custom_sub_domain_name_servers(self) -> Value<List<Text>> {
        attribute(self.0, "CidrEndpointsCustomSubDomainNameServers")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `VerifiedAccessInstanceId`.
    #[inline]
    pub fn verified_access_instance_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VerifiedAccessInstanceId")
    }
}

/// [`AWS::EC2::VerifiedAccessTrustProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html).
#[derive(Clone, Copy)]
pub struct VerifiedAccessTrustProvider(Identity);

impl ResourceType for VerifiedAccessTrustProvider {
    const TYPE_NAME: &'static str = "AWS::EC2::VerifiedAccessTrustProvider";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VerifiedAccessTrustProvider {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `VerifiedAccessTrustProviderId`.
    #[inline]
    pub fn verified_access_trust_provider_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VerifiedAccessTrustProviderId")
    }
}

/// [`AWS::EC2::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html).
#[derive(Clone, Copy)]
pub struct Volume(Identity);

impl ResourceType for Volume {
    const TYPE_NAME: &'static str = "AWS::EC2::Volume";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Volume {
    /// The attribute `VolumeId`.
    #[inline]
    pub fn volume_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VolumeId")
    }
}

/// [`AWS::EC2::VolumeAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html).
#[derive(Clone, Copy)]
pub struct VolumeAttachment(Identity);

impl ResourceType for VolumeAttachment {
    const TYPE_NAME: &'static str = "AWS::EC2::VolumeAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VolumeAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
