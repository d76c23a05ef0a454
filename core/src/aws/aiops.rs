//! Resource types of `AWS::AIOps`.

use super::prelude::*;

/// [`AWS::AIOps::InvestigationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html).
pub struct InvestigationGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InvestigationGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::AIOps::InvestigationGroup",
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

impl InvestigationGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy")
    }
}
