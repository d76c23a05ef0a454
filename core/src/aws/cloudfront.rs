//! Resource types of `AWS::CloudFront`.

use super::prelude::*;

/// [`AWS::CloudFront::AnycastIpList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html).
pub struct AnycastIpList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AnycastIpList {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::AnycastIpList",
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

impl AnycastIpList {
    /// The attribute `AnycastIpList`.
    #[inline]
    pub fn anycast_ip_list(&self) -> Value<Json> {
        attribute(self.use_construct, "AnycastIpList")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(&self) -> Value<Text> {
        attribute(self.use_construct, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `IpamCidrConfigResults`.
    #[inline]
    pub fn ipam_cidr_config_results(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "IpamCidrConfigResults")
    }
}

/// [`AWS::CloudFront::CachePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html).
pub struct CachePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CachePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::CachePolicy",
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

impl CachePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::CloudFrontOriginAccessIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html).
pub struct CloudFrontOriginAccessIdentity {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudFrontOriginAccessIdentity {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::CloudFrontOriginAccessIdentity",
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

impl CloudFrontOriginAccessIdentity {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `S3CanonicalUserId`.
    #[inline]
    pub fn s3_canonical_user_id(&self) -> Value<Text> {
        attribute(self.use_construct, "S3CanonicalUserId")
    }
}

/// [`AWS::CloudFront::ConnectionFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html).
pub struct ConnectionFunction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectionFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::ConnectionFunction",
        arn: Some(ReturnValue::Attribute("ConnectionFunctionArn")),
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

impl ConnectionFunction {
    /// The attribute `ConnectionFunctionArn`.
    #[inline]
    pub fn connection_function_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectionFunctionArn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(&self) -> Value<Text> {
        attribute(self.use_construct, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Stage`.
    #[inline]
    pub fn stage(&self) -> Value<Text> {
        attribute(self.use_construct, "Stage")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::CloudFront::ConnectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html).
pub struct ConnectionGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectionGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::ConnectionGroup",
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

impl ConnectionGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(&self) -> Value<Text> {
        attribute(self.use_construct, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `RoutingEndpoint`.
    #[inline]
    pub fn routing_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "RoutingEndpoint")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::CloudFront::ContinuousDeploymentPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html).
pub struct ContinuousDeploymentPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContinuousDeploymentPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::ContinuousDeploymentPolicy",
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

impl ContinuousDeploymentPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html).
pub struct Distribution {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Distribution {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::Distribution",
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

impl Distribution {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::CloudFront::DistributionTenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html).
pub struct DistributionTenant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DistributionTenant {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::DistributionTenant",
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

impl DistributionTenant {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `DomainResults`.
    #[inline]
    pub fn domain_results(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "DomainResults")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(&self) -> Value<Text> {
        attribute(self.use_construct, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::CloudFront::FieldLevelEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html).
pub struct FieldLevelEncryptionConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FieldLevelEncryptionConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::FieldLevelEncryptionConfig",
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

impl FieldLevelEncryptionConfig {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::FieldLevelEncryptionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html).
pub struct FieldLevelEncryptionProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FieldLevelEncryptionProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::FieldLevelEncryptionProfile",
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

impl FieldLevelEncryptionProfile {
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

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html).
pub struct Function {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::Function",
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

impl Function {
    /// The attribute `FunctionARN`.
    #[inline]
    pub fn function_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FunctionARN")
    }

    /// The attribute `FunctionMetadata.FunctionARN`.
    #[inline]
    pub fn function_metadata_function_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "FunctionMetadata.FunctionARN")
    }

    /// The attribute `Stage`.
    #[inline]
    pub fn stage(&self) -> Value<Text> {
        attribute(self.use_construct, "Stage")
    }
}

/// [`AWS::CloudFront::KeyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html).
pub struct KeyGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KeyGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::KeyGroup",
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

impl KeyGroup {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html).
pub struct KeyValueStore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for KeyValueStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::KeyValueStore",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl KeyValueStore {
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

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CloudFront::MonitoringSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html).
pub struct MonitoringSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MonitoringSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::MonitoringSubscription",
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

impl MonitoringSubscription {
    /// `DistributionId`, which is what `Ref` returns.
    #[inline]
    pub fn distribution_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CloudFront::OriginAccessControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html).
pub struct OriginAccessControl {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OriginAccessControl {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::OriginAccessControl",
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

impl OriginAccessControl {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html).
pub struct OriginRequestPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OriginRequestPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::OriginRequestPolicy",
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

impl OriginRequestPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html).
pub struct PublicKey {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PublicKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::PublicKey",
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

impl PublicKey {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::CloudFront::RealtimeLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html).
pub struct RealtimeLogConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RealtimeLogConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::RealtimeLogConfig",
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

impl RealtimeLogConfig {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CloudFront::ResponseHeadersPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html).
pub struct ResponseHeadersPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResponseHeadersPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::ResponseHeadersPolicy",
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

impl ResponseHeadersPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::StreamingDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html).
pub struct StreamingDistribution {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StreamingDistribution {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::StreamingDistribution",
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

impl StreamingDistribution {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CloudFront::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html).
pub struct TrustStore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrustStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::TrustStore",
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

impl TrustStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(&self) -> Value<Text> {
        attribute(self.use_construct, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

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
}

/// [`AWS::CloudFront::VpcOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html).
pub struct VpcOrigin {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcOrigin {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudFront::VpcOrigin",
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

impl VpcOrigin {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
