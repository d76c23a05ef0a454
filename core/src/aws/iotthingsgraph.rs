//! Resource types of `AWS::IoTThingsGraph`.

use super::prelude::*;

/// [`AWS::IoTThingsGraph::FlowTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html).
pub struct FlowTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FlowTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTThingsGraph::FlowTemplate",
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

impl FlowTemplate {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
