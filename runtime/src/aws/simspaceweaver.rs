//! Resource types of `AWS::SimSpaceWeaver`.

use super::prelude::*;

/// [`AWS::SimSpaceWeaver::Simulation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SimSpaceWeaver::Simulation"))]
pub struct Simulation(Identity);

impl ResourceType for Simulation {
    const FACTS: Facts = Facts {
        type_name: "AWS::SimSpaceWeaver::Simulation",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Simulation {
    /// The attribute `DescribePayload`.
    #[inline]
    pub fn describe_payload(&self) -> Value<Text> {
        attribute(self.0, "DescribePayload")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
