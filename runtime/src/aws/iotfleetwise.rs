//! Resource types of `AWS::IoTFleetWise`.

use super::prelude::*;

/// [`AWS::IoTFleetWise::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html).
#[derive(Clone, Copy)]
pub struct Campaign(Identity);

impl ResourceType for Campaign {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::Campaign";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Campaign {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::DecoderManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html).
#[derive(Clone, Copy)]
pub struct DecoderManifest(Identity);

impl ResourceType for DecoderManifest {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::DecoderManifest";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl DecoderManifest {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html).
#[derive(Clone, Copy)]
pub struct Fleet(Identity);

impl ResourceType for Fleet {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::Fleet";
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

impl Fleet {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::ModelManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html).
#[derive(Clone, Copy)]
pub struct ModelManifest(Identity);

impl ResourceType for ModelManifest {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::ModelManifest";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl ModelManifest {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::SignalCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html).
#[derive(Clone, Copy)]
pub struct SignalCatalog(Identity);

impl ResourceType for SignalCatalog {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::SignalCatalog";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl SignalCatalog {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// The attribute `NodeCounts.TotalActuators`.
    #[inline]
    pub fn node_counts_total_actuators(self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalActuators")
    }

    /// The attribute `NodeCounts.TotalAttributes`.
    #[inline]
    pub fn node_counts_total_attributes(self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalAttributes")
    }

    /// The attribute `NodeCounts.TotalBranches`.
    #[inline]
    pub fn node_counts_total_branches(self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalBranches")
    }

    /// The attribute `NodeCounts.TotalNodes`.
    #[inline]
    pub fn node_counts_total_nodes(self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalNodes")
    }

    /// The attribute `NodeCounts.TotalSensors`.
    #[inline]
    pub fn node_counts_total_sensors(self) -> Value<Number> {
        attribute(self.0, "NodeCounts.TotalSensors")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::StateTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html).
#[derive(Clone, Copy)]
pub struct StateTemplate(Identity);

impl ResourceType for StateTemplate {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::StateTemplate";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl StateTemplate {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTFleetWise::Vehicle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html).
#[derive(Clone, Copy)]
pub struct Vehicle(Identity);

impl ResourceType for Vehicle {
    const TYPE_NAME: &'static str = "AWS::IoTFleetWise::Vehicle";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Vehicle {
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

    /// The attribute `LastModificationTime`.
    #[inline]
    pub fn last_modification_time(self) -> Value<Text> {
        attribute(self.0, "LastModificationTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
