//! Resource types of `AWS::Billing`.

use super::prelude::*;

/// [`AWS::Billing::BillingView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Billing::BillingView"))]
pub struct BillingView(Identity);

impl ResourceType for BillingView {
    const FACTS: Facts = Facts {
        type_name: "AWS::Billing::BillingView",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BillingView {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BillingViewType`.
    #[inline]
    pub fn billing_view_type(&self) -> Value<Text> {
        attribute(self.0, "BillingViewType")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Number> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Number> {
        attribute(self.0, "UpdatedAt")
    }
}
