//! Resource types of `AWS::IoTCoreDeviceAdvisor`.

use super::prelude::*;

/// [`AWS::IoTCoreDeviceAdvisor::SuiteDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html).
#[derive(Clone, Copy)]
pub struct SuiteDefinition(Identity);

impl ResourceType for SuiteDefinition {
    const TYPE_NAME: &'static str = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition";
    const ARN: Option<Target> = Some(Target::Attribute("SuiteDefinitionArn"));
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

impl SuiteDefinition {
    /// The attribute `SuiteDefinitionArn`.
    #[inline]
    pub fn suite_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SuiteDefinitionArn")
    }

    /// The attribute `SuiteDefinitionId`.
    #[inline]
    pub fn suite_definition_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SuiteDefinitionId")
    }

    /// The attribute `SuiteDefinitionVersion`.
    #[inline]
    pub fn suite_definition_version(self) -> Value<Text> {
        attribute(self.0, "SuiteDefinitionVersion")
    }
}
