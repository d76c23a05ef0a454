//! Resource types of `AWS::NetworkSecurityManager`.

use super::prelude::*;

/// [`AWS::NetworkSecurityManager::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkSecurityManager::Deployment",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DeploymentId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Deployment {
    /// The attribute `DeploymentArn`, which is what `Ref` returns.
    #[inline]
    pub fn deployment_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DeploymentId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::NetworkSecurityManager::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html).
pub struct Policy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkSecurityManager::Policy",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("PolicyId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Policy {
    /// The attribute `PolicyArn`, which is what `Ref` returns.
    #[inline]
    pub fn policy_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::NetworkSecurityManager::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html).
pub struct Rule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Rule {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkSecurityManager::Rule",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RuleId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Rule {
    /// The attribute `RuleArn`, which is what `Ref` returns.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `RuleId`.
    #[inline]
    pub fn rule_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RuleId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::NetworkSecurityManager::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html).
pub struct Scope {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Scope {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkSecurityManager::Scope",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ScopeId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Scope {
    /// The attribute `ScopeArn`, which is what `Ref` returns.
    #[inline]
    pub fn scope_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ScopeId`.
    #[inline]
    pub fn scope_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ScopeId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::NetworkSecurityManager::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html).
pub struct Template {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkSecurityManager::Template",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("TemplateId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Template {
    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TemplateArn`, which is what `Ref` returns.
    #[inline]
    pub fn template_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `TemplateId`.
    #[inline]
    pub fn template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TemplateId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}
