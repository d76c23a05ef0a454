//! Resource types of `Alexa::ASK`.

use super::prelude::*;

/// [`Alexa::ASK::Skill`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/alexa-resource-ask-skill.html).
#[derive(Clone, Copy)]
pub struct Skill(Identity);

impl ResourceType for Skill {
    const TYPE_NAME: &'static str = "Alexa::ASK::Skill";
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

impl Skill {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
