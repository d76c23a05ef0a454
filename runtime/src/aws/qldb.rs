//! Resource types of `AWS::QLDB`.

use super::prelude::*;

/// [`AWS::QLDB::Ledger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html).
#[derive(Clone, Copy)]
pub struct Ledger(Identity);

impl ResourceType for Ledger {
    const TYPE_NAME: &'static str = "AWS::QLDB::Ledger";
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

impl Ledger {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::QLDB::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html).
#[derive(Clone, Copy)]
pub struct Stream(Identity);

impl ResourceType for Stream {
    const TYPE_NAME: &'static str = "AWS::QLDB::Stream";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Stream {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
