//! Resource types of `AWS::Organizations`.

use super::prelude::*;

/// [`AWS::Organizations::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html).
#[derive(Clone, Copy)]
pub struct Account(Identity);

impl ResourceType for Account {
    const TYPE_NAME: &'static str = "AWS::Organizations::Account";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Account {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `JoinedMethod`.
    #[inline]
    pub fn joined_method(self) -> Value<Text> {
        attribute(self.0, "JoinedMethod")
    }

    /// The attribute `JoinedTimestamp`.
    #[inline]
    pub fn joined_timestamp(self) -> Value<Text> {
        attribute(self.0, "JoinedTimestamp")
    }

    /// The attribute `Paths`.
    #[inline]
    pub fn paths(self) -> Value<List<Text>> {
        attribute(self.0, "Paths")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Organizations::Organization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html).
#[derive(Clone, Copy)]
pub struct Organization(Identity);

impl ResourceType for Organization {
    const TYPE_NAME: &'static str = "AWS::Organizations::Organization";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Organization {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ManagementAccountArn`.
    #[inline]
    pub fn management_account_arn(self) -> Value<Text> {
        attribute(self.0, "ManagementAccountArn")
    }

    /// The attribute `ManagementAccountEmail`.
    #[inline]
    pub fn management_account_email(self) -> Value<Text> {
        attribute(self.0, "ManagementAccountEmail")
    }

    /// The attribute `ManagementAccountId`.
    #[inline]
    pub fn management_account_id(self) -> Value<Text> {
        attribute(self.0, "ManagementAccountId")
    }

    /// The attribute `RootId`.
    #[inline]
    pub fn root_id(self) -> Value<Text> {
        attribute(self.0, "RootId")
    }
}

/// [`AWS::Organizations::OrganizationalUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html).
#[derive(Clone, Copy)]
pub struct OrganizationalUnit(Identity);

impl ResourceType for OrganizationalUnit {
    const TYPE_NAME: &'static str = "AWS::Organizations::OrganizationalUnit";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl OrganizationalUnit {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Path`.
    #[inline]
    pub fn path(self) -> Value<Text> {
        attribute(self.0, "Path")
    }
}

/// [`AWS::Organizations::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html).
#[derive(Clone, Copy)]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const TYPE_NAME: &'static str = "AWS::Organizations::Policy";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AwsManaged`.
    #[inline]
    pub fn aws_managed(self) -> Value<Boolean> {
        attribute(self.0, "AwsManaged")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Organizations::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::Organizations::ResourcePolicy";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl ResourcePolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
