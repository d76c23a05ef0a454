//! Resource types of `AWS::SimSpaceWeaver`.

use super::prelude::*;

/// [`AWS::SimSpaceWeaver::Simulation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html).
pub struct Simulation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Simulation {
    const FACTS: Facts = Facts {
        type_name: "AWS::SimSpaceWeaver::Simulation",
        arn: None,
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

impl Simulation {
    /// The attribute `DescribePayload`.
    #[inline]
    pub fn describe_payload(&self) -> Value<Text> {
        attribute(self.use_construct, "DescribePayload")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
