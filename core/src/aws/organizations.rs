//! Resource types of `AWS::Organizations`.

use super::prelude::*;

/// [`AWS::Organizations::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html).
pub struct Account {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Account {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::Account",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Account {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `JoinedMethod`.
    #[inline]
    pub fn joined_method(&self) -> Value<Text> {
        attribute(self.use_construct, "JoinedMethod")
    }

    /// The attribute `JoinedTimestamp`.
    #[inline]
    pub fn joined_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "JoinedTimestamp")
    }

    /// The attribute `Paths`.
    #[inline]
    pub fn paths(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Paths")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Organizations::Organization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html).
pub struct Organization {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Organization {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::Organization",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Organization {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ManagementAccountArn`.
    #[inline]
    pub fn management_account_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ManagementAccountArn")
    }

    /// The attribute `ManagementAccountEmail`.
    #[inline]
    pub fn management_account_email(&self) -> Value<Text> {
        attribute(self.use_construct, "ManagementAccountEmail")
    }

    /// The attribute `ManagementAccountId`.
    #[inline]
    pub fn management_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ManagementAccountId")
    }

    /// The attribute `RootId`.
    #[inline]
    pub fn root_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RootId")
    }
}

/// [`AWS::Organizations::OrganizationalUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html).
pub struct OrganizationalUnit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OrganizationalUnit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::OrganizationalUnit",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl OrganizationalUnit {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Path`.
    #[inline]
    pub fn path(&self) -> Value<Text> {
        attribute(self.use_construct, "Path")
    }
}

/// [`AWS::Organizations::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html).
pub struct Policy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::Policy",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AwsManaged`.
    #[inline]
    pub fn aws_managed(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AwsManaged")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::Organizations::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::ResourcePolicy",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl ResourcePolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
