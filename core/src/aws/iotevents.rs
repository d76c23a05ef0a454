//! Resource types of `AWS::IoTEvents`.

use super::prelude::*;

/// [`AWS::IoTEvents::AlarmModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html).
pub struct AlarmModel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AlarmModel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTEvents::AlarmModel",
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

impl AlarmModel {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTEvents::DetectorModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html).
pub struct DetectorModel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DetectorModel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTEvents::DetectorModel",
        arn: None,
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

impl DetectorModel {
    /// `DetectorModelName`, which is what `Ref` returns.
    #[inline]
    pub fn detector_model_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTEvents::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html).
pub struct Input {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Input {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTEvents::Input",
        arn: None,
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

impl Input {
    /// `InputName`, which is what `Ref` returns.
    #[inline]
    pub fn input_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
