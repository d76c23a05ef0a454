//! Resource types of `AWS::Route53GlobalResolver`.

use super::prelude::*;

/// [`AWS::Route53GlobalResolver::AccessSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html).
pub struct AccessSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::AccessSource",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl AccessSource {
    /// The attribute `AccessSourceId`, which is what `Ref` returns.
    #[inline]
    pub fn access_source_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

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
}

/// [`AWS::Route53GlobalResolver::AccessToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html).
pub struct AccessToken {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessToken {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::AccessToken",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl AccessToken {
    /// The attribute `AccessTokenId`, which is what `Ref` returns.
    #[inline]
    pub fn access_token_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

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

    /// The attribute `GlobalResolverId`.
    #[inline]
    pub fn global_resolver_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GlobalResolverId")
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

    /// The attribute `Value`.
    #[inline]
    pub fn value(&self) -> Value<Text> {
        attribute(self.use_construct, "Value")
    }
}

/// [`AWS::Route53GlobalResolver::DnsView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html).
pub struct DnsView {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DnsView {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::DnsView",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl DnsView {
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

    /// The attribute `DnsViewId`, which is what `Ref` returns.
    #[inline]
    pub fn dns_view_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
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
}

/// [`AWS::Route53GlobalResolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html).
pub struct FirewallDomainList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FirewallDomainList {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::FirewallDomainList",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl FirewallDomainList {
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

    /// The attribute `DomainCount`.
    #[inline]
    pub fn domain_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "DomainCount")
    }

    /// The attribute `FirewallDomainListId`, which is what `Ref` returns.
    #[inline]
    pub fn firewall_domain_list_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Route53GlobalResolver::FirewallRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html).
pub struct FirewallRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FirewallRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::FirewallRule",
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

impl FirewallRule {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `FirewallRuleId`, which is what `Ref` returns.
    #[inline]
    pub fn firewall_rule_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `QueryType`.
    #[inline]
    pub fn query_type(&self) -> Value<Text> {
        attribute(self.use_construct, "QueryType")
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
}

/// [`AWS::Route53GlobalResolver::GlobalResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html).
pub struct GlobalResolver {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalResolver {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::GlobalResolver",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl GlobalResolver {
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

    /// The attribute `DnsName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsName")
    }

    /// The attribute `GlobalResolverId`, which is what `Ref` returns.
    #[inline]
    pub fn global_resolver_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `IPv4Addresses`.
    #[inline]
    pub fn ipv4_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "IPv4Addresses")
    }

    /// The attribute `IPv6Addresses`.
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "IPv6Addresses")
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
}

/// [`AWS::Route53GlobalResolver::HostedZoneAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html).
pub struct HostedZoneAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HostedZoneAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53GlobalResolver::HostedZoneAssociation",
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

impl HostedZoneAssociation {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `HostedZoneAssociationId`, which is what `Ref` returns.
    #[inline]
    pub fn hosted_zone_association_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `HostedZoneName`.
    #[inline]
    pub fn hosted_zone_name(&self) -> Value<Text> {
        attribute(self.use_construct, "HostedZoneName")
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
}
