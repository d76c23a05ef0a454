//! Resource types of `AMZN::SDC`.

use super::prelude::*;

/// [`AMZN::SDC::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/amzn-resource-sdc-deployment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AMZN::SDC::Deployment"))]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AMZN::SDC::Deployment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Deployment {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
