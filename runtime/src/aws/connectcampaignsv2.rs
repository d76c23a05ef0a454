//! Resource types of `AWS::ConnectCampaignsV2`.

use super::prelude::*;

/// [`AWS::ConnectCampaignsV2::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html).
#[derive(Clone, Copy)]
pub struct Campaign(Identity);

impl ResourceType for Campaign {
    const TYPE_NAME: &'static str = "AWS::ConnectCampaignsV2::Campaign";
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
