//! Resource types of `AWS::IoTThingsGraph`.

use super::prelude::*;

/// [`AWS::IoTThingsGraph::FlowTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html).
#[derive(Clone, Copy)]
pub struct FlowTemplate(Identity);

impl ResourceType for FlowTemplate {
    const TYPE_NAME: &'static str = "AWS::IoTThingsGraph::FlowTemplate";
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

impl FlowTemplate {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
