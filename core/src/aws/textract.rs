//! Resource types of `AWS::Textract`.

use super::prelude::*;

/// [`AWS::Textract::Adapter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html).
pub struct Adapter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Adapter {
    const FACTS: Facts = Facts {
        type_name: "AWS::Textract::Adapter",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("AdapterId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Adapter {
    /// The attribute `AdapterId`.
    #[inline]
    pub fn adapter_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AdapterId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }
}
