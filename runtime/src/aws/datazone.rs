//! Resource types of `AWS::DataZone`.

use super::prelude::*;

/// [`AWS::DataZone::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html).
#[derive(Clone, Copy)]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const TYPE_NAME: &'static str = "AWS::DataZone::Connection";
    const ID: Option<Target> = Some(Target::Attribute("ConnectionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Connection {
    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectionId")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `DomainUnitId`.
    #[inline]
    pub fn domain_unit_id(self) -> Value<Text> {
        attribute(self.0, "DomainUnitId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentId")
    }

    /// The attribute `EnvironmentUserRole`.
    #[inline]
    pub fn environment_user_role(self) -> Value<Text> {
        attribute(self.0, "EnvironmentUserRole")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(self) -> Value<Text> {
        attribute(self.0, "ProjectId")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html).
#[derive(Clone, Copy)]
pub struct DataSource(Identity);

impl ResourceType for DataSource {
    const TYPE_NAME: &'static str = "AWS::DataZone::DataSource";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataSource {
    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(self) -> Value<Text> {
        attribute(self.0, "ConnectionId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastRunAssetCount`.
    #[inline]
    pub fn last_run_asset_count(self) -> Value<Number> {
        attribute(self.0, "LastRunAssetCount")
    }

    /// The attribute `LastRunAt`.
    #[inline]
    pub fn last_run_at(self) -> Value<Text> {
        attribute(self.0, "LastRunAt")
    }

    /// The attribute `LastRunStatus`.
    #[inline]
    pub fn last_run_status(self) -> Value<Text> {
        attribute(self.0, "LastRunStatus")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(self) -> Value<Text> {
        attribute(self.0, "ProjectId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html).
#[derive(Clone, Copy)]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const TYPE_NAME: &'static str = "AWS::DataZone::Domain";
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

impl Domain {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `ManagedAccountId`.
    #[inline]
    pub fn managed_account_id(self) -> Value<Text> {
        attribute(self.0, "ManagedAccountId")
    }

    /// The attribute `PortalUrl`.
    #[inline]
    pub fn portal_url(self) -> Value<Text> {
        attribute(self.0, "PortalUrl")
    }

    /// The attribute `RootDomainUnitId`.
    #[inline]
    pub fn root_domain_unit_id(self) -> Value<Text> {
        attribute(self.0, "RootDomainUnitId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::DataZone::DomainUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html).
#[derive(Clone, Copy)]
pub struct DomainUnit(Identity);

impl ResourceType for DomainUnit {
    const TYPE_NAME: &'static str = "AWS::DataZone::DomainUnit";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DomainUnit {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(self) -> Value<Text> {
        attribute(self.0, "Identifier")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `ParentDomainUnitId`.
    #[inline]
    pub fn parent_domain_unit_id(self) -> Value<Text> {
        attribute(self.0, "ParentDomainUnitId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html).
#[derive(Clone, Copy)]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const TYPE_NAME: &'static str = "AWS::DataZone::Environment";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Environment {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(self) -> Value<Text> {
        attribute(self.0, "AwsAccountId")
    }

    /// The attribute `AwsAccountRegion`.
    #[inline]
    pub fn aws_account_region(self) -> Value<Text> {
        attribute(self.0, "AwsAccountRegion")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `EnvironmentBlueprintId`.
    #[inline]
    pub fn environment_blueprint_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentBlueprintId")
    }

    /// The attribute `EnvironmentProfileId`.
    #[inline]
    pub fn environment_profile_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentProfileId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(self) -> Value<Text> {
        attribute(self.0, "ProjectId")
    }

    /// The attribute `Provider`.
    #[inline]
    pub fn provider(self) -> Value<Text> {
        attribute(self.0, "Provider")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::EnvironmentActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html).
#[derive(Clone, Copy)]
pub struct EnvironmentActions(Identity);

impl ResourceType for EnvironmentActions {
    const TYPE_NAME: &'static str = "AWS::DataZone::EnvironmentActions";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EnvironmentActions {
    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::EnvironmentBlueprintConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html).
#[derive(Clone, Copy)]
pub struct EnvironmentBlueprintConfiguration(Identity);

impl ResourceType for EnvironmentBlueprintConfiguration {
    const TYPE_NAME: &'static str = "AWS::DataZone::EnvironmentBlueprintConfiguration";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EnvironmentBlueprintConfiguration {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `EnvironmentBlueprintId`.
    #[inline]
    pub fn environment_blueprint_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentBlueprintId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::EnvironmentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html).
#[derive(Clone, Copy)]
pub struct EnvironmentProfile(Identity);

impl ResourceType for EnvironmentProfile {
    const TYPE_NAME: &'static str = "AWS::DataZone::EnvironmentProfile";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EnvironmentProfile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `EnvironmentBlueprintId`.
    #[inline]
    pub fn environment_blueprint_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentBlueprintId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(self) -> Value<Text> {
        attribute(self.0, "ProjectId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::FormType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html).
#[derive(Clone, Copy)]
pub struct FormType(Identity);

impl ResourceType for FormType {
    const TYPE_NAME: &'static str = "AWS::DataZone::FormType";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FormType {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `FormTypeIdentifier`.
    #[inline]
    pub fn form_type_identifier(self) -> Value<Text> {
        attribute(self.0, "FormTypeIdentifier")
    }

    /// The attribute `OwningProjectId`.
    #[inline]
    pub fn owning_project_id(self) -> Value<Text> {
        attribute(self.0, "OwningProjectId")
    }

    /// The attribute `Revision`.
    #[inline]
    pub fn revision(self) -> Value<Text> {
        attribute(self.0, "Revision")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::GroupProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html).
#[derive(Clone, Copy)]
pub struct GroupProfile(Identity);

impl ResourceType for GroupProfile {
    const TYPE_NAME: &'static str = "AWS::DataZone::GroupProfile";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GroupProfile {
    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(self) -> Value<Text> {
        attribute(self.0, "GroupName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `RolePrincipalId`.
    #[inline]
    pub fn role_principal_id(self) -> Value<Text> {
        attribute(self.0, "RolePrincipalId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::Owner`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html).
#[derive(Clone, Copy)]
pub struct Owner(Identity);

impl ResourceType for Owner {
    const TYPE_NAME: &'static str = "AWS::DataZone::Owner";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Owner {
    /// The attribute `OwnerIdentifier`.
    #[inline]
    pub fn owner_identifier(self) -> Value<Text> {
        attribute(self.0, "OwnerIdentifier")
    }

    /// The attribute `OwnerType`.
    #[inline]
    pub fn owner_type(self) -> Value<Text> {
        attribute(self.0, "OwnerType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::PolicyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html).
#[derive(Clone, Copy)]
pub struct PolicyGrant(Identity);

impl ResourceType for PolicyGrant {
    const TYPE_NAME: &'static str = "AWS::DataZone::PolicyGrant";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PolicyGrant {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `GrantId`.
    #[inline]
    pub fn grant_id(self) -> Value<Text> {
        attribute(self.0, "GrantId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html).
#[derive(Clone, Copy)]
pub struct Project(Identity);

impl ResourceType for Project {
    const TYPE_NAME: &'static str = "AWS::DataZone::Project";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Project {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// The attribute `ProjectStatus`.
    #[inline]
    pub fn project_status(self) -> Value<Text> {
        attribute(self.0, "ProjectStatus")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::ProjectMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html).
#[derive(Clone, Copy)]
pub struct ProjectMembership(Identity);

impl ResourceType for ProjectMembership {
    const TYPE_NAME: &'static str = "AWS::DataZone::ProjectMembership";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ProjectMembership {
    /// The attribute `MemberIdentifier`.
    #[inline]
    pub fn member_identifier(self) -> Value<Text> {
        attribute(self.0, "MemberIdentifier")
    }

    /// The attribute `MemberIdentifierType`.
    #[inline]
    pub fn member_identifier_type(self) -> Value<Text> {
        attribute(self.0, "MemberIdentifierType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::ProjectProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html).
#[derive(Clone, Copy)]
pub struct ProjectProfile(Identity);

impl ResourceType for ProjectProfile {
    const TYPE_NAME: &'static str = "AWS::DataZone::ProjectProfile";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ProjectProfile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `DomainUnitId`.
    #[inline]
    pub fn domain_unit_id(self) -> Value<Text> {
        attribute(self.0, "DomainUnitId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(self) -> Value<Text> {
        attribute(self.0, "Identifier")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(self) -> Value<Text> {
        attribute(self.0, "LastUpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::SubscriptionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html).
#[derive(Clone, Copy)]
pub struct SubscriptionTarget(Identity);

impl ResourceType for SubscriptionTarget {
    const TYPE_NAME: &'static str = "AWS::DataZone::SubscriptionTarget";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SubscriptionTarget {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(self) -> Value<Text> {
        attribute(self.0, "EnvironmentId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(self) -> Value<Text> {
        attribute(self.0, "ProjectId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `UpdatedBy`.
    #[inline]
    pub fn updated_by(self) -> Value<Text> {
        attribute(self.0, "UpdatedBy")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::DataZone::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html).
#[derive(Clone, Copy)]
pub struct UserProfile(Identity);

impl ResourceType for UserProfile {
    const TYPE_NAME: &'static str = "AWS::DataZone::UserProfile";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserProfile {
    /// The attribute `Details`.
    #[inline]
    pub fn details(self) -> Value<Json> {
        attribute(self.0, "Details")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Text> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
