//! Resource types of `AWS::Braket`.

use super::prelude::*;

/// [`AWS::Braket::SpendingLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html).
pub struct SpendingLimit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SpendingLimit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Braket::SpendingLimit",
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

impl SpendingLimit {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `QueuedSpend`.
    #[inline]
    pub fn queued_spend(&self) -> Value<Text> {
        attribute(self.use_construct, "QueuedSpend")
    }

    /// The attribute `SpendingLimitArn`.
    #[inline]
    pub fn spending_limit_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SpendingLimitArn")
    }

    /// The attribute `TotalSpend`.
    #[inline]
    pub fn total_spend(&self) -> Value<Text> {
        attribute(self.use_construct, "TotalSpend")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
