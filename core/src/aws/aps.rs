//! Resource types of `AWS::APS`.

use super::prelude::*;

/// [`AWS::APS::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html).
pub struct AnomalyDetector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AnomalyDetector {
    const FACTS: Facts = Facts {
        type_name: "AWS::APS::AnomalyDetector",
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

impl AnomalyDetector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::APS::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::APS::ResourcePolicy",
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

impl ResourcePolicy {
    /// `WorkspaceArn`, which is what `Ref` returns.
    #[inline]
    pub fn workspace_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::APS::RuleGroupsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html).
pub struct RuleGroupsNamespace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RuleGroupsNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::APS::RuleGroupsNamespace",
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

impl RuleGroupsNamespace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::APS::Scraper`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html).
pub struct Scraper {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Scraper {
    const FACTS: Facts = Facts {
        type_name: "AWS::APS::Scraper",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ScraperId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Scraper {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `ScraperId`.
    #[inline]
    pub fn scraper_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ScraperId")
    }
}

/// [`AWS::APS::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html).
pub struct Workspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::APS::Workspace",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("WorkspaceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Workspace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `PrometheusEndpoint`.
    #[inline]
    pub fn prometheus_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "PrometheusEndpoint")
    }

    /// The attribute `WorkspaceId`.
    #[inline]
    pub fn workspace_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WorkspaceId")
    }
}
