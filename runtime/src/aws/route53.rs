//! Resource types of `AWS::Route53`.

use super::prelude::*;

/// [`AWS::Route53::CidrCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html).
#[derive(Clone, Copy)]
pub struct CidrCollection(Identity);

impl ResourceType for CidrCollection {
    const TYPE_NAME: &'static str = "AWS::Route53::CidrCollection";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CidrCollection {
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
}

/// [`AWS::Route53::DNSSEC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html).
#[derive(Clone, Copy)]
pub struct DNSSEC(Identity);

impl ResourceType for DNSSEC {
    const TYPE_NAME: &'static str = "AWS::Route53::DNSSEC";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DNSSEC {
    /// `HostedZoneId`, which is what `Ref` returns.
    #[inline]
    pub fn hosted_zone_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53::DelegationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html).
#[derive(Clone, Copy)]
pub struct DelegationSet(Identity);

impl ResourceType for DelegationSet {
    const TYPE_NAME: &'static str = "AWS::Route53::DelegationSet";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl DelegationSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CallerReference`.
    #[inline]
    pub fn caller_reference(self) -> Value<Text> {
        attribute(self.0, "CallerReference")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NameServers`.
    #[inline]
    pub fn name_servers(self) -> Value<List<Text>> {
        attribute(self.0, "NameServers")
    }
}

/// [`AWS::Route53::HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html).
#[derive(Clone, Copy)]
pub struct HealthCheck(Identity);

impl ResourceType for HealthCheck {
    const TYPE_NAME: &'static str = "AWS::Route53::HealthCheck";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl HealthCheck {
    /// The attribute `HealthCheckId`.
    #[inline]
    pub fn health_check_id(self) -> Value<Id<Self>> {
        attribute(self.0, "HealthCheckId")
    }
}

/// [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
#[derive(Clone, Copy)]
pub struct HostedZone(Identity);

impl ResourceType for HostedZone {
    const TYPE_NAME: &'static str = "AWS::Route53::HostedZone";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl HostedZone {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NameServers`.
    #[inline]
    pub fn name_servers(self) -> Value<List<Text>> {
        attribute(self.0, "NameServers")
    }
}

/// [`AWS::Route53::KeySigningKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html).
#[derive(Clone, Copy)]
pub struct KeySigningKey(Identity);

impl ResourceType for KeySigningKey {
    const TYPE_NAME: &'static str = "AWS::Route53::KeySigningKey";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl KeySigningKey {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Route53::QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html).
#[derive(Clone, Copy)]
pub struct QueryLoggingConfig(Identity);

impl ResourceType for QueryLoggingConfig {
    const TYPE_NAME: &'static str = "AWS::Route53::QueryLoggingConfig";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl QueryLoggingConfig {
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
}

/// [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
#[derive(Clone, Copy)]
pub struct RecordSet(Identity);

impl ResourceType for RecordSet {
    const TYPE_NAME: &'static str = "AWS::Route53::RecordSet";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RecordSet {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Route53::RecordSetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html).
#[derive(Clone, Copy)]
pub struct RecordSetGroup(Identity);

impl ResourceType for RecordSetGroup {
    const TYPE_NAME: &'static str = "AWS::Route53::RecordSetGroup";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RecordSetGroup {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Route53::TrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html).
#[derive(Clone, Copy)]
pub struct TrafficPolicy(Identity);

impl ResourceType for TrafficPolicy {
    const TYPE_NAME: &'static str = "AWS::Route53::TrafficPolicy";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl TrafficPolicy {
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

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Integer> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::Route53::TrafficPolicyInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html).
#[derive(Clone, Copy)]
pub struct TrafficPolicyInstance(Identity);

impl ResourceType for TrafficPolicyInstance {
    const TYPE_NAME: &'static str = "AWS::Route53::TrafficPolicyInstance";
    const ARN: Option<Target> = Some(Target::Ref);
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

impl TrafficPolicyInstance {
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

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `TrafficPolicyType`.
    #[inline]
    pub fn traffic_policy_type(self) -> Value<Text> {
        attribute(self.0, "TrafficPolicyType")
    }
}
