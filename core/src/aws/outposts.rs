//! Resource types of `AWS::Outposts`.

use super::prelude::*;

/// [`AWS::Outposts::Outpost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html).
pub struct Outpost {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Outpost {
    const FACTS: Facts = Facts {
        type_name: "AWS::Outposts::Outpost",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("OutpostId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Outpost {
    /// The attribute `LifeCycleStatus`.
    #[inline]
    pub fn life_cycle_status(&self) -> Value<Text> {
        attribute(self.use_construct, "LifeCycleStatus")
    }

    /// The attribute `OutpostArn`, which is what `Ref` returns.
    #[inline]
    pub fn outpost_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `OutpostId`.
    #[inline]
    pub fn outpost_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "OutpostId")
    }

    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `SiteArn`.
    #[inline]
    pub fn site_arn(&self) -> Value<Arn<super::outposts::Site>> {
        attribute(self.use_construct, "SiteArn")
    }
}

/// [`AWS::Outposts::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html).
pub struct Site {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Site {
    const FACTS: Facts = Facts {
        type_name: "AWS::Outposts::Site",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("SiteId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Site {
    /// The attribute `SiteArn`, which is what `Ref` returns.
    #[inline]
    pub fn site_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `SiteId`.
    #[inline]
    pub fn site_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SiteId")
    }
}
