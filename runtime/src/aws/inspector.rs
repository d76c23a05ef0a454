//! Resource types of `AWS::Inspector`.

use super::prelude::*;

/// [`AWS::Inspector::AssessmentTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html).
#[derive(Clone, Copy)]
pub struct AssessmentTarget(Identity);

impl ResourceType for AssessmentTarget {
    const TYPE_NAME: &'static str = "AWS::Inspector::AssessmentTarget";
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

impl AssessmentTarget {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Inspector::AssessmentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html).
#[derive(Clone, Copy)]
pub struct AssessmentTemplate(Identity);

impl ResourceType for AssessmentTemplate {
    const TYPE_NAME: &'static str = "AWS::Inspector::AssessmentTemplate";
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

impl AssessmentTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Inspector::ResourceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html).
#[derive(Clone, Copy)]
pub struct ResourceGroup(Identity);

impl ResourceType for ResourceGroup {
    const TYPE_NAME: &'static str = "AWS::Inspector::ResourceGroup";
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

impl ResourceGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
