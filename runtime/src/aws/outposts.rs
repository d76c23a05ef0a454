//! Resource types of `AWS::Outposts`.

use super::prelude::*;

/// [`AWS::Outposts::Outpost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html).
#[derive(Clone, Copy)]
pub struct Outpost(Identity);

impl ResourceType for Outpost {
    const TYPE_NAME: &'static str = "AWS::Outposts::Outpost";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("OutpostId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Outpost {
    /// The attribute `LifeCycleStatus`.
    #[inline]
    pub fn life_cycle_status(self) -> Value<Text> {
        attribute(self.0, "LifeCycleStatus")
    }

    /// The attribute `OutpostArn`.
    #[inline]
    pub fn outpost_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "OutpostArn")
    }

    /// The attribute `OutpostId`.
    #[inline]
    pub fn outpost_id(self) -> Value<Id<Self>> {
        attribute(self.0, "OutpostId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `SiteArn`.
    #[inline]
    pub fn site_arn(self) -> Value<Text> {
        attribute(self.0, "SiteArn")
    }
}

/// [`AWS::Outposts::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html).
#[derive(Clone, Copy)]
pub struct Site(Identity);

impl ResourceType for Site {
    const TYPE_NAME: &'static str = "AWS::Outposts::Site";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("SiteId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Site {
    /// The attribute `SiteArn`.
    #[inline]
    pub fn site_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SiteArn")
    }

    /// The attribute `SiteId`.
    #[inline]
    pub fn site_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SiteId")
    }
}
