//! Resource types of `AWS::RAM`.

use super::prelude::*;

/// [`AWS::RAM::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html).
pub struct Permission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Permission {
    const FACTS: Facts = Facts {
        type_name: "AWS::RAM::Permission",
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

impl Permission {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IsResourceTypeDefault`.
    #[inline]
    pub fn is_resource_type_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsResourceTypeDefault")
    }

    /// The attribute `PermissionType`.
    #[inline]
    pub fn permission_type(&self) -> Value<Text> {
        attribute(self.use_construct, "PermissionType")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::RAM::PermissionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html).
pub struct PermissionAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PermissionAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::RAM::PermissionAssociation",
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

impl PermissionAssociation {
    /// The attribute `AssociationStatus`.
    #[inline]
    pub fn association_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationStatus")
    }

    /// The attribute `FeatureSet`.
    #[inline]
    pub fn feature_set(&self) -> Value<Text> {
        attribute(self.use_construct, "FeatureSet")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `PermissionVersion`.
    #[inline]
    pub fn permission_version(&self) -> Value<Text> {
        attribute(self.use_construct, "PermissionVersion")
    }

    /// The attribute `ResourceType`.
    #[inline]
    pub fn resource_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::RAM::PrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html).
pub struct PrincipalAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrincipalAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::RAM::PrincipalAssociation",
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

impl PrincipalAssociation {
    /// The attribute `AssociationType`.
    #[inline]
    pub fn association_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationType")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `External`.
    #[inline]
    pub fn external(&self) -> Value<Boolean> {
        attribute(self.use_construct, "External")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::RAM::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html).
pub struct ResourceAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::RAM::ResourceAssociation",
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

impl ResourceAssociation {
    /// The attribute `AssociationType`.
    #[inline]
    pub fn association_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationType")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `External`.
    #[inline]
    pub fn external(&self) -> Value<Boolean> {
        attribute(self.use_construct, "External")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::RAM::ResourceShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html).
pub struct ResourceShare {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::RAM::ResourceShare",
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

impl ResourceShare {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `FeatureSet`.
    #[inline]
    pub fn feature_set(&self) -> Value<Text> {
        attribute(self.use_construct, "FeatureSet")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `OwningAccountId`.
    #[inline]
    pub fn owning_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwningAccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::RAM::SourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html).
pub struct SourceAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SourceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::RAM::SourceAssociation",
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

impl SourceAssociation {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `SourceType`.
    #[inline]
    pub fn source_type(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
