//! Resource types of `AWS::IoTCoreDeviceAdvisor`.

use super::prelude::*;

/// [`AWS::IoTCoreDeviceAdvisor::SuiteDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html).
pub struct SuiteDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SuiteDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTCoreDeviceAdvisor::SuiteDefinition",
        arn: Some(ReturnValue::Attribute("SuiteDefinitionArn")),
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

impl SuiteDefinition {
    /// The attribute `SuiteDefinitionArn`.
    #[inline]
    pub fn suite_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SuiteDefinitionArn")
    }

    /// The attribute `SuiteDefinitionId`.
    #[inline]
    pub fn suite_definition_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SuiteDefinitionId")
    }

    /// The attribute `SuiteDefinitionVersion`.
    #[inline]
    pub fn suite_definition_version(&self) -> Value<Text> {
        attribute(self.use_construct, "SuiteDefinitionVersion")
    }
}
