//! Resource types of `AWS::Pipes`.

use super::prelude::*;

/// [`AWS::Pipes::Pipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html).
pub struct Pipe {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pipe {
    const FACTS: Facts = Facts {
        type_name: "AWS::Pipes::Pipe",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Pipe {
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

    /// The attribute `CurrentState`.
    #[inline]
    pub fn current_state(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentState")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StateReason")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
