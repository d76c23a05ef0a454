//! Resource types of `AWS::MediaConnect`.

use super::prelude::*;

/// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
#[derive(Clone, Copy)]
pub struct Bridge(Identity);

impl ResourceType for Bridge {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::Bridge";
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

impl Bridge {
    /// The attribute `BridgeArn`.
    #[inline]
    pub fn bridge_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "BridgeArn")
    }

    /// The attribute `BridgeState`.
    #[inline]
    pub fn bridge_state(self) -> Value<Text> {
        attribute(self.0, "BridgeState")
    }
}

/// [`AWS::MediaConnect::BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html).
#[derive(Clone, Copy)]
pub struct BridgeOutput(Identity);

impl ResourceType for BridgeOutput {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::BridgeOutput";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BridgeOutput {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
#[derive(Clone, Copy)]
pub struct BridgeSource(Identity);

impl ResourceType for BridgeSource {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::BridgeSource";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BridgeSource {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaConnect::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html).
#[derive(Clone, Copy)]
pub struct Flow(Identity);

impl ResourceType for Flow {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::Flow";
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

impl Flow {
    /// The attribute `EgressIp`.
    #[inline]
    pub fn egress_ip(self) -> Value<Text> {
        attribute(self.0, "EgressIp")
    }

    /// The attribute `FlowArn`.
    #[inline]
    pub fn flow_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FlowArn")
    }

    /// The attribute `FlowAvailabilityZone`.
    #[inline]
    pub fn flow_availability_zone(self) -> Value<Text> {
        attribute(self.0, "FlowAvailabilityZone")
    }

    /// The attribute `FlowNdiMachineName`.
    #[inline]
    pub fn flow_ndi_machine_name(self) -> Value<Text> {
        attribute(self.0, "FlowNdiMachineName")
    }

    /// The attribute `Source.IngestIp`.
    #[inline]
    pub fn source_ingest_ip(self) -> Value<Text> {
        attribute(self.0, "Source.IngestIp")
    }

    /// The attribute `Source.SourceArn`.
    #[inline]
    pub fn source_source_arn(self) -> Value<Text> {
        attribute(self.0, "Source.SourceArn")
    }

    /// The attribute `Source.SourceIngestPort`.
    #[inline]
    pub fn source_source_ingest_port(self) -> Value<Text> {
        attribute(self.0, "Source.SourceIngestPort")
    }
}

/// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
#[derive(Clone, Copy)]
pub struct FlowEntitlement(Identity);

impl ResourceType for FlowEntitlement {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::FlowEntitlement";
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

impl FlowEntitlement {
    /// The attribute `EntitlementArn`.
    #[inline]
    pub fn entitlement_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EntitlementArn")
    }
}

/// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
#[derive(Clone, Copy)]
pub struct FlowMediaStream(Identity);

impl ResourceType for FlowMediaStream {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::FlowMediaStream";
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

impl FlowMediaStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Fmt`.
    #[inline]
    pub fn fmt(self) -> Value<Integer> {
        attribute(self.0, "Fmt")
    }
}

/// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
#[derive(Clone, Copy)]
pub struct FlowOutput(Identity);

impl ResourceType for FlowOutput {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::FlowOutput";
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

impl FlowOutput {
    /// The attribute `OutputArn`.
    #[inline]
    pub fn output_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "OutputArn")
    }
}

/// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
#[derive(Clone, Copy)]
pub struct FlowSource(Identity);

impl ResourceType for FlowSource {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::FlowSource";
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

impl FlowSource {
    /// The attribute `IngestIp`.
    #[inline]
    pub fn ingest_ip(self) -> Value<Text> {
        attribute(self.0, "IngestIp")
    }

    /// The attribute `SourceArn`.
    #[inline]
    pub fn source_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SourceArn")
    }

    /// The attribute `SourceIngestPort`.
    #[inline]
    pub fn source_ingest_port(self) -> Value<Text> {
        attribute(self.0, "SourceIngestPort")
    }
}

/// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
#[derive(Clone, Copy)]
pub struct FlowVpcInterface(Identity);

impl ResourceType for FlowVpcInterface {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::FlowVpcInterface";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FlowVpcInterface {
    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(self) -> Value<List<Text>> {
        attribute(self.0, "NetworkInterfaceIds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaConnect::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html).
#[derive(Clone, Copy)]
pub struct Gateway(Identity);

impl ResourceType for Gateway {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::Gateway";
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

impl Gateway {
    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "GatewayArn")
    }

    /// The attribute `GatewayState`.
    #[inline]
    pub fn gateway_state(self) -> Value<Text> {
        attribute(self.0, "GatewayState")
    }
}

/// [`AWS::MediaConnect::RouterInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html).
#[derive(Clone, Copy)]
pub struct RouterInput(Identity);

impl ResourceType for RouterInput {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::RouterInput";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl RouterInput {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ContentQualityAnalysisType`.
    #[inline]
    pub fn content_quality_analysis_type(self) -> Value<Text> {
        attribute(self.0, "ContentQualityAnalysisType")
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

    /// The attribute `InputType`.
    #[inline]
    pub fn input_type(self) -> Value<Text> {
        attribute(self.0, "InputType")
    }

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(self) -> Value<Text> {
        attribute(self.0, "IpAddress")
    }

    /// The attribute `MaintenanceType`.
    #[inline]
    pub fn maintenance_type(self) -> Value<Text> {
        attribute(self.0, "MaintenanceType")
    }

    /// The attribute `RoutedOutputs`.
    #[inline]
    pub fn routed_outputs(self) -> Value<Integer> {
        attribute(self.0, "RoutedOutputs")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::MediaConnect::RouterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html).
#[derive(Clone, Copy)]
pub struct RouterNetworkInterface(Identity);

impl ResourceType for RouterNetworkInterface {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::RouterNetworkInterface";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl RouterNetworkInterface {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AssociatedInputCount`.
    #[inline]
    pub fn associated_input_count(self) -> Value<Integer> {
        attribute(self.0, "AssociatedInputCount")
    }

    /// The attribute `AssociatedOutputCount`.
    #[inline]
    pub fn associated_output_count(self) -> Value<Integer> {
        attribute(self.0, "AssociatedOutputCount")
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

    /// The attribute `NetworkInterfaceType`.
    #[inline]
    pub fn network_interface_type(self) -> Value<Text> {
        attribute(self.0, "NetworkInterfaceType")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::MediaConnect::RouterOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html).
#[derive(Clone, Copy)]
pub struct RouterOutput(Identity);

impl ResourceType for RouterOutput {
    const TYPE_NAME: &'static str = "AWS::MediaConnect::RouterOutput";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl RouterOutput {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
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

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(self) -> Value<Text> {
        attribute(self.0, "IpAddress")
    }

    /// The attribute `MaintenanceType`.
    #[inline]
    pub fn maintenance_type(self) -> Value<Text> {
        attribute(self.0, "MaintenanceType")
    }

    /// The attribute `OutputType`.
    #[inline]
    pub fn output_type(self) -> Value<Text> {
        attribute(self.0, "OutputType")
    }

    /// The attribute `RoutedState`.
    #[inline]
    pub fn routed_state(self) -> Value<Text> {
        attribute(self.0, "RoutedState")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
