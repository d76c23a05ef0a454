//! Resource types of `AWS::Comprehend`.

use super::prelude::*;

/// [`AWS::Comprehend::DocumentClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html).
#[derive(Clone, Copy)]
pub struct DocumentClassifier(Identity);

impl ResourceType for DocumentClassifier {
    const TYPE_NAME: &'static str = "AWS::Comprehend::DocumentClassifier";
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

impl DocumentClassifier {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Comprehend::DocumentClassifierEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html).
#[derive(Clone, Copy)]
pub struct DocumentClassifierEndpoint(Identity);

impl ResourceType for DocumentClassifierEndpoint {
    const TYPE_NAME: &'static str = "AWS::Comprehend::DocumentClassifierEndpoint";
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

impl DocumentClassifierEndpoint {
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

    /// The attribute `CurrentInferenceUnits`.
    #[inline]
    pub fn current_inference_units(self) -> Value<Integer> {
        attribute(self.0, "CurrentInferenceUnits")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Comprehend::EntityRecognizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html).
#[derive(Clone, Copy)]
pub struct EntityRecognizer(Identity);

impl ResourceType for EntityRecognizer {
    const TYPE_NAME: &'static str = "AWS::Comprehend::EntityRecognizer";
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

impl EntityRecognizer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Comprehend::EntityRecognizerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html).
#[derive(Clone, Copy)]
pub struct EntityRecognizerEndpoint(Identity);

impl ResourceType for EntityRecognizerEndpoint {
    const TYPE_NAME: &'static str = "AWS::Comprehend::EntityRecognizerEndpoint";
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

impl EntityRecognizerEndpoint {
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

    /// The attribute `CurrentInferenceUnits`.
    #[inline]
    pub fn current_inference_units(self) -> Value<Integer> {
        attribute(self.0, "CurrentInferenceUnits")
    }

    /// The attribute `EndpointStatus`.
    #[inline]
    pub fn endpoint_status(self) -> Value<Text> {
        attribute(self.0, "EndpointStatus")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Comprehend::Flywheel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html).
#[derive(Clone, Copy)]
pub struct Flywheel(Identity);

impl ResourceType for Flywheel {
    const TYPE_NAME: &'static str = "AWS::Comprehend::Flywheel";
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

impl Flywheel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
