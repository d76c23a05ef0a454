//! Resource types of `AWS::Synthetics`.

use super::prelude::*;

/// [`AWS::Synthetics::Canary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Synthetics::Canary"))]
pub struct Canary(Identity);

impl ResourceType for Canary {
    const FACTS: Facts = Facts {
        type_name: "AWS::Synthetics::Canary",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Canary {
    /// The attribute `Code.SourceLocationArn`.
    #[inline]
    pub fn code_source_location_arn(&self) -> Value<Text> {
        attribute(self.0, "Code.SourceLocationArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Synthetics::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Synthetics::Group"))]
pub struct Group(Identity);

impl ResourceType for Group {
    const FACTS: Facts = Facts {
        type_name: "AWS::Synthetics::Group",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Group {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
