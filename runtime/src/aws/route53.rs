//! Resource types of `AWS::Route53`.

use super::prelude::*;

/// [`AWS::Route53::CidrCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::CidrCollection"))]
pub struct CidrCollection(Identity);

impl ResourceType for CidrCollection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::CidrCollection",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CidrCollection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Route53::DNSSEC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::DNSSEC"))]
pub struct DNSSEC(Identity);

impl ResourceType for DNSSEC {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::DNSSEC",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DNSSEC {
    /// `HostedZoneId`, which is what `Ref` returns.
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53::DelegationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::DelegationSet"))]
pub struct DelegationSet(Identity);

impl ResourceType for DelegationSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::DelegationSet",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DelegationSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CallerReference`.
    #[inline]
    pub fn caller_reference(&self) -> Value<Text> {
        attribute(self.0, "CallerReference")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NameServers`.
    #[inline]
    pub fn name_servers(&self) -> Value<List<Text>> {
        attribute(self.0, "NameServers")
    }
}

/// [`AWS::Route53::HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::HealthCheck"))]
pub struct HealthCheck(Identity);

impl ResourceType for HealthCheck {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::HealthCheck",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl HealthCheck {
    /// The attribute `HealthCheckId`.
    #[inline]
    pub fn health_check_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "HealthCheckId")
    }
}

/// [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::HostedZone"))]
pub struct HostedZone(Identity);

impl ResourceType for HostedZone {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::HostedZone",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl HostedZone {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NameServers`.
    #[inline]
    pub fn name_servers(&self) -> Value<List<Text>> {
        attribute(self.0, "NameServers")
    }
}

/// [`AWS::Route53::KeySigningKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::KeySigningKey"))]
pub struct KeySigningKey(Identity);

impl ResourceType for KeySigningKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::KeySigningKey",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl KeySigningKey {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Route53::QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::QueryLoggingConfig"))]
pub struct QueryLoggingConfig(Identity);

impl ResourceType for QueryLoggingConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::QueryLoggingConfig",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QueryLoggingConfig {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::RecordSet"))]
pub struct RecordSet(Identity);

impl ResourceType for RecordSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::RecordSet",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RecordSet {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53::RecordSetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::RecordSetGroup"))]
pub struct RecordSetGroup(Identity);

impl ResourceType for RecordSetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::RecordSetGroup",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RecordSetGroup {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Route53::TrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::TrafficPolicy"))]
pub struct TrafficPolicy(Identity);

impl ResourceType for TrafficPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::TrafficPolicy",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TrafficPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Route53::TrafficPolicyInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Route53::TrafficPolicyInstance"))]
pub struct TrafficPolicyInstance(Identity);

impl ResourceType for TrafficPolicyInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Route53::TrafficPolicyInstance",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TrafficPolicyInstance {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TrafficPolicyType`.
    #[inline]
    pub fn traffic_policy_type(&self) -> Value<Text> {
        attribute(self.0, "TrafficPolicyType")
    }
}
