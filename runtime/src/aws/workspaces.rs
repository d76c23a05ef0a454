//! Resource types of `AWS::WorkSpaces`.

use super::prelude::*;

/// [`AWS::WorkSpaces::ConnectionAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::WorkSpaces::ConnectionAlias"))]
pub struct ConnectionAlias(Identity);

impl ResourceType for ConnectionAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::ConnectionAlias",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConnectionAlias {
    /// The attribute `AliasId`.
    #[inline]
    pub fn alias_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AliasId")
    }

    /// The attribute `Associations`.
    #[inline]
    pub fn associations(&self) -> Value<List<Json>> {
        attribute(self.0, "Associations")
    }

    /// The attribute `ConnectionAliasState`.
    #[inline]
    pub fn connection_alias_state(&self) -> Value<Text> {
        attribute(self.0, "ConnectionAliasState")
    }
}

/// [`AWS::WorkSpaces::Directory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::WorkSpaces::Directory"))]
pub struct Directory(Identity);

impl ResourceType for Directory {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::Directory",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("DirectoryId")),
        name: Some(Target::Attribute("DirectoryName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Directory {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Text> {
        attribute(self.0, "Alias")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CustomerUserName`.
    #[inline]
    pub fn customer_user_name(&self) -> Value<Text> {
        attribute(self.0, "CustomerUserName")
    }

    /// The attribute `DirectoryId`.
    #[inline]
    pub fn directory_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "DirectoryId")
    }

    /// The attribute `DirectoryName`.
    #[inline]
    pub fn directory_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "DirectoryName")
    }

    /// The attribute `DirectoryType`.
    #[inline]
    pub fn directory_type(&self) -> Value<Text> {
        attribute(self.0, "DirectoryType")
    }

    /// The attribute `DnsIpAddresses`.
    #[inline]
    pub fn dns_ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.0, "DnsIpAddresses")
    }

    /// The attribute `DnsIpv6Addresses`.
    #[inline]
    pub fn dns_ipv6_addresses(&self) -> Value<List<Text>> {
        attribute(self.0, "DnsIpv6Addresses")
    }

    /// The attribute `IDCConfig`.
    #[inline]
    pub fn idc_config(&self) -> Value<Json> {
        attribute(self.0, "IDCConfig")
    }

    /// The attribute `IamRoleId`.
    #[inline]
    pub fn iam_role_id(&self) -> Value<Text> {
        attribute(self.0, "IamRoleId")
    }

    /// The attribute `RegistrationCode`.
    #[inline]
    pub fn registration_code(&self) -> Value<Text> {
        attribute(self.0, "RegistrationCode")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `WorkspaceSecurityGroupId`.
    #[inline]
    pub fn workspace_security_group_id(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.0, "WorkspaceSecurityGroupId")
    }
}

/// [`AWS::WorkSpaces::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::WorkSpaces::Workspace"))]
pub struct Workspace(Identity);

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::Workspace",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Workspace {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `WorkspaceId`, which is what `Ref` returns.
    #[inline]
    pub fn workspace_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::WorkSpaces::WorkspaceIpGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::WorkSpaces::WorkspaceIpGroup"))]
pub struct WorkspaceIpGroup(Identity);

impl ResourceType for WorkspaceIpGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::WorkspaceIpGroup",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WorkspaceIpGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.0, "GroupId")
    }
}

/// [`AWS::WorkSpaces::WorkspacesPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::WorkSpaces::WorkspacesPool"))]
pub struct WorkspacesPool(Identity);

impl ResourceType for WorkspacesPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpaces::WorkspacesPool",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WorkspacesPool {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `PoolArn`.
    #[inline]
    pub fn pool_arn(&self) -> Value<Text> {
        attribute(self.0, "PoolArn")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "PoolId")
    }
}
