//! Resource types of `AWS::DataZone`.

use super::prelude::*;

/// [`AWS::DataZone::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::Connection",
        arn: None,
        id: Some(ReturnValue::Attribute("ConnectionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connection {
    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectionId")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `DomainUnitId`.
    #[inline]
    pub fn domain_unit_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainUnitId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentId")
    }

    /// The attribute `EnvironmentUserRole`.
    #[inline]
    pub fn environment_user_role(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentUserRole")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectId")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html).
pub struct DataSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::DataSource",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DataSource {
    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectionId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastRunAssetCount`.
    #[inline]
    pub fn last_run_asset_count(&self) -> Value<Number> {
        attribute(self.use_construct, "LastRunAssetCount")
    }

    /// The attribute `LastRunAt`.
    #[inline]
    pub fn last_run_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastRunAt")
    }

    /// The attribute `LastRunStatus`.
    #[inline]
    pub fn last_run_status(&self) -> Value<Text> {
        attribute(self.use_construct, "LastRunStatus")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::Domain",
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

impl Domain {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `ManagedAccountId`.
    #[inline]
    pub fn managed_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ManagedAccountId")
    }

    /// The attribute `PortalUrl`.
    #[inline]
    pub fn portal_url(&self) -> Value<Text> {
        attribute(self.use_construct, "PortalUrl")
    }

    /// The attribute `RootDomainUnitId`.
    #[inline]
    pub fn root_domain_unit_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RootDomainUnitId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::DataZone::DomainUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html).
pub struct DomainUnit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DomainUnit {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::DomainUnit",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DomainUnit {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "Identifier")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `ParentDomainUnitId`.
    #[inline]
    pub fn parent_domain_unit_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ParentDomainUnitId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::Environment",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Environment {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountId")
    }

    /// The attribute `AwsAccountRegion`.
    #[inline]
    pub fn aws_account_region(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountRegion")
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EnvironmentBlueprintId`.
    #[inline]
    pub fn environment_blueprint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentBlueprintId")
    }

    /// The attribute `EnvironmentProfileId`.
    #[inline]
    pub fn environment_profile_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentProfileId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectId")
    }

    /// The attribute `Provider`.
    #[inline]
    pub fn provider(&self) -> Value<Text> {
        attribute(self.use_construct, "Provider")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::EnvironmentActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html).
pub struct EnvironmentActions {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnvironmentActions {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::EnvironmentActions",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl EnvironmentActions {
    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::EnvironmentBlueprintConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html).
pub struct EnvironmentBlueprintConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnvironmentBlueprintConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::EnvironmentBlueprintConfiguration",
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

impl EnvironmentBlueprintConfiguration {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EnvironmentBlueprintId`.
    #[inline]
    pub fn environment_blueprint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentBlueprintId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::EnvironmentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html).
pub struct EnvironmentProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnvironmentProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::EnvironmentProfile",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl EnvironmentProfile {
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EnvironmentBlueprintId`.
    #[inline]
    pub fn environment_blueprint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentBlueprintId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::FormType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html).
pub struct FormType {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FormType {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::FormType",
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

impl FormType {
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `FormTypeIdentifier`.
    #[inline]
    pub fn form_type_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "FormTypeIdentifier")
    }

    /// The attribute `OwningProjectId`.
    #[inline]
    pub fn owning_project_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwningProjectId")
    }

    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Text> {
        attribute(self.use_construct, "Revision")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::GroupProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html).
pub struct GroupProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GroupProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::GroupProfile",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl GroupProfile {
    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `RolePrincipalId`.
    #[inline]
    pub fn role_principal_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RolePrincipalId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::Owner`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html).
pub struct Owner {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Owner {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::Owner",
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

impl Owner {
    /// The attribute `OwnerIdentifier`.
    #[inline]
    pub fn owner_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerIdentifier")
    }

    /// The attribute `OwnerType`.
    #[inline]
    pub fn owner_type(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::PolicyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html).
pub struct PolicyGrant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyGrant {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::PolicyGrant",
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

impl PolicyGrant {
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

    /// The attribute `GrantId`.
    #[inline]
    pub fn grant_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GrantId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html).
pub struct Project {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Project {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::Project",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Project {
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `ProjectStatus`.
    #[inline]
    pub fn project_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectStatus")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::ProjectMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html).
pub struct ProjectMembership {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProjectMembership {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::ProjectMembership",
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

impl ProjectMembership {
    /// The attribute `MemberIdentifier`.
    #[inline]
    pub fn member_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "MemberIdentifier")
    }

    /// The attribute `MemberIdentifierType`.
    #[inline]
    pub fn member_identifier_type(&self) -> Value<Text> {
        attribute(self.use_construct, "MemberIdentifierType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::ProjectProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html).
pub struct ProjectProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProjectProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::ProjectProfile",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ProjectProfile {
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `DomainUnitId`.
    #[inline]
    pub fn domain_unit_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainUnitId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "Identifier")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::SubscriptionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html).
pub struct SubscriptionTarget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubscriptionTarget {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::SubscriptionTarget",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SubscriptionTarget {
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

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "EnvironmentId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectId")
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

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::DataZone::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html).
pub struct UserProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataZone::UserProfile",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl UserProfile {
    /// The attribute `Details`.
    #[inline]
    pub fn details(&self) -> Value<Json> {
        attribute(self.use_construct, "Details")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
