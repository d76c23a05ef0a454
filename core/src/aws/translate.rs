//! Resource types of `AWS::Translate`.

use super::prelude::*;

/// [`AWS::Translate::ParallelData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html).
pub struct ParallelData {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ParallelData {
    const FACTS: Facts = Facts {
        type_name: "AWS::Translate::ParallelData",
        arn: Some(ReturnValue::Ref),
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

impl ParallelData {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FailedRecordCount`.
    #[inline]
    pub fn failed_record_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "FailedRecordCount")
    }

    /// The attribute `ImportedDataSize`.
    #[inline]
    pub fn imported_data_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "ImportedDataSize")
    }

    /// The attribute `ImportedRecordCount`.
    #[inline]
    pub fn imported_record_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ImportedRecordCount")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `SkippedRecordCount`.
    #[inline]
    pub fn skipped_record_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "SkippedRecordCount")
    }

    /// The attribute `SourceLanguageCode`.
    #[inline]
    pub fn source_language_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceLanguageCode")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TargetLanguageCodes`.
    #[inline]
    pub fn target_language_codes(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "TargetLanguageCodes")
    }
}

/// [`AWS::Translate::Terminology`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html).
pub struct Terminology {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Terminology {
    const FACTS: Facts = Facts {
        type_name: "AWS::Translate::Terminology",
        arn: Some(ReturnValue::Ref),
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

impl Terminology {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Directionality`.
    #[inline]
    pub fn directionality(&self) -> Value<Text> {
        attribute(self.use_construct, "Directionality")
    }

    /// The attribute `Format`.
    #[inline]
    pub fn format(&self) -> Value<Text> {
        attribute(self.use_construct, "Format")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `SizeBytes`.
    #[inline]
    pub fn size_bytes(&self) -> Value<Integer> {
        attribute(self.use_construct, "SizeBytes")
    }

    /// The attribute `SourceLanguageCode`.
    #[inline]
    pub fn source_language_code(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceLanguageCode")
    }

    /// The attribute `TargetLanguageCodes`.
    #[inline]
    pub fn target_language_codes(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "TargetLanguageCodes")
    }

    /// The attribute `TermCount`.
    #[inline]
    pub fn term_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "TermCount")
    }
}
