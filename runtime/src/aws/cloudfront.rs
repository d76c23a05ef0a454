//! Resource types of `AWS::CloudFront`.

use super::prelude::*;

/// [`AWS::CloudFront::AnycastIpList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html).
#[derive(Clone, Copy)]
pub struct AnycastIpList(Identity);

impl ResourceType for AnycastIpList {
    const TYPE_NAME: &'static str = "AWS::CloudFront::AnycastIpList";
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

impl AnycastIpList {
    /// The attribute `AnycastIpList`.
    #[inline]
    pub fn anycast_ip_list(self) -> Value<Json> {
        attribute(self.0, "AnycastIpList")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(self) -> Value<Text> {
        attribute(self.0, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `IpamCidrConfigResults`.
    #[inline]
    pub fn ipam_cidr_config_results(self) -> Value<List<Json>> {
        attribute(self.0, "IpamCidrConfigResults")
    }
}

/// [`AWS::CloudFront::CachePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html).
#[derive(Clone, Copy)]
pub struct CachePolicy(Identity);

impl ResourceType for CachePolicy {
    const TYPE_NAME: &'static str = "AWS::CloudFront::CachePolicy";
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

impl CachePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::CloudFrontOriginAccessIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html).
#[derive(Clone, Copy)]
pub struct CloudFrontOriginAccessIdentity(Identity);

impl ResourceType for CloudFrontOriginAccessIdentity {
    const TYPE_NAME: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity";
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

impl CloudFrontOriginAccessIdentity {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `S3CanonicalUserId`.
    #[inline]
    pub fn s3_canonical_user_id(self) -> Value<Text> {
        attribute(self.0, "S3CanonicalUserId")
    }
}

/// [`AWS::CloudFront::ConnectionFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html).
#[derive(Clone, Copy)]
pub struct ConnectionFunction(Identity);

impl ResourceType for ConnectionFunction {
    const TYPE_NAME: &'static str = "AWS::CloudFront::ConnectionFunction";
    const ARN: Option<Target> = Some(Target::Attribute("ConnectionFunctionArn"));
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

impl ConnectionFunction {
    /// The attribute `ConnectionFunctionArn`.
    #[inline]
    pub fn connection_function_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionFunctionArn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(self) -> Value<Text> {
        attribute(self.0, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Stage`.
    #[inline]
    pub fn stage(self) -> Value<Text> {
        attribute(self.0, "Stage")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CloudFront::ConnectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html).
#[derive(Clone, Copy)]
pub struct ConnectionGroup(Identity);

impl ResourceType for ConnectionGroup {
    const TYPE_NAME: &'static str = "AWS::CloudFront::ConnectionGroup";
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

impl ConnectionGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(self) -> Value<Text> {
        attribute(self.0, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `RoutingEndpoint`.
    #[inline]
    pub fn routing_endpoint(self) -> Value<Text> {
        attribute(self.0, "RoutingEndpoint")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CloudFront::ContinuousDeploymentPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html).
#[derive(Clone, Copy)]
pub struct ContinuousDeploymentPolicy(Identity);

impl ResourceType for ContinuousDeploymentPolicy {
    const TYPE_NAME: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy";
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

impl ContinuousDeploymentPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html).
#[derive(Clone, Copy)]
pub struct Distribution(Identity);

impl ResourceType for Distribution {
    const TYPE_NAME: &'static str = "AWS::CloudFront::Distribution";
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

impl Distribution {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFront::DistributionTenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html).
#[derive(Clone, Copy)]
pub struct DistributionTenant(Identity);

impl ResourceType for DistributionTenant {
    const TYPE_NAME: &'static str = "AWS::CloudFront::DistributionTenant";
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

impl DistributionTenant {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `DomainResults`.
    #[inline]
    pub fn domain_results(self) -> Value<List<Json>> {
        attribute(self.0, "DomainResults")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(self) -> Value<Text> {
        attribute(self.0, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CloudFront::FieldLevelEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html).
#[derive(Clone, Copy)]
pub struct FieldLevelEncryptionConfig(Identity);

impl ResourceType for FieldLevelEncryptionConfig {
    const TYPE_NAME: &'static str = "AWS::CloudFront::FieldLevelEncryptionConfig";
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

impl FieldLevelEncryptionConfig {
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

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::FieldLevelEncryptionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html).
#[derive(Clone, Copy)]
pub struct FieldLevelEncryptionProfile(Identity);

impl ResourceType for FieldLevelEncryptionProfile {
    const TYPE_NAME: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile";
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

impl FieldLevelEncryptionProfile {
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

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html).
#[derive(Clone, Copy)]
pub struct Function(Identity);

impl ResourceType for Function {
    const TYPE_NAME: &'static str = "AWS::CloudFront::Function";
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

impl Function {
    /// The attribute `FunctionARN`.
    #[inline]
    pub fn function_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FunctionARN")
    }

    /// The attribute `FunctionMetadata.FunctionARN`.
    #[inline]
    pub fn function_metadata_function_arn(self) -> Value<Text> {
        attribute(self.0, "FunctionMetadata.FunctionARN")
    }

    /// The attribute `Stage`.
    #[inline]
    pub fn stage(self) -> Value<Text> {
        attribute(self.0, "Stage")
    }
}

/// [`AWS::CloudFront::KeyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html).
#[derive(Clone, Copy)]
pub struct KeyGroup(Identity);

impl ResourceType for KeyGroup {
    const TYPE_NAME: &'static str = "AWS::CloudFront::KeyGroup";
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

impl KeyGroup {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html).
#[derive(Clone, Copy)]
pub struct KeyValueStore(Identity);

impl ResourceType for KeyValueStore {
    const TYPE_NAME: &'static str = "AWS::CloudFront::KeyValueStore";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl KeyValueStore {
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

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudFront::MonitoringSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html).
#[derive(Clone, Copy)]
pub struct MonitoringSubscription(Identity);

impl ResourceType for MonitoringSubscription {
    const TYPE_NAME: &'static str = "AWS::CloudFront::MonitoringSubscription";
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

impl MonitoringSubscription {
    /// `DistributionId`, which is what `Ref` returns.
    #[inline]
    pub fn distribution_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CloudFront::OriginAccessControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html).
#[derive(Clone, Copy)]
pub struct OriginAccessControl(Identity);

impl ResourceType for OriginAccessControl {
    const TYPE_NAME: &'static str = "AWS::CloudFront::OriginAccessControl";
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

impl OriginAccessControl {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html).
#[derive(Clone, Copy)]
pub struct OriginRequestPolicy(Identity);

impl ResourceType for OriginRequestPolicy {
    const TYPE_NAME: &'static str = "AWS::CloudFront::OriginRequestPolicy";
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

impl OriginRequestPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html).
#[derive(Clone, Copy)]
pub struct PublicKey(Identity);

impl ResourceType for PublicKey {
    const TYPE_NAME: &'static str = "AWS::CloudFront::PublicKey";
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

impl PublicKey {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFront::RealtimeLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html).
#[derive(Clone, Copy)]
pub struct RealtimeLogConfig(Identity);

impl ResourceType for RealtimeLogConfig {
    const TYPE_NAME: &'static str = "AWS::CloudFront::RealtimeLogConfig";
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

impl RealtimeLogConfig {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::CloudFront::ResponseHeadersPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html).
#[derive(Clone, Copy)]
pub struct ResponseHeadersPolicy(Identity);

impl ResourceType for ResponseHeadersPolicy {
    const TYPE_NAME: &'static str = "AWS::CloudFront::ResponseHeadersPolicy";
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

impl ResponseHeadersPolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::CloudFront::StreamingDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html).
#[derive(Clone, Copy)]
pub struct StreamingDistribution(Identity);

impl ResourceType for StreamingDistribution {
    const TYPE_NAME: &'static str = "AWS::CloudFront::StreamingDistribution";
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

impl StreamingDistribution {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::CloudFront::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html).
#[derive(Clone, Copy)]
pub struct TrustStore(Identity);

impl ResourceType for TrustStore {
    const TYPE_NAME: &'static str = "AWS::CloudFront::TrustStore";
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

impl TrustStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ETag`.
    #[inline]
    pub fn e_tag(self) -> Value<Text> {
        attribute(self.0, "ETag")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `NumberOfCaCertificates`.
    #[inline]
    pub fn number_of_ca_certificates(self) -> Value<Integer> {
        attribute(self.0, "NumberOfCaCertificates")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::CloudFront::VpcOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html).
#[derive(Clone, Copy)]
pub struct VpcOrigin(Identity);

impl ResourceType for VpcOrigin {
    const TYPE_NAME: &'static str = "AWS::CloudFront::VpcOrigin";
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

impl VpcOrigin {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Text> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
