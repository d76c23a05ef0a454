//! Resource types of `AWS::Route53RecoveryControl`.

use super::prelude::*;

/// [`AWS::Route53RecoveryControl::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryControl::Cluster",
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

impl Cluster {
    /// The attribute `ClusterArn`.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ClusterArn")
    }

    /// The attribute `ClusterEndpoints`.
    #[inline]
    pub fn cluster_endpoints(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ClusterEndpoints")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Route53RecoveryControl::ControlPanel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html).
pub struct ControlPanel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ControlPanel {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryControl::ControlPanel",
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

impl ControlPanel {
    /// The attribute `ControlPanelArn`.
    #[inline]
    pub fn control_panel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ControlPanelArn")
    }

    /// The attribute `DefaultControlPanel`.
    #[inline]
    pub fn default_control_panel(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DefaultControlPanel")
    }

    /// The attribute `RoutingControlCount`.
    #[inline]
    pub fn routing_control_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "RoutingControlCount")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Route53RecoveryControl::RoutingControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html).
pub struct RoutingControl {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RoutingControl {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryControl::RoutingControl",
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

impl RoutingControl {
    /// The attribute `RoutingControlArn`.
    #[inline]
    pub fn routing_control_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RoutingControlArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Route53RecoveryControl::SafetyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html).
pub struct SafetyRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SafetyRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryControl::SafetyRule",
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

impl SafetyRule {
    /// The attribute `SafetyRuleArn`.
    #[inline]
    pub fn safety_rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SafetyRuleArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
