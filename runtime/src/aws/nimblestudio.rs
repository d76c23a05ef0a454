//! Resource types of `AWS::NimbleStudio`.

use super::prelude::*;

/// [`AWS::NimbleStudio::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::NimbleStudio::Studio"))]
pub struct Studio(Identity);

impl ResourceType for Studio {
    const FACTS: Facts = Facts {
        type_name: "AWS::NimbleStudio::Studio",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Studio {
    /// The attribute `HomeRegion`.
    #[inline]
    pub fn home_region(&self) -> Value<Text> {
        attribute(self.0, "HomeRegion")
    }

    /// The attribute `SsoClientId`.
    #[inline]
    pub fn sso_client_id(&self) -> Value<Text> {
        attribute(self.0, "SsoClientId")
    }

    /// The attribute `StudioId`, which is what `Ref` returns.
    #[inline]
    pub fn studio_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `StudioUrl`.
    #[inline]
    pub fn studio_url(&self) -> Value<Text> {
        attribute(self.0, "StudioUrl")
    }
}
