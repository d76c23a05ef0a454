//! Resource types of `AWS::Rekognition`.

use super::prelude::*;

/// [`AWS::Rekognition::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html).
#[derive(Clone, Copy)]
pub struct Collection(Identity);

impl ResourceType for Collection {
    const TYPE_NAME: &'static str = "AWS::Rekognition::Collection";
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

impl Collection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `CollectionId`, which is what `Ref` returns.
    #[inline]
    pub fn collection_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Rekognition::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html).
#[derive(Clone, Copy)]
pub struct Dataset(Identity);

impl ResourceType for Dataset {
    const TYPE_NAME: &'static str = "AWS::Rekognition::Dataset";
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

impl Dataset {
    /// The attribute `DatasetArn`.
    #[inline]
    pub fn dataset_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DatasetArn")
    }
}

/// [`AWS::Rekognition::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html).
#[derive(Clone, Copy)]
pub struct Project(Identity);

impl ResourceType for Project {
    const TYPE_NAME: &'static str = "AWS::Rekognition::Project";
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

impl Project {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ProjectName`, which is what `Ref` returns.
    #[inline]
    pub fn project_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Rekognition::StreamProcessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html).
#[derive(Clone, Copy)]
pub struct StreamProcessor(Identity);

impl ResourceType for StreamProcessor {
    const TYPE_NAME: &'static str = "AWS::Rekognition::StreamProcessor";
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

impl StreamProcessor {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
