//! Resource types of `AWS::WAFv2`.

use super::prelude::*;

/// [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html).
#[derive(Clone, Copy)]
pub struct IPSet(Identity);

impl ResourceType for IPSet {
    const TYPE_NAME: &'static str = "AWS::WAFv2::IPSet";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IPSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::WAFv2::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html).
#[derive(Clone, Copy)]
pub struct LoggingConfiguration(Identity);

impl ResourceType for LoggingConfiguration {
    const TYPE_NAME: &'static str = "AWS::WAFv2::LoggingConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LoggingConfiguration {
    /// The attribute `ManagedByFirewallManager`.
    #[inline]
    pub fn managed_by_firewall_manager(self) -> Value<Boolean> {
        attribute(self.0, "ManagedByFirewallManager")
    }

    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::WAFv2::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html).
#[derive(Clone, Copy)]
pub struct RegexPatternSet(Identity);

impl ResourceType for RegexPatternSet {
    const TYPE_NAME: &'static str = "AWS::WAFv2::RegexPatternSet";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RegexPatternSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::WAFv2::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html).
#[derive(Clone, Copy)]
pub struct RuleGroup(Identity);

impl ResourceType for RuleGroup {
    const TYPE_NAME: &'static str = "AWS::WAFv2::RuleGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RuleGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LabelNamespace`.
    #[inline]
    pub fn label_namespace(self) -> Value<Text> {
        attribute(self.0, "LabelNamespace")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::WAFv2::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html).
#[derive(Clone, Copy)]
pub struct WebACL(Identity);

impl ResourceType for WebACL {
    const TYPE_NAME: &'static str = "AWS::WAFv2::WebACL";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl WebACL {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Capacity`.
    #[inline]
    pub fn capacity(self) -> Value<Integer> {
        attribute(self.0, "Capacity")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LabelNamespace`.
    #[inline]
    pub fn label_namespace(self) -> Value<Text> {
        attribute(self.0, "LabelNamespace")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::WAFv2::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html).
#[derive(Clone, Copy)]
pub struct WebACLAssociation(Identity);

impl ResourceType for WebACLAssociation {
    const TYPE_NAME: &'static str = "AWS::WAFv2::WebACLAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl WebACLAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
