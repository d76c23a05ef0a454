//! Resource types of `AWS::MediaConnect`.

use super::prelude::*;

/// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
pub struct Bridge {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Bridge {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::Bridge",
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

impl Bridge {
    /// The attribute `BridgeArn`.
    #[inline]
    pub fn bridge_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BridgeArn")
    }

    /// The attribute `BridgeState`.
    #[inline]
    pub fn bridge_state(&self) -> Value<Text> {
        attribute(self.use_construct, "BridgeState")
    }
}

/// [`AWS::MediaConnect::BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html).
pub struct BridgeOutput {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BridgeOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::BridgeOutput",
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

impl BridgeOutput {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
pub struct BridgeSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BridgeSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::BridgeSource",
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

impl BridgeSource {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaConnect::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html).
pub struct Flow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Flow {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::Flow",
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

impl Flow {
    /// The attribute `EgressIp`.
    #[inline]
    pub fn egress_ip(&self) -> Value<Text> {
        attribute(self.use_construct, "EgressIp")
    }

    /// The attribute `FlowArn`.
    #[inline]
    pub fn flow_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FlowArn")
    }

    /// The attribute `FlowAvailabilityZone`.
    #[inline]
    pub fn flow_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "FlowAvailabilityZone")
    }

    /// The attribute `FlowNdiMachineName`.
    #[inline]
    pub fn flow_ndi_machine_name(&self) -> Value<Text> {
        attribute(self.use_construct, "FlowNdiMachineName")
    }

    /// The attribute `Source.IngestIp`.
    #[inline]
    pub fn source_ingest_ip(&self) -> Value<Text> {
        attribute(self.use_construct, "Source.IngestIp")
    }

    /// The attribute `Source.SourceArn`.
    #[inline]
    pub fn source_source_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Source.SourceArn")
    }

    /// The attribute `Source.SourceIngestPort`.
    #[inline]
    pub fn source_source_ingest_port(&self) -> Value<Text> {
        attribute(self.use_construct, "Source.SourceIngestPort")
    }
}

/// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
pub struct FlowEntitlement {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowEntitlement {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowEntitlement",
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

impl FlowEntitlement {
    /// The attribute `EntitlementArn`.
    #[inline]
    pub fn entitlement_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EntitlementArn")
    }
}

/// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
pub struct FlowMediaStream {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowMediaStream {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowMediaStream",
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

impl FlowMediaStream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Fmt`.
    #[inline]
    pub fn fmt(&self) -> Value<Integer> {
        attribute(self.use_construct, "Fmt")
    }
}

/// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
pub struct FlowOutput {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowOutput",
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

impl FlowOutput {
    /// The attribute `OutputArn`.
    #[inline]
    pub fn output_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "OutputArn")
    }
}

/// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
pub struct FlowSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowSource",
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

impl FlowSource {
    /// The attribute `IngestIp`.
    #[inline]
    pub fn ingest_ip(&self) -> Value<Text> {
        attribute(self.use_construct, "IngestIp")
    }

    /// The attribute `SourceArn`.
    #[inline]
    pub fn source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SourceArn")
    }

    /// The attribute `SourceIngestPort`.
    #[inline]
    pub fn source_ingest_port(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceIngestPort")
    }
}

/// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
pub struct FlowVpcInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowVpcInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::FlowVpcInterface",
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

impl FlowVpcInterface {
    /// The attribute `NetworkInterfaceIds`.
    #[inline]
    pub fn network_interface_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NetworkInterfaceIds")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaConnect::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html).
pub struct Gateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Gateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::Gateway",
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

impl Gateway {
    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GatewayArn")
    }

    /// The attribute `GatewayState`.
    #[inline]
    pub fn gateway_state(&self) -> Value<Text> {
        attribute(self.use_construct, "GatewayState")
    }
}

/// [`AWS::MediaConnect::RouterInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html).
pub struct RouterInput {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouterInput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::RouterInput",
        arn: Some(ReturnValue::Ref),
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

impl RouterInput {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ContentQualityAnalysisType`.
    #[inline]
    pub fn content_quality_analysis_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ContentQualityAnalysisType")
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

    /// The attribute `InputType`.
    #[inline]
    pub fn input_type(&self) -> Value<Text> {
        attribute(self.use_construct, "InputType")
    }

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddress")
    }

    /// The attribute `MaintenanceType`.
    #[inline]
    pub fn maintenance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "MaintenanceType")
    }

    /// The attribute `RoutedOutputs`.
    #[inline]
    pub fn routed_outputs(&self) -> Value<Integer> {
        attribute(self.use_construct, "RoutedOutputs")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::MediaConnect::RouterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html).
pub struct RouterNetworkInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouterNetworkInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::RouterNetworkInterface",
        arn: Some(ReturnValue::Ref),
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

impl RouterNetworkInterface {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssociatedInputCount`.
    #[inline]
    pub fn associated_input_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociatedInputCount")
    }

    /// The attribute `AssociatedOutputCount`.
    #[inline]
    pub fn associated_output_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AssociatedOutputCount")
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

    /// The attribute `NetworkInterfaceType`.
    #[inline]
    pub fn network_interface_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkInterfaceType")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::MediaConnect::RouterOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html).
pub struct RouterOutput {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouterOutput {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaConnect::RouterOutput",
        arn: Some(ReturnValue::Ref),
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

impl RouterOutput {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
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

    /// The attribute `IpAddress`.
    #[inline]
    pub fn ip_address(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddress")
    }

    /// The attribute `MaintenanceType`.
    #[inline]
    pub fn maintenance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "MaintenanceType")
    }

    /// The attribute `OutputType`.
    #[inline]
    pub fn output_type(&self) -> Value<Text> {
        attribute(self.use_construct, "OutputType")
    }

    /// The attribute `RoutedState`.
    #[inline]
    pub fn routed_state(&self) -> Value<Text> {
        attribute(self.use_construct, "RoutedState")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
