//! Resource types of `AWS::VoiceID`.

use super::prelude::*;

/// [`AWS::VoiceID::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html).
#[derive(Clone, Copy)]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const TYPE_NAME: &'static str = "AWS::VoiceID::Domain";
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

impl Domain {
    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DomainId")
    }
}
