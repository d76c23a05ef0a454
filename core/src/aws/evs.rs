//! Resource types of `AWS::EVS`.

use super::prelude::*;

/// [`AWS::EVS::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::EVS::Environment",
        arn: Some(ReturnValue::Attribute("EnvironmentArn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Environment {
    /// The attribute `Checks`.
    #[inline]
    pub fn checks(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Checks")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Credentials`.
    #[inline]
    pub fn credentials(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Credentials")
    }

    /// The attribute `EnvironmentArn`.
    #[inline]
    pub fn environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EnvironmentArn")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "EnvironmentId")
    }

    /// The attribute `EnvironmentState`.
    #[inline]
    pub fn environment_state(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentState")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `StateDetails`.
    #[inline]
    pub fn state_details(&self) -> Value<Text> {
        attribute(self.use_construct, "StateDetails")
    }
}
