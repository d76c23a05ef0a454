//! Resource types of `AWS::Polly`.

use super::prelude::*;

/// [`AWS::Polly::Lexicon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Polly::Lexicon"))]
pub struct Lexicon(Identity);

impl ResourceType for Lexicon {
    const FACTS: Facts = Facts {
        type_name: "AWS::Polly::Lexicon",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Lexicon {
    /// The attribute `Alphabet`.
    #[inline]
    pub fn alphabet(&self) -> Value<Text> {
        attribute(self.0, "Alphabet")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `LanguageCode`.
    #[inline]
    pub fn language_code(&self) -> Value<Text> {
        attribute(self.0, "LanguageCode")
    }

    /// The attribute `LastModified`.
    #[inline]
    pub fn last_modified(&self) -> Value<Text> {
        attribute(self.0, "LastModified")
    }

    /// The attribute `LexemesCount`.
    #[inline]
    pub fn lexemes_count(&self) -> Value<Integer> {
        attribute(self.0, "LexemesCount")
    }

    /// The attribute `Size`.
    #[inline]
    pub fn size(&self) -> Value<Integer> {
        attribute(self.0, "Size")
    }
}
