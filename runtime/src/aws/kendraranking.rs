//! Resource types of `AWS::KendraRanking`.

use super::prelude::*;

/// [`AWS::KendraRanking::ExecutionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KendraRanking::ExecutionPlan"))]
pub struct ExecutionPlan(Identity);

impl ResourceType for ExecutionPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::KendraRanking::ExecutionPlan",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ExecutionPlan {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
