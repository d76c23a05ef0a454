//! Resource types of `AWS::Organizations`.

use super::prelude::*;

/// [`AWS::Organizations::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Organizations::Account"))]
pub struct Account(Identity);

impl ResourceType for Account {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::Account",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Account {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `JoinedMethod`.
    #[inline]
    pub fn joined_method(&self) -> Value<Text> {
        attribute(self.0, "JoinedMethod")
    }

    /// The attribute `JoinedTimestamp`.
    #[inline]
    pub fn joined_timestamp(&self) -> Value<Text> {
        attribute(self.0, "JoinedTimestamp")
    }

    /// The attribute `Paths`.
    #[inline]
    pub fn paths(&self) -> Value<List<Text>> {
        attribute(self.0, "Paths")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Organizations::Organization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Organizations::Organization"))]
pub struct Organization(Identity);

impl ResourceType for Organization {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::Organization",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Organization {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ManagementAccountArn`.
    #[inline]
    pub fn management_account_arn(&self) -> Value<Text> {
        attribute(self.0, "ManagementAccountArn")
    }

    /// The attribute `ManagementAccountEmail`.
    #[inline]
    pub fn management_account_email(&self) -> Value<Text> {
        attribute(self.0, "ManagementAccountEmail")
    }

    /// The attribute `ManagementAccountId`.
    #[inline]
    pub fn management_account_id(&self) -> Value<Text> {
        attribute(self.0, "ManagementAccountId")
    }

    /// The attribute `RootId`.
    #[inline]
    pub fn root_id(&self) -> Value<Text> {
        attribute(self.0, "RootId")
    }
}

/// [`AWS::Organizations::OrganizationalUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Organizations::OrganizationalUnit"))]
pub struct OrganizationalUnit(Identity);

impl ResourceType for OrganizationalUnit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::OrganizationalUnit",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OrganizationalUnit {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Path`.
    #[inline]
    pub fn path(&self) -> Value<Text> {
        attribute(self.0, "Path")
    }
}

/// [`AWS::Organizations::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Organizations::Policy"))]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::Policy",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AwsManaged`.
    #[inline]
    pub fn aws_managed(&self) -> Value<Boolean> {
        attribute(self.0, "AwsManaged")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Organizations::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Organizations::ResourcePolicy"))]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Organizations::ResourcePolicy",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourcePolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
