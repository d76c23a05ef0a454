//! Resource types of `AWS::LakeFormation`.

use super::prelude::*;

/// [`AWS::LakeFormation::DataCellsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::DataCellsFilter"))]
pub struct DataCellsFilter(Identity);

impl ResourceType for DataCellsFilter {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::DataCellsFilter",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataCellsFilter {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::DataLakeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::DataLakeSettings"))]
pub struct DataLakeSettings(Identity);

impl ResourceType for DataLakeSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::DataLakeSettings",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataLakeSettings {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::Permissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::Permissions"))]
pub struct Permissions(Identity);

impl ResourceType for Permissions {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::Permissions",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Permissions {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::LakeFormation::PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::PrincipalPermissions"))]
pub struct PrincipalPermissions(Identity);

impl ResourceType for PrincipalPermissions {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::PrincipalPermissions",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PrincipalPermissions {
    /// The attribute `PrincipalIdentifier`.
    #[inline]
    pub fn principal_identifier(&self) -> Value<Text> {
        attribute(self.0, "PrincipalIdentifier")
    }

    /// The attribute `ResourceIdentifier`.
    #[inline]
    pub fn resource_identifier(&self) -> Value<Text> {
        attribute(self.0, "ResourceIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::Resource"))]
pub struct Resource(Identity);

impl ResourceType for Resource {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::Resource",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Resource {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::LakeFormation::Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::Tag"))]
pub struct Tag(Identity);

impl ResourceType for Tag {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::Tag",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Tag {
    /// `TagKey`, which is what `Ref` returns.
    #[inline]
    pub fn tag_key(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::LakeFormation::TagAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LakeFormation::TagAssociation"))]
pub struct TagAssociation(Identity);

impl ResourceType for TagAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::LakeFormation::TagAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TagAssociation {
    /// The attribute `ResourceIdentifier`.
    #[inline]
    pub fn resource_identifier(&self) -> Value<Text> {
        attribute(self.0, "ResourceIdentifier")
    }

    /// The attribute `TagsIdentifier`.
    #[inline]
    pub fn tags_identifier(&self) -> Value<Text> {
        attribute(self.0, "TagsIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
