//! Resource types of `AWS::IoTManagedIntegrations`.

use super::prelude::*;

/// [`AWS::IoTManagedIntegrations::AccountAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTManagedIntegrations::AccountAssociation"))]
pub struct AccountAssociation(Identity);

impl ResourceType for AccountAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::AccountAssociation",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("AccountAssociationId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AccountAssociation {
    /// The attribute `AccountAssociationId`.
    #[inline]
    pub fn account_association_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AccountAssociationId")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `AssociationState`.
    #[inline]
    pub fn association_state(&self) -> Value<Text> {
        attribute(self.0, "AssociationState")
    }
}

/// [`AWS::IoTManagedIntegrations::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTManagedIntegrations::CloudConnector"))]
pub struct CloudConnector(Identity);

impl ResourceType for CloudConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::CloudConnector",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudConnector {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.0, "Type")
    }
}

/// [`AWS::IoTManagedIntegrations::CredentialLocker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-credentiallocker.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTManagedIntegrations::CredentialLocker"))]
pub struct CredentialLocker(Identity);

impl ResourceType for CredentialLocker {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::CredentialLocker",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CredentialLocker {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IoTManagedIntegrations::ManagedThing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTManagedIntegrations::ManagedThing"))]
pub struct ManagedThing(Identity);

impl ResourceType for ManagedThing {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::ManagedThing",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ManagedThing {
    /// The attribute `ActivatedAt`.
    #[inline]
    pub fn activated_at(&self) -> Value<Text> {
        attribute(self.0, "ActivatedAt")
    }

    /// The attribute `AdvertisedProductId`.
    #[inline]
    pub fn advertised_product_id(&self) -> Value<Text> {
        attribute(self.0, "AdvertisedProductId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CertificatePem`.
    #[inline]
    pub fn certificate_pem(&self) -> Value<Text> {
        attribute(self.0, "CertificatePem")
    }

    /// The attribute `ConnectorDeviceId`.
    #[inline]
    pub fn connector_device_id(&self) -> Value<Text> {
        attribute(self.0, "ConnectorDeviceId")
    }

    /// The attribute `ConnectorPolicyId`.
    #[inline]
    pub fn connector_policy_id(&self) -> Value<Text> {
        attribute(self.0, "ConnectorPolicyId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DeviceSpecificKey`.
    #[inline]
    pub fn device_specific_key(&self) -> Value<Text> {
        attribute(self.0, "DeviceSpecificKey")
    }

    /// The attribute `HubNetworkMode`.
    #[inline]
    pub fn hub_network_mode(&self) -> Value<Text> {
        attribute(self.0, "HubNetworkMode")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `InternationalArticleNumber`.
    #[inline]
    pub fn international_article_number(&self) -> Value<Text> {
        attribute(self.0, "InternationalArticleNumber")
    }

    /// The attribute `MacAddress`.
    #[inline]
    pub fn mac_address(&self) -> Value<Text> {
        attribute(self.0, "MacAddress")
    }

    /// The attribute `ParentControllerId`.
    #[inline]
    pub fn parent_controller_id(&self) -> Value<Text> {
        attribute(self.0, "ParentControllerId")
    }

    /// The attribute `ProvisioningStatus`.
    #[inline]
    pub fn provisioning_status(&self) -> Value<Text> {
        attribute(self.0, "ProvisioningStatus")
    }

    /// The attribute `UniversalProductCode`.
    #[inline]
    pub fn universal_product_code(&self) -> Value<Text> {
        attribute(self.0, "UniversalProductCode")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::IoTManagedIntegrations::ProvisioningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IoTManagedIntegrations::ProvisioningProfile"))]
pub struct ProvisioningProfile(Identity);

impl ResourceType for ProvisioningProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::ProvisioningProfile",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProvisioningProfile {
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

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
