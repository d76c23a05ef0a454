//! Resource types of `AWS::CodeStarConnections`.

use super::prelude::*;

/// [`AWS::CodeStarConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html).
#[derive(Clone, Copy)]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const TYPE_NAME: &'static str = "AWS::CodeStarConnections::Connection";
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

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionArn")
    }

    /// The attribute `ConnectionStatus`.
    #[inline]
    pub fn connection_status(self) -> Value<Text> {
        attribute(self.0, "ConnectionStatus")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }
}

/// [`AWS::CodeStarConnections::RepositoryLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html).
#[derive(Clone, Copy)]
pub struct RepositoryLink(Identity);

impl ResourceType for RepositoryLink {
    const TYPE_NAME: &'static str = "AWS::CodeStarConnections::RepositoryLink";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RepositoryLinkId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RepositoryLink {
    /// The attribute `ProviderType`.
    #[inline]
    pub fn provider_type(self) -> Value<Text> {
        attribute(self.0, "ProviderType")
    }

    /// The attribute `RepositoryLinkArn`.
    #[inline]
    pub fn repository_link_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RepositoryLinkArn")
    }

    /// The attribute `RepositoryLinkId`.
    #[inline]
    pub fn repository_link_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RepositoryLinkId")
    }
}

/// [`AWS::CodeStarConnections::SyncConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html).
#[derive(Clone, Copy)]
pub struct SyncConfiguration(Identity);

impl ResourceType for SyncConfiguration {
    const TYPE_NAME: &'static str = "AWS::CodeStarConnections::SyncConfiguration";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SyncConfiguration {
    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(self) -> Value<Text> {
        attribute(self.0, "OwnerId")
    }

    /// The attribute `ProviderType`.
    #[inline]
    pub fn provider_type(self) -> Value<Text> {
        attribute(self.0, "ProviderType")
    }

    /// The attribute `RepositoryName`.
    #[inline]
    pub fn repository_name(self) -> Value<Text> {
        attribute(self.0, "RepositoryName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
