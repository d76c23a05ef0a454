//! Resource types of `AMZN::SDC`.

use super::prelude::*;

/// [`AMZN::SDC::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/amzn-resource-sdc-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AMZN::SDC::Deployment",
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

impl Deployment {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
