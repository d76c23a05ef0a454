//! Resource types of `AWS::Rbin`.

use super::prelude::*;

/// [`AWS::Rbin::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html).
pub struct Rule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Rule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Rbin::Rule",
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

impl Rule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "Identifier")
    }

    /// The attribute `LockState`.
    #[inline]
    pub fn lock_state(&self) -> Value<Text> {
        attribute(self.use_construct, "LockState")
    }
}
