//! Resource types of `AWS::Grafana`.

use super::prelude::*;

/// [`AWS::Grafana::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html).
pub struct Workspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::Grafana::Workspace",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Workspace {
    /// The attribute `AccountAccessType`.
    #[inline]
    pub fn account_access_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AccountAccessType")
    }

    /// The attribute `AuthenticationProviders`.
    #[inline]
    pub fn authentication_providers(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AuthenticationProviders")
    }

    /// The attribute `ClientToken`.
    #[inline]
    pub fn client_token(&self) -> Value<Text> {
        attribute(self.use_construct, "ClientToken")
    }

    /// The attribute `CreationTimestamp`.
    #[inline]
    pub fn creation_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTimestamp")
    }

    /// The attribute `DataSources`.
    #[inline]
    pub fn data_sources(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DataSources")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `GrafanaVersion`.
    #[inline]
    pub fn grafana_version(&self) -> Value<Text> {
        attribute(self.use_construct, "GrafanaVersion")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ModificationTimestamp`.
    #[inline]
    pub fn modification_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "ModificationTimestamp")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `NetworkAccessControl.PrefixListIds`.
    #[inline]
    pub fn network_access_control_prefix_list_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NetworkAccessControl.PrefixListIds")
    }

    /// The attribute `NetworkAccessControl.VpceIds`.
    #[inline]
    pub fn network_access_control_vpce_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NetworkAccessControl.VpceIds")
    }

    /// The attribute `NotificationDestinations`.
    #[inline]
    pub fn notification_destinations(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "NotificationDestinations")
    }

    /// The attribute `OrganizationRoleName`.
    #[inline]
    pub fn organization_role_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OrganizationRoleName")
    }

    /// The attribute `OrganizationalUnits`.
    #[inline]
    pub fn organizational_units(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "OrganizationalUnits")
    }

    /// The attribute `PermissionType`.
    #[inline]
    pub fn permission_type(&self) -> Value<Text> {
        attribute(self.use_construct, "PermissionType")
    }

    /// The attribute `PluginAdminEnabled`.
    #[inline]
    pub fn plugin_admin_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "PluginAdminEnabled")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `SamlConfiguration.AllowedOrganizations`.
    #[inline]
    pub fn saml_configuration_allowed_organizations(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SamlConfiguration.AllowedOrganizations")
    }

    /// The attribute `SamlConfiguration.AssertionAttributes.Email`.
    #[inline]
    pub fn saml_configuration_assertion_attributes_email(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SamlConfiguration.AssertionAttributes.Email",
        )
    }

    /// The attribute `SamlConfiguration.AssertionAttributes.Groups`.
    #[inline]
    pub fn saml_configuration_assertion_attributes_groups(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SamlConfiguration.AssertionAttributes.Groups",
        )
    }

    /// The attribute `SamlConfiguration.AssertionAttributes.Login`.
    #[inline]
    pub fn saml_configuration_assertion_attributes_login(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SamlConfiguration.AssertionAttributes.Login",
        )
    }

    /// The attribute `SamlConfiguration.AssertionAttributes.Name`.
    #[inline]
    pub fn saml_configuration_assertion_attributes_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SamlConfiguration.AssertionAttributes.Name",
        )
    }

    /// The attribute `SamlConfiguration.AssertionAttributes.Org`.
    #[inline]
    pub fn saml_configuration_assertion_attributes_org(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SamlConfiguration.AssertionAttributes.Org",
        )
    }

    /// The attribute `SamlConfiguration.AssertionAttributes.Role`.
    #[inline]
    pub fn saml_configuration_assertion_attributes_role(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SamlConfiguration.AssertionAttributes.Role",
        )
    }

    /// The attribute `SamlConfiguration.IdpMetadata.Url`.
    #[inline]
    pub fn saml_configuration_idp_metadata_url(&self) -> Value<Text> {
        attribute(self.use_construct, "SamlConfiguration.IdpMetadata.Url")
    }

    /// The attribute `SamlConfiguration.IdpMetadata.Xml`.
    #[inline]
    pub fn saml_configuration_idp_metadata_xml(&self) -> Value<Text> {
        attribute(self.use_construct, "SamlConfiguration.IdpMetadata.Xml")
    }

    /// The attribute `SamlConfiguration.LoginValidityDuration`.
    #[inline]
    pub fn saml_configuration_login_validity_duration(&self) -> Value<Number> {
        attribute(
            self.use_construct,
            "SamlConfiguration.LoginValidityDuration",
        )
    }

    /// The attribute `SamlConfiguration.RoleValues.Admin`.
    #[inline]
    pub fn saml_configuration_role_values_admin(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SamlConfiguration.RoleValues.Admin")
    }

    /// The attribute `SamlConfiguration.RoleValues.Editor`.
    #[inline]
    pub fn saml_configuration_role_values_editor(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SamlConfiguration.RoleValues.Editor")
    }

    /// The attribute `SamlConfigurationStatus`.
    #[inline]
    pub fn saml_configuration_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SamlConfigurationStatus")
    }

    /// The attribute `SsoClientId`.
    #[inline]
    pub fn sso_client_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SsoClientId")
    }

    /// The attribute `StackSetName`.
    #[inline]
    pub fn stack_set_name(&self) -> Value<Text> {
        attribute(self.use_construct, "StackSetName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VpcConfiguration.SecurityGroupIds`.
    #[inline]
    pub fn vpc_configuration_security_group_ids(
        &self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "VpcConfiguration.SecurityGroupIds")
    }

    /// The attribute `VpcConfiguration.SubnetIds`.
    #[inline]
    pub fn vpc_configuration_subnet_ids(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "VpcConfiguration.SubnetIds")
    }
}
