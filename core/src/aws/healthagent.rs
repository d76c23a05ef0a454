//! Resource types of `AWS::HealthAgent`.

use super::prelude::*;

/// [`AWS::HealthAgent::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::HealthAgent::Domain",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DomainId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Domain {
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EncryptionContext`.
    #[inline]
    pub fn encryption_context(&self) -> Value<Json> {
        attribute(self.use_construct, "EncryptionContext")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
