//! Resource types of `AWS::IoTFleetWise`.

use super::prelude::*;

/// [`AWS::IoTFleetWise::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html).
pub struct Campaign {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Campaign {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::Campaign",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Campaign {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTFleetWise::DecoderManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html).
pub struct DecoderManifest {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DecoderManifest {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::DecoderManifest",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl DecoderManifest {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTFleetWise::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html).
pub struct Fleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::Fleet",
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

impl Fleet {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTFleetWise::ModelManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html).
pub struct ModelManifest {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelManifest {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::ModelManifest",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl ModelManifest {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTFleetWise::SignalCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html).
pub struct SignalCatalog {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SignalCatalog {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::SignalCatalog",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl SignalCatalog {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// The attribute `NodeCounts.TotalActuators`.
    #[inline]
    pub fn node_counts_total_actuators(&self) -> Value<Number> {
        attribute(self.use_construct, "NodeCounts.TotalActuators")
    }

    /// The attribute `NodeCounts.TotalAttributes`.
    #[inline]
    pub fn node_counts_total_attributes(&self) -> Value<Number> {
        attribute(self.use_construct, "NodeCounts.TotalAttributes")
    }

    /// The attribute `NodeCounts.TotalBranches`.
    #[inline]
    pub fn node_counts_total_branches(&self) -> Value<Number> {
        attribute(self.use_construct, "NodeCounts.TotalBranches")
    }

    /// The attribute `NodeCounts.TotalNodes`.
    #[inline]
    pub fn node_counts_total_nodes(&self) -> Value<Number> {
        attribute(self.use_construct, "NodeCounts.TotalNodes")
    }

    /// The attribute `NodeCounts.TotalSensors`.
    #[inline]
    pub fn node_counts_total_sensors(&self) -> Value<Number> {
        attribute(self.use_construct, "NodeCounts.TotalSensors")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTFleetWise::StateTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html).
pub struct StateTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StateTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::StateTemplate",
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

impl StateTemplate {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTFleetWise::Vehicle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html).
pub struct Vehicle {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Vehicle {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::Vehicle",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Vehicle {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
