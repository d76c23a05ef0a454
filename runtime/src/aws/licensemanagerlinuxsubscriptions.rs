//! Resource types of `AWS::LicenseManagerLinuxSubscriptions`.

use super::prelude::*;

/// [`AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html).
#[derive(Clone, Copy)]
pub struct SubscriptionProvider(Identity);

impl ResourceType for SubscriptionProvider {
    const TYPE_NAME: &'static str = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider";
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

impl SubscriptionProvider {
    /// The attribute `LastSuccessfulDataRetrievalTime`.
    #[inline]
    pub fn last_successful_data_retrieval_time(self) -> Value<Text> {
        attribute(self.0, "LastSuccessfulDataRetrievalTime")
    }

    /// The attribute `SubscriptionProviderArn`.
    #[inline]
    pub fn subscription_provider_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SubscriptionProviderArn")
    }

    /// The attribute `SubscriptionProviderStatus`.
    #[inline]
    pub fn subscription_provider_status(self) -> Value<Text> {
        attribute(self.0, "SubscriptionProviderStatus")
    }

    /// The attribute `SubscriptionProviderStatusMessage`.
    #[inline]
    pub fn subscription_provider_status_message(self) -> Value<Text> {
        attribute(self.0, "SubscriptionProviderStatusMessage")
    }
}
