//! Resource types of `AWS::LicenseManagerLinuxSubscriptions`.

use super::prelude::*;

/// [`AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider"))]
pub struct SubscriptionProvider(Identity);

impl ResourceType for SubscriptionProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SubscriptionProvider {
    /// The attribute `LastSuccessfulDataRetrievalTime`.
    #[inline]
    pub fn last_successful_data_retrieval_time(&self) -> Value<Text> {
        attribute(self.0, "LastSuccessfulDataRetrievalTime")
    }

    /// The attribute `SubscriptionProviderArn`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_provider_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `SubscriptionProviderStatus`.
    #[inline]
    pub fn subscription_provider_status(&self) -> Value<Text> {
        attribute(self.0, "SubscriptionProviderStatus")
    }

    /// The attribute `SubscriptionProviderStatusMessage`.
    #[inline]
    pub fn subscription_provider_status_message(&self) -> Value<Text> {
        attribute(self.0, "SubscriptionProviderStatusMessage")
    }
}
