//! Resource types of `AWS::MWAAServerless`.

use super::prelude::*;

/// [`AWS::MWAAServerless::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html).
pub struct Workflow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::MWAAServerless::Workflow",
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

impl Workflow {
    /// The attribute `CodeSnapshottedAt`.
    #[inline]
    pub fn code_snapshotted_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CodeSnapshottedAt")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `ScheduleConfiguration`.
    #[inline]
    pub fn schedule_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "ScheduleConfiguration")
    }

    /// The attribute `WorkflowArn`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `WorkflowStatus`.
    #[inline]
    pub fn workflow_status(&self) -> Value<Text> {
        attribute(self.use_construct, "WorkflowStatus")
    }

    /// The attribute `WorkflowVersion`.
    #[inline]
    pub fn workflow_version(&self) -> Value<Text> {
        attribute(self.use_construct, "WorkflowVersion")
    }
}
