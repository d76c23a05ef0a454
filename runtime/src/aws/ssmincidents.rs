//! Resource types of `AWS::SSMIncidents`.

use super::prelude::*;

/// [`AWS::SSMIncidents::ReplicationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html).
#[derive(Clone, Copy)]
pub struct ReplicationSet(Identity);

impl ResourceType for ReplicationSet {
    const TYPE_NAME: &'static str = "AWS::SSMIncidents::ReplicationSet";
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

impl ReplicationSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::SSMIncidents::ResponsePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html).
#[derive(Clone, Copy)]
pub struct ResponsePlan(Identity);

impl ResourceType for ResponsePlan {
    const TYPE_NAME: &'static str = "AWS::SSMIncidents::ResponsePlan";
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

impl ResponsePlan {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
