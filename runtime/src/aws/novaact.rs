//! Resource types of `AWS::NovaAct`.

use super::prelude::*;

/// [`AWS::NovaAct::WorkflowDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html).
#[derive(Clone, Copy)]
pub struct WorkflowDefinition(Identity);

impl ResourceType for WorkflowDefinition {
    const TYPE_NAME: &'static str = "AWS::NovaAct::WorkflowDefinition";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl WorkflowDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
