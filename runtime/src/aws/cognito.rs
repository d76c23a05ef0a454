//! Resource types of `AWS::Cognito`.

use super::prelude::*;

/// [`AWS::Cognito::IdentityPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html).
#[derive(Clone, Copy)]
pub struct IdentityPool(Identity);

impl ResourceType for IdentityPool {
    const TYPE_NAME: &'static str = "AWS::Cognito::IdentityPool";
    const ID: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdentityPool {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Cognito::IdentityPoolPrincipalTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html).
#[derive(Clone, Copy)]
pub struct IdentityPoolPrincipalTag(Identity);

impl ResourceType for IdentityPoolPrincipalTag {
    const TYPE_NAME: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdentityPoolPrincipalTag {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::IdentityPoolRoleAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html).
#[derive(Clone, Copy)]
pub struct IdentityPoolRoleAttachment(Identity);

impl ResourceType for IdentityPoolRoleAttachment {
    const TYPE_NAME: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";
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

impl IdentityPoolRoleAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Cognito::LogDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html).
#[derive(Clone, Copy)]
pub struct LogDeliveryConfiguration(Identity);

impl ResourceType for LogDeliveryConfiguration {
    const TYPE_NAME: &'static str = "AWS::Cognito::LogDeliveryConfiguration";
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

impl LogDeliveryConfiguration {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Cognito::ManagedLoginBranding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html).
#[derive(Clone, Copy)]
pub struct ManagedLoginBranding(Identity);

impl ResourceType for ManagedLoginBranding {
    const TYPE_NAME: &'static str = "AWS::Cognito::ManagedLoginBranding";
    const ID: Option<Target> = Some(Target::Attribute("ManagedLoginBrandingId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ManagedLoginBranding {
    /// The attribute `ManagedLoginBrandingId`.
    #[inline]
    pub fn managed_login_branding_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ManagedLoginBrandingId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::Terms`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html).
#[derive(Clone, Copy)]
pub struct Terms(Identity);

impl ResourceType for Terms {
    const TYPE_NAME: &'static str = "AWS::Cognito::Terms";
    const ID: Option<Target> = Some(Target::Attribute("TermsId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Terms {
    /// The attribute `TermsId`.
    #[inline]
    pub fn terms_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TermsId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
#[derive(Clone, Copy)]
pub struct UserPool(Identity);

impl ResourceType for UserPool {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPool";
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

impl UserPool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ProviderName`.
    #[inline]
    pub fn provider_name(self) -> Value<Text> {
        attribute(self.0, "ProviderName")
    }

    /// The attribute `ProviderURL`.
    #[inline]
    pub fn provider_url(self) -> Value<Text> {
        attribute(self.0, "ProviderURL")
    }

    /// The attribute `UserPoolId`.
    #[inline]
    pub fn user_pool_id(self) -> Value<Id<Self>> {
        attribute(self.0, "UserPoolId")
    }
}

/// [`AWS::Cognito::UserPoolClient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html).
#[derive(Clone, Copy)]
pub struct UserPoolClient(Identity);

impl ResourceType for UserPoolClient {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolClient";
    const ID: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolClient {
    /// The attribute `ClientId`.
    #[inline]
    pub fn client_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ClientId")
    }

    /// The attribute `ClientSecret`.
    #[inline]
    pub fn client_secret(self) -> Value<Text> {
        attribute(self.0, "ClientSecret")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Cognito::UserPoolDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html).
#[derive(Clone, Copy)]
pub struct UserPoolDomain(Identity);

impl ResourceType for UserPoolDomain {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolDomain";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolDomain {
    /// The attribute `CloudFrontDistribution`.
    #[inline]
    pub fn cloud_front_distribution(self) -> Value<Text> {
        attribute(self.0, "CloudFrontDistribution")
    }

    /// `Domain`, which is what `Ref` returns.
    #[inline]
    pub fn domain(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html).
#[derive(Clone, Copy)]
pub struct UserPoolGroup(Identity);

impl ResourceType for UserPoolGroup {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolGroup";
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

impl UserPoolGroup {
    /// `GroupName`, which is what `Ref` returns.
    #[inline]
    pub fn group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
#[derive(Clone, Copy)]
pub struct UserPoolIdentityProvider(Identity);

impl ResourceType for UserPoolIdentityProvider {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolIdentityProvider";
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

impl UserPoolIdentityProvider {
    /// `ProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn provider_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolRegionalConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html).
#[derive(Clone, Copy)]
pub struct UserPoolRegionalConfigurationAttachment(Identity);

impl ResourceType for UserPoolRegionalConfigurationAttachment {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";
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

impl UserPoolRegionalConfigurationAttachment {
    /// `UserPoolId`, which is what `Ref` returns.
    #[inline]
    pub fn user_pool_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolReplica`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html).
#[derive(Clone, Copy)]
pub struct UserPoolReplica(Identity);

impl ResourceType for UserPoolReplica {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolReplica";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolReplica {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolResourceServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html).
#[derive(Clone, Copy)]
pub struct UserPoolResourceServer(Identity);

impl ResourceType for UserPoolResourceServer {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolResourceServer";
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

impl UserPoolResourceServer {
    /// `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolRiskConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html).
#[derive(Clone, Copy)]
pub struct UserPoolRiskConfigurationAttachment(Identity);

impl ResourceType for UserPoolRiskConfigurationAttachment {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolRiskConfigurationAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolUICustomizationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html).
#[derive(Clone, Copy)]
pub struct UserPoolUICustomizationAttachment(Identity);

impl ResourceType for UserPoolUICustomizationAttachment {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolUICustomizationAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html).
#[derive(Clone, Copy)]
pub struct UserPoolUser(Identity);

impl ResourceType for UserPoolUser {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolUser";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolUser {
    /// `Username`, which is what `Ref` returns.
    #[inline]
    pub fn username(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolUserToGroupAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html).
#[derive(Clone, Copy)]
pub struct UserPoolUserToGroupAttachment(Identity);

impl ResourceType for UserPoolUserToGroupAttachment {
    const TYPE_NAME: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPoolUserToGroupAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
