//! Resource types of `AWS::VpcLattice`.

use super::prelude::*;

/// [`AWS::VpcLattice::AccessLogSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html).
pub struct AccessLogSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessLogSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::AccessLogSubscription",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccessLogSubscription {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `ResourceId`.
    #[inline]
    pub fn resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceId")
    }
}

/// [`AWS::VpcLattice::AuthPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html).
pub struct AuthPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AuthPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::AuthPolicy",
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

impl AuthPolicy {
    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// `ResourceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn resource_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::VpcLattice::DomainVerification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html).
pub struct DomainVerification {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainVerification {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::DomainVerification",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DomainVerification {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TxtMethodConfig`.
    #[inline]
    pub fn txt_method_config(&self) -> Value<Json> {
        attribute(self.use_construct, "TxtMethodConfig")
    }
}

/// [`AWS::VpcLattice::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html).
pub struct Listener {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Listener {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::Listener",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
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
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<super::vpclattice::Service>> {
        attribute(self.use_construct, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceId")
    }
}

/// [`AWS::VpcLattice::ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html).
pub struct ResourceConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ResourceConfiguration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResourceConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::VpcLattice::ResourceGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html).
pub struct ResourceGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ResourceGateway",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResourceGateway {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::VpcLattice::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ResourcePolicy",
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

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::VpcLattice::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html).
pub struct Rule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Rule {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::Rule",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Rule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::VpcLattice::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html).
pub struct Service {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::Service",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Service {
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

    /// The attribute `DnsEntry.DomainName`.
    #[inline]
    pub fn dns_entry_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsEntry.DomainName")
    }

    /// The attribute `DnsEntry.HostedZoneId`.
    #[inline]
    pub fn dns_entry_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsEntry.HostedZoneId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::VpcLattice::ServiceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html).
pub struct ServiceNetwork {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceNetwork {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ServiceNetwork",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ServiceNetwork {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }
}

/// [`AWS::VpcLattice::ServiceNetworkResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html).
pub struct ServiceNetworkResourceAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceNetworkResourceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ServiceNetworkResourceAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ServiceNetworkResourceAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::VpcLattice::ServiceNetworkServiceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html).
pub struct ServiceNetworkServiceAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceNetworkServiceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ServiceNetworkServiceAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ServiceNetworkServiceAssociation {
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

    /// The attribute `DnsEntry.DomainName`.
    #[inline]
    pub fn dns_entry_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsEntry.DomainName")
    }

    /// The attribute `DnsEntry.HostedZoneId`.
    #[inline]
    pub fn dns_entry_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsEntry.HostedZoneId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<super::vpclattice::Service>> {
        attribute(self.use_construct, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceId")
    }

    /// The attribute `ServiceName`.
    #[inline]
    pub fn service_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceName")
    }

    /// The attribute `ServiceNetworkArn`.
    #[inline]
    pub fn service_network_arn(&self) -> Value<Arn<super::vpclattice::ServiceNetwork>> {
        attribute(self.use_construct, "ServiceNetworkArn")
    }

    /// The attribute `ServiceNetworkId`.
    #[inline]
    pub fn service_network_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceNetworkId")
    }

    /// The attribute `ServiceNetworkName`.
    #[inline]
    pub fn service_network_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceNetworkName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::VpcLattice::ServiceNetworkVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html).
pub struct ServiceNetworkVpcAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceNetworkVpcAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::ServiceNetworkVpcAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ServiceNetworkVpcAssociation {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ServiceNetworkArn`.
    #[inline]
    pub fn service_network_arn(&self) -> Value<Arn<super::vpclattice::ServiceNetwork>> {
        attribute(self.use_construct, "ServiceNetworkArn")
    }

    /// The attribute `ServiceNetworkId`.
    #[inline]
    pub fn service_network_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceNetworkId")
    }

    /// The attribute `ServiceNetworkName`.
    #[inline]
    pub fn service_network_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceNetworkName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::VpcLattice::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html).
pub struct TargetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TargetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::VpcLattice::TargetGroup",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TargetGroup {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
