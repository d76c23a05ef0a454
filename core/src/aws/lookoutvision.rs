//! Resource types of `AWS::LookoutVision`.

use super::prelude::*;

/// [`AWS::LookoutVision::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html).
pub struct Project {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Project {
    const FACTS: Facts = Facts {
        type_name: "AWS::LookoutVision::Project",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Project {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `ProjectName`, which is what `Ref` returns.
    #[inline]
    pub fn project_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
