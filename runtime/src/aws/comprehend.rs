//! Resource types of `AWS::Comprehend`.

use super::prelude::*;

/// [`AWS::Comprehend::DocumentClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Comprehend::DocumentClassifier"))]
pub struct DocumentClassifier(Identity);

impl ResourceType for DocumentClassifier {
    const FACTS: Facts = Facts {
        type_name: "AWS::Comprehend::DocumentClassifier",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DocumentClassifier {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Comprehend::DocumentClassifierEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Comprehend::DocumentClassifierEndpoint"))]
pub struct DocumentClassifierEndpoint(Identity);

impl ResourceType for DocumentClassifierEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Comprehend::DocumentClassifierEndpoint",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DocumentClassifierEndpoint {
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

    /// The attribute `CurrentInferenceUnits`.
    #[inline]
    pub fn current_inference_units(&self) -> Value<Integer> {
        attribute(self.0, "CurrentInferenceUnits")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Comprehend::EntityRecognizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Comprehend::EntityRecognizer"))]
pub struct EntityRecognizer(Identity);

impl ResourceType for EntityRecognizer {
    const FACTS: Facts = Facts {
        type_name: "AWS::Comprehend::EntityRecognizer",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EntityRecognizer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Comprehend::EntityRecognizerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Comprehend::EntityRecognizerEndpoint"))]
pub struct EntityRecognizerEndpoint(Identity);

impl ResourceType for EntityRecognizerEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Comprehend::EntityRecognizerEndpoint",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EntityRecognizerEndpoint {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `CurrentInferenceUnits`.
    #[inline]
    pub fn current_inference_units(&self) -> Value<Integer> {
        attribute(self.0, "CurrentInferenceUnits")
    }

    /// The attribute `EndpointStatus`.
    #[inline]
    pub fn endpoint_status(&self) -> Value<Text> {
        attribute(self.0, "EndpointStatus")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Comprehend::Flywheel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Comprehend::Flywheel"))]
pub struct Flywheel(Identity);

impl ResourceType for Flywheel {
    const FACTS: Facts = Facts {
        type_name: "AWS::Comprehend::Flywheel",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Flywheel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
