//! Resource types of `AWS::Macie`.

use super::prelude::*;

/// [`AWS::Macie::AllowList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html).
#[derive(Clone, Copy)]
pub struct AllowList(Identity);

impl ResourceType for AllowList {
    const TYPE_NAME: &'static str = "AWS::Macie::AllowList";
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

impl AllowList {
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

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Macie::CustomDataIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html).
#[derive(Clone, Copy)]
pub struct CustomDataIdentifier(Identity);

impl ResourceType for CustomDataIdentifier {
    const TYPE_NAME: &'static str = "AWS::Macie::CustomDataIdentifier";
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

impl CustomDataIdentifier {
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

/// [`AWS::Macie::FindingsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html).
#[derive(Clone, Copy)]
pub struct FindingsFilter(Identity);

impl ResourceType for FindingsFilter {
    const TYPE_NAME: &'static str = "AWS::Macie::FindingsFilter";
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

impl FindingsFilter {
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

/// [`AWS::Macie::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html).
#[derive(Clone, Copy)]
pub struct Member(Identity);

impl ResourceType for Member {
    const TYPE_NAME: &'static str = "AWS::Macie::Member";
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

impl Member {
    /// The attribute `AdministratorAccountId`.
    #[inline]
    pub fn administrator_account_id(self) -> Value<Text> {
        attribute(self.0, "AdministratorAccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `RelationshipStatus`.
    #[inline]
    pub fn relationship_status(self) -> Value<Text> {
        attribute(self.0, "RelationshipStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::Macie::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html).
#[derive(Clone, Copy)]
pub struct Session(Identity);

impl ResourceType for Session {
    const TYPE_NAME: &'static str = "AWS::Macie::Session";
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

impl Session {
    /// The attribute `AutomatedDiscoveryStatus`.
    #[inline]
    pub fn automated_discovery_status(self) -> Value<Text> {
        attribute(self.0, "AutomatedDiscoveryStatus")
    }

    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AwsAccountId")
    }

    /// The attribute `ServiceRole`.
    #[inline]
    pub fn service_role(self) -> Value<Text> {
        attribute(self.0, "ServiceRole")
    }
}
