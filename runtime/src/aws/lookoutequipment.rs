//! Resource types of `AWS::LookoutEquipment`.

use super::prelude::*;

/// [`AWS::LookoutEquipment::InferenceScheduler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html).
#[derive(Clone, Copy)]
pub struct InferenceScheduler(Identity);

impl ResourceType for InferenceScheduler {
    const TYPE_NAME: &'static str = "AWS::LookoutEquipment::InferenceScheduler";
    const ARN: Option<Target> = Some(Target::Attribute("InferenceSchedulerArn"));
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

impl InferenceScheduler {
    /// The attribute `InferenceSchedulerArn`.
    #[inline]
    pub fn inference_scheduler_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "InferenceSchedulerArn")
    }

    /// `InferenceSchedulerName`, which is what `Ref` returns.
    #[inline]
    pub fn inference_scheduler_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
