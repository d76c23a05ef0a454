//! Resource types of `AWS::MediaConnect`.

use super::prelude::*;

/// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::Bridge"))]
pub struct Bridge(Identity);

impl ResourceType for Bridge {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::Bridge",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Bridge {
    /// The attribute `BridgeArn`.
    #[inline]
    pub fn bridge_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "BridgeArn")
    }

    /// The attribute `BridgeState`.
    #[inline]
    pub fn bridge_state(&self) -> Value<Text> {
        attribute(self.0, "BridgeState")
    }
}

/// [`AWS::MediaConnect::BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::BridgeOutput"))]
pub struct BridgeOutput(Identity);

impl ResourceType for BridgeOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::BridgeOutput",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BridgeOutput {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::BridgeSource"))]
pub struct BridgeSource(Identity);

impl ResourceType for BridgeSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::BridgeSource",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BridgeSource {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaConnect::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::Flow"))]
pub struct Flow(Identity);

impl ResourceType for Flow {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::Flow",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Flow {
    /// The attribute `EgressIp`.
    #[inline]
    pub fn egress_ip(&self) -> Value<Text> {
        attribute(self.0, "EgressIp")
    }

    /// The attribute `FlowArn`.
    #[inline]
    pub fn flow_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "FlowArn")
    }

    /// The attribute `FlowAvailabilityZone`.
    #[inline]
    pub fn flow_availability_zone(&self) -> Value<Text> {
        attribute(self.0, "FlowAvailabilityZone")
    }

    /// The attribute `FlowNdiMachineName`.
    #[inline]
    pub fn flow_ndi_machine_name(&self) -> Value<Text> {
        attribute(self.0, "FlowNdiMachineName")
    }

    /// The attribute `Source.IngestIp`.
    #[inline]
    pub fn source_ingest_ip(&self) -> Value<Text> {
        attribute(self.0, "Source.IngestIp")
    }

    /// The attribute `Source.SourceArn`.
    #[inline]
    pub fn source_source_arn(&self) -> Value<Text> {
        attribute(self.0, "Source.SourceArn")
    }

    /// The attribute `Source.SourceIngestPort`.
    #[inline]
    pub fn source_source_ingest_port(&self) -> Value<Text> {
        attribute(self.0, "Source.SourceIngestPort")
    }
}

/// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::FlowEntitlement"))]
pub struct FlowEntitlement(Identity);

impl ResourceType for FlowEntitlement {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowEntitlement",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FlowEntitlement {
    /// The attribute `EntitlementArn`.
    #[inline]
    pub fn entitlement_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "EntitlementArn")
    }
}

/// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::FlowMediaStream"))]
pub struct FlowMediaStream(Identity);

impl ResourceType for FlowMediaStream {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowMediaStream",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FlowMediaStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Fmt`.
    #[inline]
    pub fn fmt(&self) -> Value<Integer> {
        attribute(self.0, "Fmt")
    }
}

/// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::FlowOutput"))]
pub struct FlowOutput(Identity);

impl ResourceType for FlowOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowOutput",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FlowOutput {
    /// The attribute `OutputArn`.
    #[inline]
    pub fn output_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "OutputArn")
    }
}

/// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::FlowSource"))]
pub struct FlowSource(Identity);

impl ResourceType for FlowSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowSource",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FlowSource {
    /// The attribute `IngestIp`.
    #[inline]
    pub fn ingest_ip(&self) -> Value<Text> {
        attribute(self.0, "IngestIp")
    }

    /// The attribute `SourceArn`.
    #[inline]
    pub fn source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "SourceArn")
    }

    /// The attribute `SourceIngestPort`.
    #[inline]
    pub fn source_ingest_port(&self) -> Value<Text> {
        attribute(self.0, "SourceIngestPort")
    }
}

/// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::FlowVpcInterface"))]
pub struct FlowVpcInterface(Identity);

impl ResourceType for FlowVpcInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowVpcInterface",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FlowVpcInterface {
    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "NetworkInterfaceIds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaConnect::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::Gateway"))]
pub struct Gateway(Identity);

impl ResourceType for Gateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::Gateway",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Gateway {
    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "GatewayArn")
    }

    /// The attribute `GatewayState`.
    #[inline]
    pub fn gateway_state(&self) -> Value<Text> {
        attribute(self.0, "GatewayState")
    }
}

/// [`AWS::MediaConnect::RouterInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::RouterInput"))]
pub struct RouterInput(Identity);

impl ResourceType for RouterInput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::RouterInput",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RouterInput {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ContentQualityAnalysisType`.
    #[inline]
    pub fn content_quality_analysis_type(&self) -> Value<Text> {
        attribute(self.0, "ContentQualityAnalysisType")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InputType`.
    #[inline]
    pub fn input_type(&self) -> Value<Text> {
        attribute(self.0, "InputType")
    }

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(&self) -> Value<Text> {
        attribute(self.0, "IpAddress")
    }

    /// The attribute `MaintenanceType`.
    #[inline]
    pub fn maintenance_type(&self) -> Value<Text> {
        attribute(self.0, "MaintenanceType")
    }

    /// The attribute `RoutedOutputs`.
    #[inline]
    pub fn routed_outputs(&self) -> Value<Integer> {
        attribute(self.0, "RoutedOutputs")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::MediaConnect::RouterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::RouterNetworkInterface"))]
pub struct RouterNetworkInterface(Identity);

impl ResourceType for RouterNetworkInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::RouterNetworkInterface",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RouterNetworkInterface {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AssociatedInputCount`.
    #[inline]
    pub fn associated_input_count(&self) -> Value<Integer> {
        attribute(self.0, "AssociatedInputCount")
    }

    /// The attribute `AssociatedOutputCount`.
    #[inline]
    pub fn associated_output_count(&self) -> Value<Integer> {
        attribute(self.0, "AssociatedOutputCount")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NetworkInterfaceType`.
    #[inline]
    pub fn network_interface_type(&self) -> Value<Text> {
        attribute(self.0, "NetworkInterfaceType")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::MediaConnect::RouterOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaConnect::RouterOutput"))]
pub struct RouterOutput(Identity);

impl ResourceType for RouterOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::RouterOutput",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RouterOutput {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(&self) -> Value<Text> {
        attribute(self.0, "IpAddress")
    }

    /// The attribute `MaintenanceType`.
    #[inline]
    pub fn maintenance_type(&self) -> Value<Text> {
        attribute(self.0, "MaintenanceType")
    }

    /// The attribute `OutputType`.
    #[inline]
    pub fn output_type(&self) -> Value<Text> {
        attribute(self.0, "OutputType")
    }

    /// The attribute `RoutedState`.
    #[inline]
    pub fn routed_state(&self) -> Value<Text> {
        attribute(self.0, "RoutedState")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
