//! Resource types of `AWS::ApplicationAutoScaling`.

use super::prelude::*;

/// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ApplicationAutoScaling::ScalableTarget"))]
pub struct ScalableTarget(Identity);

impl ResourceType for ScalableTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApplicationAutoScaling::ScalableTarget",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ScalableTarget {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ApplicationAutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ApplicationAutoScaling::ScalingPolicy"))]
pub struct ScalingPolicy(Identity);

impl ResourceType for ScalingPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApplicationAutoScaling::ScalingPolicy",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ScalingPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
