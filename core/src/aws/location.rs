//! Resource types of `AWS::Location`.

use super::prelude::*;

/// [`AWS::Location::APIKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html).
pub struct APIKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for APIKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::APIKey",
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

impl APIKey {
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

    /// The attribute `KeyArn`.
    #[inline]
    pub fn key_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }

    /// `KeyName`, which is what `Ref` returns.
    #[inline]
    pub fn key_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Location::GeofenceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html).
pub struct GeofenceCollection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GeofenceCollection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::GeofenceCollection",
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

impl GeofenceCollection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollectionArn`.
    #[inline]
    pub fn collection_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollectionArn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }

    /// `CollectionName`, which is what `Ref` returns.
    #[inline]
    pub fn collection_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Location::Map`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html).
pub struct Map {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Map {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::Map",
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

impl Map {
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

    /// The attribute `MapArn`.
    #[inline]
    pub fn map_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MapArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }

    /// `MapName`, which is what `Ref` returns.
    #[inline]
    pub fn map_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Location::PlaceIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html).
pub struct PlaceIndex {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PlaceIndex {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::PlaceIndex",
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

impl PlaceIndex {
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

    /// The attribute `IndexArn`.
    #[inline]
    pub fn index_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IndexArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }

    /// `IndexName`, which is what `Ref` returns.
    #[inline]
    pub fn index_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Location::RouteCalculator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html).
pub struct RouteCalculator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RouteCalculator {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::RouteCalculator",
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

impl RouteCalculator {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CalculatorArn`.
    #[inline]
    pub fn calculator_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CalculatorArn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }

    /// `CalculatorName`, which is what `Ref` returns.
    #[inline]
    pub fn calculator_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Location::Tracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html).
pub struct Tracker {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Tracker {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::Tracker",
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

impl Tracker {
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

    /// The attribute `TrackerArn`.
    #[inline]
    pub fn tracker_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrackerArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateTime")
    }

    /// `TrackerName`, which is what `Ref` returns.
    #[inline]
    pub fn tracker_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Location::TrackerConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html).
pub struct TrackerConsumer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrackerConsumer {
    const FACTS: Facts = Facts {
        type_name: "AWS::Location::TrackerConsumer",
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

impl TrackerConsumer {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
