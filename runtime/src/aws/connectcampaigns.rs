//! Resource types of `AWS::ConnectCampaigns`.

use super::prelude::*;

/// [`AWS::ConnectCampaigns::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html).
#[derive(Clone, Copy)]
pub struct Campaign(Identity);

impl ResourceType for Campaign {
    const TYPE_NAME: &'static str = "AWS::ConnectCampaigns::Campaign";
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

impl Campaign {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
