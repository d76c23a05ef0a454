//! Resource types of `AWS::IdentityStore`.

use super::prelude::*;

/// [`AWS::IdentityStore::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html).
pub struct Group {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Group {
    const FACTS: Facts = Facts {
        type_name: "AWS::IdentityStore::Group",
        arn: None,
        id: Some(ReturnValue::Attribute("GroupId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Group {
    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GroupId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IdentityStore::GroupMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html).
pub struct GroupMembership {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GroupMembership {
    const FACTS: Facts = Facts {
        type_name: "AWS::IdentityStore::GroupMembership",
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

impl GroupMembership {
    /// The attribute `MembershipId`.
    #[inline]
    pub fn membership_id(&self) -> Value<Text> {
        attribute(self.use_construct, "MembershipId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IdentityStore::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html).
pub struct User {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for User {
    const FACTS: Facts = Facts {
        type_name: "AWS::IdentityStore::User",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("UserId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl User {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `UpdatedBy`.
    #[inline]
    pub fn updated_by(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedBy")
    }

    /// The attribute `UserId`.
    #[inline]
    pub fn user_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "UserId")
    }

    /// The attribute `UserStatus`.
    #[inline]
    pub fn user_status(&self) -> Value<Text> {
        attribute(self.use_construct, "UserStatus")
    }
}
