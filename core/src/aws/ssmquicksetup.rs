//! Resource types of `AWS::SSMQuickSetup`.

use super::prelude::*;

/// [`AWS::SSMQuickSetup::ConfigurationManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html).
pub struct ConfigurationManager {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationManager {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSMQuickSetup::ConfigurationManager",
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

impl ConfigurationManager {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedAt")
    }

    /// The attribute `ManagerArn`.
    #[inline]
    pub fn manager_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ManagerArn")
    }

    /// The attribute `StatusSummaries`.
    #[inline]
    pub fn status_summaries(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "StatusSummaries")
    }
}

/// [`AWS::SSMQuickSetup::LifecycleAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html).
pub struct LifecycleAutomation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LifecycleAutomation {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSMQuickSetup::LifecycleAutomation",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LifecycleAutomation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationId")
    }
}
