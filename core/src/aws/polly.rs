//! Resource types of `AWS::Polly`.

use super::prelude::*;

/// [`AWS::Polly::Lexicon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html).
pub struct Lexicon {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Lexicon {
    const FACTS: Facts = Facts {
        type_name: "AWS::Polly::Lexicon",
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

impl Lexicon {
    /// The attribute `Alphabet`.
    #[inline]
    pub fn alphabet(&self) -> Value<Text> {
        attribute(self.use_construct, "Alphabet")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `LanguageCode`.
    #[inline]
    pub fn language_code(&self) -> Value<Text> {
        attribute(self.use_construct, "LanguageCode")
    }

    /// The attribute `LastModified`.
    #[inline]
    pub fn last_modified(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModified")
    }

    /// The attribute `LexemesCount`.
    #[inline]
    pub fn lexemes_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "LexemesCount")
    }

    /// The attribute `Size`.
    #[inline]
    pub fn size(&self) -> Value<Integer> {
        attribute(self.use_construct, "Size")
    }
}
