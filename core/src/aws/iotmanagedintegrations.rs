//! Resource types of `AWS::IoTManagedIntegrations`.

use super::prelude::*;

/// [`AWS::IoTManagedIntegrations::AccountAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html).
pub struct AccountAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccountAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::AccountAssociation",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("AccountAssociationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccountAssociation {
    /// The attribute `AccountAssociationId`.
    #[inline]
    pub fn account_association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountAssociationId")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `AssociationState`.
    #[inline]
    pub fn association_state(&self) -> Value<Text> {
        attribute(self.use_construct, "AssociationState")
    }
}

/// [`AWS::IoTManagedIntegrations::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html).
pub struct CloudConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::CloudConnector",
        arn: Some(ReturnValue::Ref),
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

impl CloudConnector {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
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
}

/// [`AWS::IoTManagedIntegrations::CredentialLocker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-credentiallocker.html).
pub struct CredentialLocker {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CredentialLocker {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::CredentialLocker",
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

impl CredentialLocker {
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

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTManagedIntegrations::ManagedThing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html).
pub struct ManagedThing {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ManagedThing {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::ManagedThing",
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

impl ManagedThing {
    /// The attribute `ActivatedAt`.
    #[inline]
    pub fn activated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ActivatedAt")
    }

    /// The attribute `AdvertisedProductId`.
    #[inline]
    pub fn advertised_product_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AdvertisedProductId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CertificatePem`.
    #[inline]
    pub fn certificate_pem(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificatePem")
    }

    /// The attribute `ConnectorDeviceId`.
    #[inline]
    pub fn connector_device_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorDeviceId")
    }

    /// The attribute `ConnectorPolicyId`.
    #[inline]
    pub fn connector_policy_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectorPolicyId")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DeviceSpecificKey`.
    #[inline]
    pub fn device_specific_key(&self) -> Value<Text> {
        attribute(self.use_construct, "DeviceSpecificKey")
    }

    /// The attribute `HubNetworkMode`.
    #[inline]
    pub fn hub_network_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "HubNetworkMode")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `InternationalArticleNumber`.
    #[inline]
    pub fn international_article_number(&self) -> Value<Text> {
        attribute(self.use_construct, "InternationalArticleNumber")
    }

    /// The attribute `MacAddress`.
    #[inline]
    pub fn mac_address(&self) -> Value<Text> {
        attribute(self.use_construct, "MacAddress")
    }

    /// The attribute `ParentControllerId`.
    #[inline]
    pub fn parent_controller_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ParentControllerId")
    }

    /// The attribute `ProvisioningStatus`.
    #[inline]
    pub fn provisioning_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ProvisioningStatus")
    }

    /// The attribute `UniversalProductCode`.
    #[inline]
    pub fn universal_product_code(&self) -> Value<Text> {
        attribute(self.use_construct, "UniversalProductCode")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::IoTManagedIntegrations::ProvisioningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html).
pub struct ProvisioningProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProvisioningProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTManagedIntegrations::ProvisioningProfile",
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

impl ProvisioningProfile {
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

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
