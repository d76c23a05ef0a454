//! Resource types of `AWS::StepFunctions`.

use super::prelude::*;

/// [`AWS::StepFunctions::Activity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html).
pub struct Activity {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Activity {
    const FACTS: Facts = Facts {
        type_name: "AWS::StepFunctions::Activity",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Activity {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EncryptionConfiguration.KmsDataKeyReusePeriodSeconds`.
    #[inline]
    pub fn encryption_configuration_kms_data_key_reuse_period_seconds(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "EncryptionConfiguration.KmsDataKeyReusePeriodSeconds",
        )
    }

    /// The attribute `EncryptionConfiguration.KmsKeyId`.
    #[inline]
    pub fn encryption_configuration_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionConfiguration.KmsKeyId")
    }

    /// The attribute `EncryptionConfiguration.Type`.
    #[inline]
    pub fn encryption_configuration_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionConfiguration.Type")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::StepFunctions::StateMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html).
pub struct StateMachine {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StateMachine {
    const FACTS: Facts = Facts {
        type_name: "AWS::StepFunctions::StateMachine",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl StateMachine {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `StateMachineRevisionId`.
    #[inline]
    pub fn state_machine_revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "StateMachineRevisionId")
    }
}

/// [`AWS::StepFunctions::StateMachineAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html).
pub struct StateMachineAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StateMachineAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::StepFunctions::StateMachineAlias",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl StateMachineAlias {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html).
pub struct StateMachineVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StateMachineVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::StepFunctions::StateMachineVersion",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl StateMachineVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}
