//! Resource types of `AWS::IoTFleetWise`.

use super::prelude::*;

/// [`AWS::IoTFleetWise::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::Campaign"))]
pub struct Campaign(Identity);

impl ResourceType for Campaign {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::Campaign",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Campaign {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::DecoderManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::DecoderManifest"))]
pub struct DecoderManifest(Identity);

impl ResourceType for DecoderManifest {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::DecoderManifest",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DecoderManifest {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::Fleet"))]
pub struct Fleet(Identity);

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::Fleet",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::ModelManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::ModelManifest"))]
pub struct ModelManifest(Identity);

impl ResourceType for ModelManifest {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::ModelManifest",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ModelManifest {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::SignalCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::SignalCatalog"))]
pub struct SignalCatalog(Identity);

impl ResourceType for SignalCatalog {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::SignalCatalog",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SignalCatalog {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// The attribute `NodeCounts.TotalActuators`.
    #[inline]
    pub fn node_counts_total_actuators(&self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalActuators")
    }

    /// The attribute `NodeCounts.TotalAttributes`.
    #[inline]
    pub fn node_counts_total_attributes(&self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalAttributes")
    }

    /// The attribute `NodeCounts.TotalBranches`.
    #[inline]
    pub fn node_counts_total_branches(&self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalBranches")
    }

    /// The attribute `NodeCounts.TotalNodes`.
    #[inline]
    pub fn node_counts_total_nodes(&self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalNodes")
    }

    /// The attribute `NodeCounts.TotalSensors`.
    #[inline]
    pub fn node_counts_total_sensors(&self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalSensors")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::StateTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::StateTemplate"))]
pub struct StateTemplate(Identity);

impl ResourceType for StateTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::StateTemplate",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StateTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::Vehicle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTFleetWise::Vehicle"))]
pub struct Vehicle(Identity);

impl ResourceType for Vehicle {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTFleetWise::Vehicle",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Vehicle {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(&self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
