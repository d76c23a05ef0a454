//! Resource types of `AWS::SSMGuiConnect`.

use super::prelude::*;

/// [`AWS::SSMGuiConnect::Preferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSMGuiConnect::Preferences"))]
pub struct Preferences(Identity);

impl ResourceType for Preferences {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSMGuiConnect::Preferences",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Preferences {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}
