//! Resource types of `AWS::NetworkFlowMonitor`.

use super::prelude::*;

/// [`AWS::NetworkFlowMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html).
pub struct Monitor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Monitor {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFlowMonitor::Monitor",
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

impl Monitor {
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

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `MonitorStatus`.
    #[inline]
    pub fn monitor_status(&self) -> Value<Text> {
        attribute(self.use_construct, "MonitorStatus")
    }
}

/// [`AWS::NetworkFlowMonitor::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html).
pub struct Scope {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Scope {
    const FACTS: Facts = Facts {
        type_name: "AWS::NetworkFlowMonitor::Scope",
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
    /// The attribute `ScopeArn`.
    #[inline]
    pub fn scope_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ScopeArn")
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
}
