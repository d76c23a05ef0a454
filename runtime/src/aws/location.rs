//! Resource types of `AWS::Location`.

use super::prelude::*;

/// [`AWS::Location::APIKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html).
#[derive(Clone, Copy)]
pub struct APIKey(Identity);

impl ResourceType for APIKey {
    const TYPE_NAME: &'static str = "AWS::Location::APIKey";
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

impl APIKey {
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

    /// The attribute `KeyArn`.
    #[inline]
    pub fn key_arn(self) -> Value<Text> {
        attribute(self.0, "KeyArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `KeyName`, which is what `Ref` returns.
    #[inline]
    pub fn key_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Location::GeofenceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html).
#[derive(Clone, Copy)]
pub struct GeofenceCollection(Identity);

impl ResourceType for GeofenceCollection {
    const TYPE_NAME: &'static str = "AWS::Location::GeofenceCollection";
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

impl GeofenceCollection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollectionArn`.
    #[inline]
    pub fn collection_arn(self) -> Value<Text> {
        attribute(self.0, "CollectionArn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `CollectionName`, which is what `Ref` returns.
    #[inline]
    pub fn collection_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Location::Map`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html).
#[derive(Clone, Copy)]
pub struct Map(Identity);

impl ResourceType for Map {
    const TYPE_NAME: &'static str = "AWS::Location::Map";
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

impl Map {
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

    /// The attribute `MapArn`.
    #[inline]
    pub fn map_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MapArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `MapName`, which is what `Ref` returns.
    #[inline]
    pub fn map_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Location::PlaceIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html).
#[derive(Clone, Copy)]
pub struct PlaceIndex(Identity);

impl ResourceType for PlaceIndex {
    const TYPE_NAME: &'static str = "AWS::Location::PlaceIndex";
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

impl PlaceIndex {
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

    /// The attribute `IndexArn`.
    #[inline]
    pub fn index_arn(self) -> Value<Text> {
        attribute(self.0, "IndexArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `IndexName`, which is what `Ref` returns.
    #[inline]
    pub fn index_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Location::RouteCalculator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html).
#[derive(Clone, Copy)]
pub struct RouteCalculator(Identity);

impl ResourceType for RouteCalculator {
    const TYPE_NAME: &'static str = "AWS::Location::RouteCalculator";
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

impl RouteCalculator {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CalculatorArn`.
    #[inline]
    pub fn calculator_arn(self) -> Value<Text> {
        attribute(self.0, "CalculatorArn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `CalculatorName`, which is what `Ref` returns.
    #[inline]
    pub fn calculator_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Location::Tracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html).
#[derive(Clone, Copy)]
pub struct Tracker(Identity);

impl ResourceType for Tracker {
    const TYPE_NAME: &'static str = "AWS::Location::Tracker";
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

impl Tracker {
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

    /// The attribute `TrackerArn`.
    #[inline]
    pub fn tracker_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TrackerArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `TrackerName`, which is what `Ref` returns.
    #[inline]
    pub fn tracker_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Location::TrackerConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html).
#[derive(Clone, Copy)]
pub struct TrackerConsumer(Identity);

impl ResourceType for TrackerConsumer {
    const TYPE_NAME: &'static str = "AWS::Location::TrackerConsumer";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TrackerConsumer {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
