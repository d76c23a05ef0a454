//! Resource types of `AWS::Cognito`.

use super::prelude::*;

/// [`AWS::Cognito::IdentityPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::IdentityPool"))]
pub struct IdentityPool(Identity);

impl ResourceType for IdentityPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::IdentityPool",
        arn: None,
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdentityPool {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Cognito::IdentityPoolPrincipalTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::IdentityPoolPrincipalTag"))]
pub struct IdentityPoolPrincipalTag(Identity);

impl ResourceType for IdentityPoolPrincipalTag {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::IdentityPoolPrincipalTag",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdentityPoolPrincipalTag {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::IdentityPoolRoleAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::IdentityPoolRoleAttachment"))]
pub struct IdentityPoolRoleAttachment(Identity);

impl ResourceType for IdentityPoolRoleAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::IdentityPoolRoleAttachment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdentityPoolRoleAttachment {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Cognito::LogDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::LogDeliveryConfiguration"))]
pub struct LogDeliveryConfiguration(Identity);

impl ResourceType for LogDeliveryConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::LogDeliveryConfiguration",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LogDeliveryConfiguration {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Cognito::ManagedLoginBranding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::ManagedLoginBranding"))]
pub struct ManagedLoginBranding(Identity);

impl ResourceType for ManagedLoginBranding {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::ManagedLoginBranding",
        arn: None,
        id: Some(Target::Attribute("ManagedLoginBrandingId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ManagedLoginBranding {
    /// The attribute `ManagedLoginBrandingId`.
    #[inline]
    pub fn managed_login_branding_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ManagedLoginBrandingId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::Terms`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::Terms"))]
pub struct Terms(Identity);

impl ResourceType for Terms {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::Terms",
        arn: None,
        id: Some(Target::Attribute("TermsId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Terms {
    /// The attribute `TermsId`.
    #[inline]
    pub fn terms_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "TermsId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPool"))]
pub struct UserPool(Identity);

impl ResourceType for UserPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPool",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ProviderName`.
    #[inline]
    pub fn provider_name(&self) -> Value<Text> {
        attribute(self.0, "ProviderName")
    }

    /// The attribute `ProviderURL`.
    #[inline]
    pub fn provider_url(&self) -> Value<Text> {
        attribute(self.0, "ProviderURL")
    }

    /// The attribute `UserPoolId`.
    #[inline]
    pub fn user_pool_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "UserPoolId")
    }
}

/// [`AWS::Cognito::UserPoolClient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolClient"))]
pub struct UserPoolClient(Identity);

impl ResourceType for UserPoolClient {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolClient",
        arn: None,
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolClient {
    /// The attribute `ClientId`.
    #[inline]
    pub fn client_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ClientId")
    }

    /// The attribute `ClientSecret`.
    #[inline]
    pub fn client_secret(&self) -> Value<Text> {
        attribute(self.0, "ClientSecret")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Cognito::UserPoolDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolDomain"))]
pub struct UserPoolDomain(Identity);

impl ResourceType for UserPoolDomain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolDomain",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolDomain {
    /// The attribute `CloudFrontDistribution`.
    #[inline]
    pub fn cloud_front_distribution(&self) -> Value<Text> {
        attribute(self.0, "CloudFrontDistribution")
    }

    /// `Domain`, which is what `Ref` returns.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolGroup"))]
pub struct UserPoolGroup(Identity);

impl ResourceType for UserPoolGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolGroup",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolGroup {
    /// `GroupName`, which is what `Ref` returns.
    #[inline]
    pub fn group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolIdentityProvider"))]
pub struct UserPoolIdentityProvider(Identity);

impl ResourceType for UserPoolIdentityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolIdentityProvider",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolIdentityProvider {
    /// `ProviderName`, which is what `Ref` returns.
    #[inline]
    pub fn provider_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolRegionalConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolRegionalConfigurationAttachment"))]
pub struct UserPoolRegionalConfigurationAttachment(Identity);

impl ResourceType for UserPoolRegionalConfigurationAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolRegionalConfigurationAttachment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolRegionalConfigurationAttachment {
    /// `UserPoolId`, which is what `Ref` returns.
    #[inline]
    pub fn user_pool_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolReplica`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolReplica"))]
pub struct UserPoolReplica(Identity);

impl ResourceType for UserPoolReplica {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolReplica",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolReplica {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolResourceServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolResourceServer"))]
pub struct UserPoolResourceServer(Identity);

impl ResourceType for UserPoolResourceServer {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolResourceServer",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolResourceServer {
    /// `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolRiskConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolRiskConfigurationAttachment"))]
pub struct UserPoolRiskConfigurationAttachment(Identity);

impl ResourceType for UserPoolRiskConfigurationAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolRiskConfigurationAttachment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolRiskConfigurationAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolUICustomizationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolUICustomizationAttachment"))]
pub struct UserPoolUICustomizationAttachment(Identity);

impl ResourceType for UserPoolUICustomizationAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolUICustomizationAttachment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolUICustomizationAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolUser"))]
pub struct UserPoolUser(Identity);

impl ResourceType for UserPoolUser {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolUser",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolUser {
    /// `Username`, which is what `Ref` returns.
    #[inline]
    pub fn username(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Cognito::UserPoolUserToGroupAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cognito::UserPoolUserToGroupAttachment"))]
pub struct UserPoolUserToGroupAttachment(Identity);

impl ResourceType for UserPoolUserToGroupAttachment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cognito::UserPoolUserToGroupAttachment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl UserPoolUserToGroupAttachment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
