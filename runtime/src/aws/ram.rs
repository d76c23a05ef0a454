//! Resource types of `AWS::RAM`.

use super::prelude::*;

/// [`AWS::RAM::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html).
#[derive(Clone, Copy)]
pub struct Permission(Identity);

impl ResourceType for Permission {
    const TYPE_NAME: &'static str = "AWS::RAM::Permission";
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

impl Permission {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IsResourceTypeDefault`.
    #[inline]
    pub fn is_resource_type_default(self) -> Value<Boolean> {
        attribute(self.0, "IsResourceTypeDefault")
    }

    /// The attribute `PermissionType`.
    #[inline]
    pub fn permission_type(self) -> Value<Text> {
        attribute(self.0, "PermissionType")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Text> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::RAM::PermissionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html).
#[derive(Clone, Copy)]
pub struct PermissionAssociation(Identity);

impl ResourceType for PermissionAssociation {
    const TYPE_NAME: &'static str = "AWS::RAM::PermissionAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PermissionAssociation {
    /// The attribute `AssociationStatus`.
    #[inline]
    pub fn association_status(self) -> Value<Text> {
        attribute(self.0, "AssociationStatus")
    }

    /// The attribute `FeatureSet`.
    #[inline]
    pub fn feature_set(self) -> Value<Text> {
        attribute(self.0, "FeatureSet")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `PermissionVersion`.
    #[inline]
    pub fn permission_version(self) -> Value<Text> {
        attribute(self.0, "PermissionVersion")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(self) -> Value<Text> {
        attribute(self.0, "ResourceType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RAM::PrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html).
#[derive(Clone, Copy)]
pub struct PrincipalAssociation(Identity);

impl ResourceType for PrincipalAssociation {
    const TYPE_NAME: &'static str = "AWS::RAM::PrincipalAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PrincipalAssociation {
    /// The attribute `AssociationType`.
    #[inline]
    pub fn association_type(self) -> Value<Text> {
        attribute(self.0, "AssociationType")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `External`.
    #[inline]
    pub fn external(self) -> Value<Boolean> {
        attribute(self.0, "External")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RAM::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html).
#[derive(Clone, Copy)]
pub struct ResourceAssociation(Identity);

impl ResourceType for ResourceAssociation {
    const TYPE_NAME: &'static str = "AWS::RAM::ResourceAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ResourceAssociation {
    /// The attribute `AssociationType`.
    #[inline]
    pub fn association_type(self) -> Value<Text> {
        attribute(self.0, "AssociationType")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `External`.
    #[inline]
    pub fn external(self) -> Value<Boolean> {
        attribute(self.0, "External")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RAM::ResourceShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html).
#[derive(Clone, Copy)]
pub struct ResourceShare(Identity);

impl ResourceType for ResourceShare {
    const TYPE_NAME: &'static str = "AWS::RAM::ResourceShare";
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

impl ResourceShare {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `FeatureSet`.
    #[inline]
    pub fn feature_set(self) -> Value<Text> {
        attribute(self.0, "FeatureSet")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `OwningAccountId`.
    #[inline]
    pub fn owning_account_id(self) -> Value<Text> {
        attribute(self.0, "OwningAccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::RAM::SourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html).
#[derive(Clone, Copy)]
pub struct SourceAssociation(Identity);

impl ResourceType for SourceAssociation {
    const TYPE_NAME: &'static str = "AWS::RAM::SourceAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SourceAssociation {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedTime")
    }

    /// The attribute `SourceType`.
    #[inline]
    pub fn source_type(self) -> Value<Text> {
        attribute(self.0, "SourceType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
