//! Resource types of `AWS::Billing`.

use super::prelude::*;

/// [`AWS::Billing::BillingView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html).
pub struct BillingView {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BillingView {
    const FACTS: Facts = Facts {
        type_name: "AWS::Billing::BillingView",
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

impl BillingView {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BillingViewType`.
    #[inline]
    pub fn billing_view_type(&self) -> Value<Text> {
        attribute(self.use_construct, "BillingViewType")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Number> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Number> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
