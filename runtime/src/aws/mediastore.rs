//! Resource types of `AWS::MediaStore`.

use super::prelude::*;

/// [`AWS::MediaStore::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html).
#[derive(Clone, Copy)]
pub struct Container(Identity);

impl ResourceType for Container {
    const TYPE_NAME: &'static str = "AWS::MediaStore::Container";
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

impl Container {
    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
