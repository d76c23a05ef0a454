//! Resource types of `AWS::VpcLattice`.

use super::prelude::*;

/// [`AWS::VpcLattice::AccessLogSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html).
#[derive(Clone, Copy)]
pub struct AccessLogSubscription(Identity);

impl ResourceType for AccessLogSubscription {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::AccessLogSubscription";
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

impl AccessLogSubscription {
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

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(self) -> Value<Text> {
        attribute(self.0, "ResourceId")
    }
}

/// [`AWS::VpcLattice::AuthPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html).
#[derive(Clone, Copy)]
pub struct AuthPolicy(Identity);

impl ResourceType for AuthPolicy {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::AuthPolicy";
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

impl AuthPolicy {
    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// `ResourceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn resource_identifier(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::VpcLattice::DomainVerification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html).
#[derive(Clone, Copy)]
pub struct DomainVerification(Identity);

impl ResourceType for DomainVerification {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::DomainVerification";
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

impl DomainVerification {
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

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TxtMethodConfig`.
    #[inline]
    pub fn txt_method_config(self) -> Value<Json> {
        attribute(self.0, "TxtMethodConfig")
    }
}

/// [`AWS::VpcLattice::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html).
#[derive(Clone, Copy)]
pub struct Listener(Identity);

impl ResourceType for Listener {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::Listener";
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

impl Listener {
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

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(self) -> Value<Text> {
        attribute(self.0, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(self) -> Value<Text> {
        attribute(self.0, "ServiceId")
    }
}

/// [`AWS::VpcLattice::ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html).
#[derive(Clone, Copy)]
pub struct ResourceConfiguration(Identity);

impl ResourceType for ResourceConfiguration {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ResourceConfiguration";
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

impl ResourceConfiguration {
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

/// [`AWS::VpcLattice::ResourceGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html).
#[derive(Clone, Copy)]
pub struct ResourceGateway(Identity);

impl ResourceType for ResourceGateway {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ResourceGateway";
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

impl ResourceGateway {
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

/// [`AWS::VpcLattice::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ResourcePolicy";
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

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::VpcLattice::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html).
#[derive(Clone, Copy)]
pub struct Rule(Identity);

impl ResourceType for Rule {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::Rule";
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

impl Rule {
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

/// [`AWS::VpcLattice::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html).
#[derive(Clone, Copy)]
pub struct Service(Identity);

impl ResourceType for Service {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::Service";
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

impl Service {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DnsEntry.DomainName`.
    #[inline]
    pub fn dns_entry_domain_name(self) -> Value<Text> {
        attribute(self.0, "DnsEntry.DomainName")
    }

    /// The attribute `DnsEntry.HostedZoneId`.
    #[inline]
    pub fn dns_entry_hosted_zone_id(self) -> Value<Text> {
        attribute(self.0, "DnsEntry.HostedZoneId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::VpcLattice::ServiceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html).
#[derive(Clone, Copy)]
pub struct ServiceNetwork(Identity);

impl ResourceType for ServiceNetwork {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ServiceNetwork";
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

impl ServiceNetwork {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }
}

/// [`AWS::VpcLattice::ServiceNetworkResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html).
#[derive(Clone, Copy)]
pub struct ServiceNetworkResourceAssociation(Identity);

impl ResourceType for ServiceNetworkResourceAssociation {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ServiceNetworkResourceAssociation";
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

impl ServiceNetworkResourceAssociation {
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

/// [`AWS::VpcLattice::ServiceNetworkServiceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html).
#[derive(Clone, Copy)]
pub struct ServiceNetworkServiceAssociation(Identity);

impl ResourceType for ServiceNetworkServiceAssociation {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ServiceNetworkServiceAssociation";
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

impl ServiceNetworkServiceAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DnsEntry.DomainName`.
    #[inline]
    pub fn dns_entry_domain_name(self) -> Value<Text> {
        attribute(self.0, "DnsEntry.DomainName")
    }

    /// The attribute `DnsEntry.HostedZoneId`.
    #[inline]
    pub fn dns_entry_hosted_zone_id(self) -> Value<Text> {
        attribute(self.0, "DnsEntry.HostedZoneId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(self) -> Value<Text> {
        attribute(self.0, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(self) -> Value<Text> {
        attribute(self.0, "ServiceId")
    }

    /// The attribute `ServiceName`.
    #[inline]
    pub fn service_name(self) -> Value<Text> {
        attribute(self.0, "ServiceName")
    }

    /// The attribute `ServiceNetworkArn`.
    #[inline]
    pub fn service_network_arn(self) -> Value<Text> {
        attribute(self.0, "ServiceNetworkArn")
    }

    /// The attribute `ServiceNetworkId`.
    #[inline]
    pub fn service_network_id(self) -> Value<Text> {
        attribute(self.0, "ServiceNetworkId")
    }

    /// The attribute `ServiceNetworkName`.
    #[inline]
    pub fn service_network_name(self) -> Value<Text> {
        attribute(self.0, "ServiceNetworkName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::VpcLattice::ServiceNetworkVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html).
#[derive(Clone, Copy)]
pub struct ServiceNetworkVpcAssociation(Identity);

impl ResourceType for ServiceNetworkVpcAssociation {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::ServiceNetworkVpcAssociation";
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

impl ServiceNetworkVpcAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ServiceNetworkArn`.
    #[inline]
    pub fn service_network_arn(self) -> Value<Text> {
        attribute(self.0, "ServiceNetworkArn")
    }

    /// The attribute `ServiceNetworkId`.
    #[inline]
    pub fn service_network_id(self) -> Value<Text> {
        attribute(self.0, "ServiceNetworkId")
    }

    /// The attribute `ServiceNetworkName`.
    #[inline]
    pub fn service_network_name(self) -> Value<Text> {
        attribute(self.0, "ServiceNetworkName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::VpcLattice::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html).
#[derive(Clone, Copy)]
pub struct TargetGroup(Identity);

impl ResourceType for TargetGroup {
    const TYPE_NAME: &'static str = "AWS::VpcLattice::TargetGroup";
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

impl TargetGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
