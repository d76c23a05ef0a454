//! Resource types of `AWS::SSMGuiConnect`.

use super::prelude::*;

/// [`AWS::SSMGuiConnect::Preferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html).
#[derive(Clone, Copy)]
pub struct Preferences(Identity);

impl ResourceType for Preferences {
    const TYPE_NAME: &'static str = "AWS::SSMGuiConnect::Preferences";
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

impl Preferences {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}
