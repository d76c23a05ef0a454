//! Resource types of `AWS::EVS`.

use super::prelude::*;

/// [`AWS::EVS::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EVS::Environment"))]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EVS::Environment",
        arn: Some(Target::Attribute("EnvironmentArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Environment {
    /// The attribute `Checks`.
    #[inline]
    pub fn checks(&self) -> Value<List<Json>> {
        attribute(self.0, "Checks")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Credentials`.
    #[inline]
    pub fn credentials(&self) -> Value<List<Json>> {
        attribute(self.0, "Credentials")
    }

    /// The attribute `EnvironmentArn`.
    #[inline]
    pub fn environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "EnvironmentArn")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "EnvironmentId")
    }

    /// The attribute `EnvironmentState`.
    #[inline]
    pub fn environment_state(&self) -> Value<Text> {
        attribute(self.0, "EnvironmentState")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }

    /// The attribute `StateDetails`.
    #[inline]
    pub fn state_details(&self) -> Value<Text> {
        attribute(self.0, "StateDetails")
    }
}
