//! Resource types of `AWS::Pipes`.

use super::prelude::*;

/// [`AWS::Pipes::Pipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Pipes::Pipe"))]
pub struct Pipe(Identity);

impl ResourceType for Pipe {
    const FACTS: Facts = Facts {
        type_name: "AWS::Pipes::Pipe",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Pipe {
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

    /// The attribute `CurrentState`.
    #[inline]
    pub fn current_state(&self) -> Value<Text> {
        attribute(self.0, "CurrentState")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `StateReason`.
    #[inline]
    pub fn state_reason(&self) -> Value<Text> {
        attribute(self.0, "StateReason")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
