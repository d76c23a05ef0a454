//! Resource types of `AWS::CodeGuruProfiler`.

use super::prelude::*;

/// [`AWS::CodeGuruProfiler::ProfilingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html).
#[derive(Clone, Copy)]
pub struct ProfilingGroup(Identity);

impl ResourceType for ProfilingGroup {
    const TYPE_NAME: &'static str = "AWS::CodeGuruProfiler::ProfilingGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl ProfilingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ProfilingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn profiling_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
