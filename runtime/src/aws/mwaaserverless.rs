//! Resource types of `AWS::MWAAServerless`.

use super::prelude::*;

/// [`AWS::MWAAServerless::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MWAAServerless::Workflow"))]
pub struct Workflow(Identity);

impl ResourceType for Workflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::MWAAServerless::Workflow",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Workflow {
    /// The attribute `CodeSnapshottedAt`.
    #[inline]
    pub fn code_snapshotted_at(&self) -> Value<Text> {
        attribute(self.0, "CodeSnapshottedAt")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }

    /// The attribute `ScheduleConfiguration`.
    #[inline]
    pub fn schedule_configuration(&self) -> Value<Json> {
        attribute(self.0, "ScheduleConfiguration")
    }

    /// The attribute `WorkflowArn`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `WorkflowStatus`.
    #[inline]
    pub fn workflow_status(&self) -> Value<Text> {
        attribute(self.0, "WorkflowStatus")
    }

    /// The attribute `WorkflowVersion`.
    #[inline]
    pub fn workflow_version(&self) -> Value<Text> {
        attribute(self.0, "WorkflowVersion")
    }
}
