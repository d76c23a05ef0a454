//! Resource types of `AWS::Route53RecoveryReadiness`.

use super::prelude::*;

/// [`AWS::Route53RecoveryReadiness::Cell`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53RecoveryReadiness::Cell"))]
pub struct Cell(Identity);

impl ResourceType for Cell {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::Cell",
        arn: Some(Target::Attribute("CellArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cell {
    /// The attribute `CellArn`.
    #[inline]
    pub fn cell_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CellArn")
    }

    /// The attribute `ParentReadinessScopes`.
    #[inline]
    pub fn parent_readiness_scopes(&self) -> Value<List<Text>> {
        attribute(self.0, "ParentReadinessScopes")
    }

    /// `CellName`, which is what `Ref` returns.
    #[inline]
    pub fn cell_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53RecoveryReadiness::ReadinessCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53RecoveryReadiness::ReadinessCheck"))]
pub struct ReadinessCheck(Identity);

impl ResourceType for ReadinessCheck {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::ReadinessCheck",
        arn: Some(Target::Attribute("ReadinessCheckArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ReadinessCheck {
    /// The attribute `ReadinessCheckArn`.
    #[inline]
    pub fn readiness_check_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ReadinessCheckArn")
    }

    /// `ReadinessCheckName`, which is what `Ref` returns.
    #[inline]
    pub fn readiness_check_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53RecoveryReadiness::RecoveryGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53RecoveryReadiness::RecoveryGroup"))]
pub struct RecoveryGroup(Identity);

impl ResourceType for RecoveryGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::RecoveryGroup",
        arn: Some(Target::Attribute("RecoveryGroupArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RecoveryGroup {
    /// The attribute `RecoveryGroupArn`.
    #[inline]
    pub fn recovery_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RecoveryGroupArn")
    }

    /// `RecoveryGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn recovery_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53RecoveryReadiness::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53RecoveryReadiness::ResourceSet"))]
pub struct ResourceSet(Identity);

impl ResourceType for ResourceSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53RecoveryReadiness::ResourceSet",
        arn: Some(Target::Attribute("ResourceSetArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceSet {
    /// The attribute `ResourceSetArn`.
    #[inline]
    pub fn resource_set_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ResourceSetArn")
    }

    /// `ResourceSetName`, which is what `Ref` returns.
    #[inline]
    pub fn resource_set_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
