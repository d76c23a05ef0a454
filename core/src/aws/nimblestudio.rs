//! Resource types of `AWS::NimbleStudio`.

use super::prelude::*;

/// [`AWS::NimbleStudio::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html).
pub struct Studio {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Studio {
    const FACTS: Facts = Facts {
        type_name: "AWS::NimbleStudio::Studio",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Studio {
    /// The attribute `HomeRegion`.
    #[inline]
    pub fn home_region(&self) -> Value<Text> {
        attribute(self.use_construct, "HomeRegion")
    }

    /// The attribute `SsoClientId`.
    #[inline]
    pub fn sso_client_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SsoClientId")
    }

    /// The attribute `StudioId`, which is what `Ref` returns.
    #[inline]
    pub fn studio_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `StudioUrl`.
    #[inline]
    pub fn studio_url(&self) -> Value<Text> {
        attribute(self.use_construct, "StudioUrl")
    }
}
