//! Resource types of `AWS::LicenseManagerLinuxSubscriptions`.

use super::prelude::*;

/// [`AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html).
pub struct SubscriptionProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubscriptionProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SubscriptionProvider {
    /// The attribute `LastSuccessfulDataRetrievalTime`.
    #[inline]
    pub fn last_successful_data_retrieval_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSuccessfulDataRetrievalTime")
    }

    /// The attribute `SubscriptionProviderArn`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_provider_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `SubscriptionProviderStatus`.
    #[inline]
    pub fn subscription_provider_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SubscriptionProviderStatus")
    }

    /// The attribute `SubscriptionProviderStatusMessage`.
    #[inline]
    pub fn subscription_provider_status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "SubscriptionProviderStatusMessage")
    }
}
