//! Resource types of `AWS::AuditManager`.

use super::prelude::*;

/// [`AWS::AuditManager::Assessment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html).
#[derive(Clone, Copy)]
pub struct Assessment(Identity);

impl ResourceType for Assessment {
    const TYPE_NAME: &'static str = "AWS::AuditManager::Assessment";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Assessment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AssessmentId`.
    #[inline]
    pub fn assessment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssessmentId")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Number> {
        attribute(self.0, "CreationTime")
    }
}

/// [`AWS::AuditManager::AssessmentFramework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html).
#[derive(Clone, Copy)]
pub struct AssessmentFramework(Identity);

impl ResourceType for AssessmentFramework {
    const TYPE_NAME: &'static str = "AWS::AuditManager::AssessmentFramework";
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

impl AssessmentFramework {
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

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `FrameworkId`.
    #[inline]
    pub fn framework_id(self) -> Value<Text> {
        attribute(self.0, "FrameworkId")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `LastUpdatedBy`.
    #[inline]
    pub fn last_updated_by(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedBy")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}
