//! Resource types of `AWS::LookoutEquipment`.

use super::prelude::*;

/// [`AWS::LookoutEquipment::InferenceScheduler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html).
pub struct InferenceScheduler {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InferenceScheduler {
    const FACTS: Facts = Facts {
        type_name: "AWS::LookoutEquipment::InferenceScheduler",
        arn: Some(ReturnValue::Attribute("InferenceSchedulerArn")),
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

impl InferenceScheduler {
    /// The attribute `InferenceSchedulerArn`.
    #[inline]
    pub fn inference_scheduler_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InferenceSchedulerArn")
    }

    /// `InferenceSchedulerName`, which is what `Ref` returns.
    #[inline]
    pub fn inference_scheduler_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
