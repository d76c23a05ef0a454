//! Resource types of `AWS::SimSpaceWeaver`.

use super::prelude::*;

/// [`AWS::SimSpaceWeaver::Simulation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html).
#[derive(Clone, Copy)]
pub struct Simulation(Identity);

impl ResourceType for Simulation {
    const TYPE_NAME: &'static str = "AWS::SimSpaceWeaver::Simulation";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Simulation {
    /// The attribute `DescribePayload`.
    #[inline]
    pub fn describe_payload(self) -> Value<Text> {
        attribute(self.0, "DescribePayload")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
