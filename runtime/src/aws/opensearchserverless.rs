//! Resource types of `AWS::OpenSearchServerless`.

use super::prelude::*;

/// [`AWS::OpenSearchServerless::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html).
#[derive(Clone, Copy)]
pub struct AccessPolicy(Identity);

impl ResourceType for AccessPolicy {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::AccessPolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AccessPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::OpenSearchServerless::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html).
#[derive(Clone, Copy)]
pub struct Collection(Identity);

impl ResourceType for Collection {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::Collection";
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

impl Collection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollectionEndpoint`.
    #[inline]
    pub fn collection_endpoint(self) -> Value<Text> {
        attribute(self.0, "CollectionEndpoint")
    }

    /// The attribute `DashboardEndpoint`.
    #[inline]
    pub fn dashboard_endpoint(self) -> Value<Text> {
        attribute(self.0, "DashboardEndpoint")
    }

    /// The attribute `FipsEndpoints`.
    #[inline]
    pub fn fips_endpoints(self) -> Value<Json> {
        attribute(self.0, "FipsEndpoints")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `KmsKeyArn`.
    #[inline]
    pub fn kms_key_arn(self) -> Value<Arn<super::kms::Key>> {
        attribute(self.0, "KmsKeyArn")
    }
}

/// [`AWS::OpenSearchServerless::CollectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html).
#[derive(Clone, Copy)]
pub struct CollectionGroup(Identity);

impl ResourceType for CollectionGroup {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::CollectionGroup";
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

impl CollectionGroup {
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

/// [`AWS::OpenSearchServerless::CollectionIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html).
#[derive(Clone, Copy)]
pub struct CollectionIndex(Identity);

impl ResourceType for CollectionIndex {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::CollectionIndex";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CollectionIndex {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::OpenSearchServerless::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html).
#[derive(Clone, Copy)]
pub struct Index(Identity);

impl ResourceType for Index {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::Index";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Index {
    /// The attribute `Uuid`.
    #[inline]
    pub fn uuid(self) -> Value<Text> {
        attribute(self.0, "Uuid")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::OpenSearchServerless::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html).
#[derive(Clone, Copy)]
pub struct LifecyclePolicy(Identity);

impl ResourceType for LifecyclePolicy {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LifecyclePolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::OpenSearchServerless::SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html).
#[derive(Clone, Copy)]
pub struct SecurityConfig(Identity);

impl ResourceType for SecurityConfig {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::SecurityConfig";
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

impl SecurityConfig {
    /// The attribute `IamIdentityCenterOptions.ApplicationArn`.
    #[inline]
    pub fn iam_identity_center_options_application_arn(self) -> Value<Text> {
        attribute(self.0, "IamIdentityCenterOptions.ApplicationArn")
    }

    /// The attribute `IamIdentityCenterOptions.ApplicationDescription`.
    #[inline]
    pub fn iam_identity_center_options_application_description(self) -> Value<Text> {
        attribute(self.0, "IamIdentityCenterOptions.ApplicationDescription")
    }

    /// The attribute `IamIdentityCenterOptions.ApplicationName`.
    #[inline]
    pub fn iam_identity_center_options_application_name(self) -> Value<Text> {
        attribute(self.0, "IamIdentityCenterOptions.ApplicationName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::OpenSearchServerless::SecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html).
#[derive(Clone, Copy)]
pub struct SecurityPolicy(Identity);

impl ResourceType for SecurityPolicy {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::SecurityPolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SecurityPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::OpenSearchServerless::VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html).
#[derive(Clone, Copy)]
pub struct VpcEndpoint(Identity);

impl ResourceType for VpcEndpoint {
    const TYPE_NAME: &'static str = "AWS::OpenSearchServerless::VpcEndpoint";
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

impl VpcEndpoint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
