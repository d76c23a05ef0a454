//! Resource types of `AWS::CodeGuruProfiler`.

use super::prelude::*;

/// [`AWS::CodeGuruProfiler::ProfilingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html).
pub struct ProfilingGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProfilingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeGuruProfiler::ProfilingGroup",
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

impl ProfilingGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `ProfilingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn profiling_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
