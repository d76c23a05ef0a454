//! Resource types of `AWS::IAM`.

use super::prelude::*;

/// [`AWS::IAM::AccessKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html).
#[derive(Clone, Copy)]
pub struct AccessKey(Identity);

impl ResourceType for AccessKey {
    const TYPE_NAME: &'static str = "AWS::IAM::AccessKey";
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

impl AccessKey {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `SecretAccessKey`.
    #[inline]
    pub fn secret_access_key(self) -> Value<Text> {
        attribute(self.0, "SecretAccessKey")
    }
}

/// [`AWS::IAM::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html).
#[derive(Clone, Copy)]
pub struct Group(Identity);

impl ResourceType for Group {
    const TYPE_NAME: &'static str = "AWS::IAM::Group";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Group {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `GroupName`, which is what `Ref` returns.
    #[inline]
    pub fn group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IAM::GroupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html).
#[derive(Clone, Copy)]
pub struct GroupPolicy(Identity);

impl ResourceType for GroupPolicy {
    const TYPE_NAME: &'static str = "AWS::IAM::GroupPolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GroupPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IAM::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html).
#[derive(Clone, Copy)]
pub struct InstanceProfile(Identity);

impl ResourceType for InstanceProfile {
    const TYPE_NAME: &'static str = "AWS::IAM::InstanceProfile";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `InstanceProfileName`, which is what `Ref` returns.
    #[inline]
    pub fn instance_profile_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html).
#[derive(Clone, Copy)]
pub struct ManagedPolicy(Identity);

impl ResourceType for ManagedPolicy {
    const TYPE_NAME: &'static str = "AWS::IAM::ManagedPolicy";
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

impl ManagedPolicy {
    /// The attribute `AttachmentCount`.
    #[inline]
    pub fn attachment_count(self) -> Value<Integer> {
        attribute(self.0, "AttachmentCount")
    }

    /// The attribute `CreateDate`.
    #[inline]
    pub fn create_date(self) -> Value<Text> {
        attribute(self.0, "CreateDate")
    }

    /// The attribute `DefaultVersionId`.
    #[inline]
    pub fn default_version_id(self) -> Value<Text> {
        attribute(self.0, "DefaultVersionId")
    }

    /// The attribute `IsAttachable`.
    #[inline]
    pub fn is_attachable(self) -> Value<Boolean> {
        attribute(self.0, "IsAttachable")
    }

    /// The attribute `PermissionsBoundaryUsageCount`.
    #[inline]
    pub fn permissions_boundary_usage_count(self) -> Value<Integer> {
        attribute(self.0, "PermissionsBoundaryUsageCount")
    }

    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PolicyArn")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(self) -> Value<Text> {
        attribute(self.0, "PolicyId")
    }

    /// The attribute `UpdateDate`.
    #[inline]
    pub fn update_date(self) -> Value<Text> {
        attribute(self.0, "UpdateDate")
    }
}

/// [`AWS::IAM::OIDCProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html).
#[derive(Clone, Copy)]
pub struct OIDCProvider(Identity);

impl ResourceType for OIDCProvider {
    const TYPE_NAME: &'static str = "AWS::IAM::OIDCProvider";
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

impl OIDCProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html).
#[derive(Clone, Copy)]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const TYPE_NAME: &'static str = "AWS::IAM::Policy";
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
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html).
#[derive(Clone, Copy)]
pub struct Role(Identity);

impl ResourceType for Role {
    const TYPE_NAME: &'static str = "AWS::IAM::Role";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("RoleId"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Role {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `RoleId`.
    #[inline]
    pub fn role_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RoleId")
    }

    /// `RoleName`, which is what `Ref` returns.
    #[inline]
    pub fn role_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IAM::RolePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html).
#[derive(Clone, Copy)]
pub struct RolePolicy(Identity);

impl ResourceType for RolePolicy {
    const TYPE_NAME: &'static str = "AWS::IAM::RolePolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RolePolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IAM::SAMLProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html).
#[derive(Clone, Copy)]
pub struct SAMLProvider(Identity);

impl ResourceType for SAMLProvider {
    const TYPE_NAME: &'static str = "AWS::IAM::SAMLProvider";
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

impl SAMLProvider {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SamlProviderUUID`.
    #[inline]
    pub fn saml_provider_uuid(self) -> Value<Text> {
        attribute(self.0, "SamlProviderUUID")
    }
}

/// [`AWS::IAM::ServerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html).
#[derive(Clone, Copy)]
pub struct ServerCertificate(Identity);

impl ResourceType for ServerCertificate {
    const TYPE_NAME: &'static str = "AWS::IAM::ServerCertificate";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ServerCertificate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ServerCertificateName`, which is what `Ref` returns.
    #[inline]
    pub fn server_certificate_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IAM::ServiceLinkedRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html).
#[derive(Clone, Copy)]
pub struct ServiceLinkedRole(Identity);

impl ResourceType for ServiceLinkedRole {
    const TYPE_NAME: &'static str = "AWS::IAM::ServiceLinkedRole";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ServiceLinkedRole {
    /// The attribute `RoleName`.
    #[inline]
    pub fn role_name(self) -> Value<Name<Self>> {
        attribute(self.0, "RoleName")
    }
}

/// [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html).
#[derive(Clone, Copy)]
pub struct User(Identity);

impl ResourceType for User {
    const TYPE_NAME: &'static str = "AWS::IAM::User";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl User {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `UserName`, which is what `Ref` returns.
    #[inline]
    pub fn user_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html).
#[derive(Clone, Copy)]
pub struct UserPolicy(Identity);

impl ResourceType for UserPolicy {
    const TYPE_NAME: &'static str = "AWS::IAM::UserPolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::IAM::UserToGroupAddition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html).
#[derive(Clone, Copy)]
pub struct UserToGroupAddition(Identity);

impl ResourceType for UserToGroupAddition {
    const TYPE_NAME: &'static str = "AWS::IAM::UserToGroupAddition";
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

impl UserToGroupAddition {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::IAM::VirtualMFADevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html).
#[derive(Clone, Copy)]
pub struct VirtualMFADevice(Identity);

impl ResourceType for VirtualMFADevice {
    const TYPE_NAME: &'static str = "AWS::IAM::VirtualMFADevice";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VirtualMFADevice {
    /// The attribute `SerialNumber`.
    #[inline]
    pub fn serial_number(self) -> Value<Text> {
        attribute(self.0, "SerialNumber")
    }
}
