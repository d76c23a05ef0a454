//! Resource types of `AWS::Route53Profiles`.

use super::prelude::*;

/// [`AWS::Route53Profiles::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html).
#[derive(Clone, Copy)]
pub struct Profile(Identity);

impl ResourceType for Profile {
    const TYPE_NAME: &'static str = "AWS::Route53Profiles::Profile";
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

impl Profile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ClientToken`.
    #[inline]
    pub fn client_token(self) -> Value<Text> {
        attribute(self.0, "ClientToken")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ShareStatus`.
    #[inline]
    pub fn share_status(self) -> Value<Text> {
        attribute(self.0, "ShareStatus")
    }
}

/// [`AWS::Route53Profiles::ProfileAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html).
#[derive(Clone, Copy)]
pub struct ProfileAssociation(Identity);

impl ResourceType for ProfileAssociation {
    const TYPE_NAME: &'static str = "AWS::Route53Profiles::ProfileAssociation";
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

impl ProfileAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Route53Profiles::ProfileResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html).
#[derive(Clone, Copy)]
pub struct ProfileResourceAssociation(Identity);

impl ResourceType for ProfileResourceAssociation {
    const TYPE_NAME: &'static str = "AWS::Route53Profiles::ProfileResourceAssociation";
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

impl ProfileResourceAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(self) -> Value<Text> {
        attribute(self.0, "ResourceType")
    }
}
