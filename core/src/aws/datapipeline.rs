//! Resource types of `AWS::DataPipeline`.

use super::prelude::*;

/// [`AWS::DataPipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html).
pub struct Pipeline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pipeline {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataPipeline::Pipeline",
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

impl Pipeline {
    /// The attribute `PipelineId`.
    #[inline]
    pub fn pipeline_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PipelineId")
    }
}
