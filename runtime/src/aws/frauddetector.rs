//! Resource types of `AWS::FraudDetector`.

use super::prelude::*;

/// [`AWS::FraudDetector::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html).
#[derive(Clone, Copy)]
pub struct Detector(Identity);

impl ResourceType for Detector {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::Detector";
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

impl Detector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `DetectorVersionId`.
    #[inline]
    pub fn detector_version_id(self) -> Value<Text> {
        attribute(self.0, "DetectorVersionId")
    }

    /// The attribute `EventType.Arn`.
    #[inline]
    pub fn event_type_arn(self) -> Value<Text> {
        attribute(self.0, "EventType.Arn")
    }

    /// The attribute `EventType.CreatedTime`.
    #[inline]
    pub fn event_type_created_time(self) -> Value<Text> {
        attribute(self.0, "EventType.CreatedTime")
    }

    /// The attribute `EventType.LastUpdatedTime`.
    #[inline]
    pub fn event_type_last_updated_time(self) -> Value<Text> {
        attribute(self.0, "EventType.LastUpdatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::FraudDetector::EntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html).
#[derive(Clone, Copy)]
pub struct EntityType(Identity);

impl ResourceType for EntityType {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::EntityType";
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

impl EntityType {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::FraudDetector::EventType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html).
#[derive(Clone, Copy)]
pub struct EventType(Identity);

impl ResourceType for EventType {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::EventType";
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

impl EventType {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::FraudDetector::Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html).
#[derive(Clone, Copy)]
pub struct Label(Identity);

impl ResourceType for Label {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::Label";
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

impl Label {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::FraudDetector::List`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html).
#[derive(Clone, Copy)]
pub struct List(Identity);

impl ResourceType for List {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::List";
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

impl List {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::FraudDetector::Outcome`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html).
#[derive(Clone, Copy)]
pub struct Outcome(Identity);

impl ResourceType for Outcome {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::Outcome";
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

impl Outcome {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}

/// [`AWS::FraudDetector::Variable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html).
#[derive(Clone, Copy)]
pub struct Variable(Identity);

impl ResourceType for Variable {
    const TYPE_NAME: &'static str = "AWS::FraudDetector::Variable";
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

impl Variable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }
}
