//! Resource types of `AWS::Route53Profiles`.

use super::prelude::*;

/// [`AWS::Route53Profiles::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53Profiles::Profile"))]
pub struct Profile(Identity);

impl ResourceType for Profile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Profiles::Profile",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Profile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ClientToken`.
    #[inline]
    pub fn client_token(&self) -> Value<Text> {
        attribute(self.0, "ClientToken")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ShareStatus`.
    #[inline]
    pub fn share_status(&self) -> Value<Text> {
        attribute(self.0, "ShareStatus")
    }
}

/// [`AWS::Route53Profiles::ProfileAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53Profiles::ProfileAssociation"))]
pub struct ProfileAssociation(Identity);

impl ResourceType for ProfileAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Profiles::ProfileAssociation",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProfileAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Route53Profiles::ProfileResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53Profiles::ProfileResourceAssociation"))]
pub struct ProfileResourceAssociation(Identity);

impl ResourceType for ProfileResourceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53Profiles::ProfileResourceAssociation",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProfileResourceAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.0, "ResourceType")
    }
}
