//! Resource types of `AWS::WorkSpaces`.

use super::prelude::*;

/// [`AWS::WorkSpaces::ConnectionAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html).
pub struct ConnectionAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectionAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::ConnectionAlias",
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

impl ConnectionAlias {
    /// The attribute `AliasId`.
    #[inline]
    pub fn alias_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AliasId")
    }

    /// The attribute `Associations`.
    #[inline]
    pub fn associations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Associations")
    }

    /// The attribute `ConnectionAliasState`.
    #[inline]
    pub fn connection_alias_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectionAliasState")
    }
}

/// [`AWS::WorkSpaces::Directory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html).
pub struct Directory {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Directory {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::Directory",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DirectoryId")),
        name: Some(ReturnValue::Attribute("DirectoryName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Directory {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CustomerUserName`.
    #[inline]
    pub fn customer_user_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CustomerUserName")
    }

    /// The attribute `DirectoryId`.
    #[inline]
    pub fn directory_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DirectoryId")
    }

    /// The attribute `DirectoryName`.
    #[inline]
    pub fn directory_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "DirectoryName")
    }

    /// The attribute `DirectoryType`.
    #[inline]
    pub fn directory_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DirectoryType")
    }

    /// The attribute `DnsIpAddresses`.
    #[inline]
    pub fn dns_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DnsIpAddresses")
    }

    /// The attribute `DnsIpv6Addresses`.
    #[inline]
    pub fn dns_ipv6_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DnsIpv6Addresses")
    }

    /// The attribute `IDCConfig`.
    #[inline]
    pub fn idc_config(&self) -> Value<Json> {
        attribute(self.use_construct, "IDCConfig")
    }

    /// The attribute `IamRoleId`.
    #[inline]
    pub fn iam_role_id(&self) -> Value<Text> {
        attribute(self.use_construct, "IamRoleId")
    }

    /// The attribute `RegistrationCode`.
    #[inline]
    pub fn registration_code(&self) -> Value<Text> {
        attribute(self.use_construct, "RegistrationCode")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `WorkspaceSecurityGroupId`.
    #[inline]
    pub fn workspace_security_group_id(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.use_construct, "WorkspaceSecurityGroupId")
    }
}

/// [`AWS::WorkSpaces::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html).
pub struct Workspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::Workspace",
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

impl Workspace {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `WorkspaceId`, which is what `Ref` returns.
    #[inline]
    pub fn workspace_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::WorkSpaces::WorkspaceIpGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html).
pub struct WorkspaceIpGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkspaceIpGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::WorkspaceIpGroup",
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

impl WorkspaceIpGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupId")
    }
}

/// [`AWS::WorkSpaces::WorkspacesPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html).
pub struct WorkspacesPool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkspacesPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::WorkspacesPool",
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

impl WorkspacesPool {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `PoolArn`.
    #[inline]
    pub fn pool_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PoolArn")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PoolId")
    }
}
