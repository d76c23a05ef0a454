//! Resource types of `AWS::Route53RecoveryReadiness`.

use super::prelude::*;

/// [`AWS::Route53RecoveryReadiness::Cell`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html).
pub struct Cell {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cell {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::Cell",
        arn: Some(ReturnValue::Attribute("CellArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Cell {
    /// The attribute `CellArn`.
    #[inline]
    pub fn cell_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CellArn")
    }

    /// The attribute `ParentReadinessScopes`.
    #[inline]
    pub fn parent_readiness_scopes(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ParentReadinessScopes")
    }

    /// `CellName`, which is what `Ref` returns.
    #[inline]
    pub fn cell_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Route53RecoveryReadiness::ReadinessCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html).
pub struct ReadinessCheck {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReadinessCheck {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::ReadinessCheck",
        arn: Some(ReturnValue::Attribute("ReadinessCheckArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ReadinessCheck {
    /// The attribute `ReadinessCheckArn`.
    #[inline]
    pub fn readiness_check_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ReadinessCheckArn")
    }

    /// `ReadinessCheckName`, which is what `Ref` returns.
    #[inline]
    pub fn readiness_check_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Route53RecoveryReadiness::RecoveryGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html).
pub struct RecoveryGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RecoveryGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::RecoveryGroup",
        arn: Some(ReturnValue::Attribute("RecoveryGroupArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RecoveryGroup {
    /// The attribute `RecoveryGroupArn`.
    #[inline]
    pub fn recovery_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RecoveryGroupArn")
    }

    /// `RecoveryGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn recovery_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Route53RecoveryReadiness::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html).
pub struct ResourceSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::ResourceSet",
        arn: Some(ReturnValue::Attribute("ResourceSetArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResourceSet {
    /// The attribute `ResourceSetArn`.
    #[inline]
    pub fn resource_set_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ResourceSetArn")
    }

    /// `ResourceSetName`, which is what `Ref` returns.
    #[inline]
    pub fn resource_set_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
