//! Resource types of `AWS::DataPipeline`.

use super::prelude::*;

/// [`AWS::DataPipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html).
#[derive(Clone, Copy)]
pub struct Pipeline(Identity);

impl ResourceType for Pipeline {
    const TYPE_NAME: &'static str = "AWS::DataPipeline::Pipeline";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Pipeline {
    /// The attribute `PipelineId`.
    #[inline]
    pub fn pipeline_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PipelineId")
    }
}
