//! Resource types of `AWS::LakeFormation`.

use super::prelude::*;

/// [`AWS::LakeFormation::DataCellsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html).
#[derive(Clone, Copy)]
pub struct DataCellsFilter(Identity);

impl ResourceType for DataCellsFilter {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::DataCellsFilter";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataCellsFilter {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::DataLakeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html).
#[derive(Clone, Copy)]
pub struct DataLakeSettings(Identity);

impl ResourceType for DataLakeSettings {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::DataLakeSettings";
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

impl DataLakeSettings {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::LakeFormation::Permissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html).
#[derive(Clone, Copy)]
pub struct Permissions(Identity);

impl ResourceType for Permissions {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::Permissions";
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

impl Permissions {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::LakeFormation::PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html).
#[derive(Clone, Copy)]
pub struct PrincipalPermissions(Identity);

impl ResourceType for PrincipalPermissions {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::PrincipalPermissions";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PrincipalPermissions {
    /// The attribute `PrincipalIdentifier`.
    #[inline]
    pub fn principal_identifier(self) -> Value<Text> {
        attribute(self.0, "PrincipalIdentifier")
    }

    /// The attribute `ResourceIdentifier`.
    #[inline]
    pub fn resource_identifier(self) -> Value<Text> {
        attribute(self.0, "ResourceIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html).
#[derive(Clone, Copy)]
pub struct Resource(Identity);

impl ResourceType for Resource {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::Resource";
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

impl Resource {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::LakeFormation::Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html).
#[derive(Clone, Copy)]
pub struct Tag(Identity);

impl ResourceType for Tag {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::Tag";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Tag {
    /// `TagKey`, which is what `Ref` returns.
    #[inline]
    pub fn tag_key(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::TagAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html).
#[derive(Clone, Copy)]
pub struct TagAssociation(Identity);

impl ResourceType for TagAssociation {
    const TYPE_NAME: &'static str = "AWS::LakeFormation::TagAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TagAssociation {
    /// The attribute `ResourceIdentifier`.
    #[inline]
    pub fn resource_identifier(self) -> Value<Text> {
        attribute(self.0, "ResourceIdentifier")
    }

    /// The attribute `TagsIdentifier`.
    #[inline]
    pub fn tags_identifier(self) -> Value<Text> {
        attribute(self.0, "TagsIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
