//! Resource types of `AWS::ConnectCampaigns`.

use super::prelude::*;

/// [`AWS::ConnectCampaigns::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ConnectCampaigns::Campaign"))]
pub struct Campaign(Identity);

impl ResourceType for Campaign {
    const FACTS: Facts = Facts {
        type_name: "AWS::ConnectCampaigns::Campaign",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Campaign {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
