//! Resource types of `AWS::ElasticLoadBalancing`.

use super::prelude::*;

/// [`AWS::ElasticLoadBalancing::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html).
pub struct LoadBalancer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoadBalancer {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElasticLoadBalancing::LoadBalancer",
        arn: None,
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

impl LoadBalancer {
    /// The attribute `CanonicalHostedZoneName`.
    #[inline]
    pub fn canonical_hosted_zone_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CanonicalHostedZoneName")
    }

    /// The attribute `CanonicalHostedZoneNameID`.
    #[inline]
    pub fn canonical_hosted_zone_name_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CanonicalHostedZoneNameID")
    }

    /// The attribute `DNSName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DNSName")
    }

    /// The attribute `SourceSecurityGroup`.
    #[inline]
    pub fn source_security_group(&self) -> Value<Json> {
        attribute(self.use_construct, "SourceSecurityGroup")
    }

    /// The attribute `SourceSecurityGroup.GroupName`.
    #[inline]
    pub fn source_security_group_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceSecurityGroup.GroupName")
    }

    /// The attribute `SourceSecurityGroup.OwnerAlias`.
    #[inline]
    pub fn source_security_group_owner_alias(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceSecurityGroup.OwnerAlias")
    }

    /// `LoadBalancerName`, which is what `Ref` returns.
    #[inline]
    pub fn load_balancer_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
