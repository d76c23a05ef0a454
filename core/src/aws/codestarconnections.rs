//! Resource types of `AWS::CodeStarConnections`.

use super::prelude::*;

/// [`AWS::CodeStarConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeStarConnections::Connection",
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

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectionArn")
    }

    /// The attribute `ConnectionStatus`.
    #[inline]
    pub fn connection_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectionStatus")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }
}

/// [`AWS::CodeStarConnections::RepositoryLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html).
pub struct RepositoryLink {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RepositoryLink {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeStarConnections::RepositoryLink",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RepositoryLinkId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RepositoryLink {
    /// The attribute `ProviderType`.
    #[inline]
    pub fn provider_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ProviderType")
    }

    /// The attribute `RepositoryLinkArn`.
    #[inline]
    pub fn repository_link_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RepositoryLinkArn")
    }

    /// The attribute `RepositoryLinkId`.
    #[inline]
    pub fn repository_link_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RepositoryLinkId")
    }
}

/// [`AWS::CodeStarConnections::SyncConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html).
pub struct SyncConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SyncConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeStarConnections::SyncConfiguration",
        arn: None,
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

impl SyncConfiguration {
    /// The attribute `OwnerId`.
    #[inline]
    pub fn owner_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerId")
    }

    /// The attribute `ProviderType`.
    #[inline]
    pub fn provider_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ProviderType")
    }

    /// The attribute `RepositoryName`.
    #[inline]
    pub fn repository_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RepositoryName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
