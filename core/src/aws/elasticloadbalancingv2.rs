//! Resource types of `AWS::ElasticLoadBalancingV2`.

use super::prelude::*;

/// [`AWS::ElasticLoadBalancingV2::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html).
pub struct Listener {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Listener {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::Listener",
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

impl Listener {
    /// The attribute `ListenerArn`.
    #[inline]
    pub fn listener_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ListenerArn")
    }
}

/// [`AWS::ElasticLoadBalancingV2::ListenerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html).
pub struct ListenerCertificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ListenerCertificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::ListenerCertificate",
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

impl ListenerCertificate {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElasticLoadBalancingV2::ListenerRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html).
pub struct ListenerRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ListenerRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::ListenerRule",
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

impl ListenerRule {
    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `RuleArn`.
    #[inline]
    pub fn rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RuleArn")
    }
}

/// [`AWS::ElasticLoadBalancingV2::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html).
pub struct LoadBalancer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoadBalancer {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::LoadBalancer",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("LoadBalancerName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LoadBalancer {
    /// The attribute `CanonicalHostedZoneID`.
    #[inline]
    pub fn canonical_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CanonicalHostedZoneID")
    }

    /// The attribute `DNSName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DNSName")
    }

    /// The attribute `EnableCapacityReservationProvisionStabilize`.
    #[inline]
    pub fn enable_capacity_reservation_provision_stabilize(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "EnableCapacityReservationProvisionStabilize",
        )
    }

    /// The attribute `EnablePrefixForIpv6SourceNat`.
    #[inline]
    pub fn enable_prefix_for_ipv6_source_nat(&self) -> Value<Text> {
        attribute(self.use_construct, "EnablePrefixForIpv6SourceNat")
    }

    /// The attribute `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    #[inline]
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
        )
    }

    /// The attribute `IpAddressType`.
    #[inline]
    pub fn ip_address_type(&self) -> Value<Text> {
        attribute(self.use_construct, "IpAddressType")
    }

    /// The attribute `Ipv4IpamPoolId`.
    #[inline]
    pub fn ipv4_ipam_pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Ipv4IpamPoolId")
    }

    /// The attribute `LoadBalancerArn`.
    #[inline]
    pub fn load_balancer_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LoadBalancerArn")
    }

    /// The attribute `LoadBalancerAttributes`.
    #[inline]
    pub fn load_balancer_attributes(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "LoadBalancerAttributes")
    }

    /// The attribute `LoadBalancerFullName`.
    #[inline]
    pub fn load_balancer_full_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LoadBalancerFullName")
    }

    /// The attribute `LoadBalancerName`.
    #[inline]
    pub fn load_balancer_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "LoadBalancerName")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Scheme`.
    #[inline]
    pub fn scheme(&self) -> Value<Text> {
        attribute(self.use_construct, "Scheme")
    }

    /// The attribute `SecurityGroups`.
    #[inline]
    pub fn security_groups(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "SecurityGroups")
    }

    /// The attribute `SubnetMappings`.
    #[inline]
    pub fn subnet_mappings(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "SubnetMappings")
    }

    /// The attribute `Subnets`.
    #[inline]
    pub fn subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "Subnets")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }
}

/// [`AWS::ElasticLoadBalancingV2::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html).
pub struct TargetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TargetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::TargetGroup",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("TargetGroupName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TargetGroup {
    /// The attribute `LoadBalancerArns`.
    #[inline]
    pub fn load_balancer_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LoadBalancerArns")
    }

    /// The attribute `TargetGroupArn`.
    #[inline]
    pub fn target_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TargetGroupArn")
    }

    /// The attribute `TargetGroupFullName`.
    #[inline]
    pub fn target_group_full_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetGroupFullName")
    }

    /// The attribute `TargetGroupName`.
    #[inline]
    pub fn target_group_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "TargetGroupName")
    }
}

/// [`AWS::ElasticLoadBalancingV2::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html).
pub struct TrustStore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrustStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::TrustStore",
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

impl TrustStore {
    /// The attribute `NumberOfCaCertificates`.
    #[inline]
    pub fn number_of_ca_certificates(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumberOfCaCertificates")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TrustStoreArn`.
    #[inline]
    pub fn trust_store_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrustStoreArn")
    }
}

/// [`AWS::ElasticLoadBalancingV2::TrustStoreRevocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html).
pub struct TrustStoreRevocation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrustStoreRevocation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancingV2::TrustStoreRevocation",
        arn: None,
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

impl TrustStoreRevocation {
    /// The attribute `RevocationId`.
    #[inline]
    pub fn revocation_id(&self) -> Value<Integer> {
        attribute(self.use_construct, "RevocationId")
    }

    /// The attribute `TrustStoreRevocations`.
    #[inline]
    pub fn trust_store_revocations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "TrustStoreRevocations")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
