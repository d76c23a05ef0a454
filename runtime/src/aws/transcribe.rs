//! Resource types of `AWS::Transcribe`.

use super::prelude::*;

/// [`AWS::Transcribe::CallAnalyticsCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html).
#[derive(Clone, Copy)]
pub struct CallAnalyticsCategory(Identity);

impl ResourceType for CallAnalyticsCategory {
    const TYPE_NAME: &'static str = "AWS::Transcribe::CallAnalyticsCategory";
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

impl CallAnalyticsCategory {
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

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdateTime")
    }
}

/// [`AWS::Transcribe::MedicalVocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html).
#[derive(Clone, Copy)]
pub struct MedicalVocabulary(Identity);

impl ResourceType for MedicalVocabulary {
    const TYPE_NAME: &'static str = "AWS::Transcribe::MedicalVocabulary";
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

impl MedicalVocabulary {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Transcribe::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html).
#[derive(Clone, Copy)]
pub struct Vocabulary(Identity);

impl ResourceType for Vocabulary {
    const TYPE_NAME: &'static str = "AWS::Transcribe::Vocabulary";
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

impl Vocabulary {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `VocabularyState`.
    #[inline]
    pub fn vocabulary_state(self) -> Value<Text> {
        attribute(self.0, "VocabularyState")
    }
}

/// [`AWS::Transcribe::VocabularyFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html).
#[derive(Clone, Copy)]
pub struct VocabularyFilter(Identity);

impl ResourceType for VocabularyFilter {
    const TYPE_NAME: &'static str = "AWS::Transcribe::VocabularyFilter";
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

impl VocabularyFilter {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
