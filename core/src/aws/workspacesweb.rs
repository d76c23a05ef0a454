//! Resource types of `AWS::WorkSpacesWeb`.

use super::prelude::*;

/// [`AWS::WorkSpacesWeb::BrowserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html).
pub struct BrowserSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BrowserSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::BrowserSettings",
        arn: Some(ReturnValue::Ref),
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

impl BrowserSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `BrowserSettingsArn`.
    #[inline]
    pub fn browser_settings_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BrowserSettingsArn")
    }
}

/// [`AWS::WorkSpacesWeb::DataProtectionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html).
pub struct DataProtectionSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataProtectionSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::DataProtectionSettings",
        arn: Some(ReturnValue::Ref),
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

impl DataProtectionSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `DataProtectionSettingsArn`.
    #[inline]
    pub fn data_protection_settings_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DataProtectionSettingsArn")
    }
}

/// [`AWS::WorkSpacesWeb::IdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html).
pub struct IdentityProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdentityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::IdentityProvider",
        arn: Some(ReturnValue::Ref),
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

impl IdentityProvider {
    /// The attribute `IdentityProviderArn`.
    #[inline]
    pub fn identity_provider_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IdentityProviderArn")
    }
}

/// [`AWS::WorkSpacesWeb::IpAccessSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html).
pub struct IpAccessSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IpAccessSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::IpAccessSettings",
        arn: Some(ReturnValue::Ref),
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

impl IpAccessSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `IpAccessSettingsArn`.
    #[inline]
    pub fn ip_access_settings_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IpAccessSettingsArn")
    }
}

/// [`AWS::WorkSpacesWeb::NetworkSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html).
pub struct NetworkSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::NetworkSettings",
        arn: Some(ReturnValue::Ref),
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

impl NetworkSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `NetworkSettingsArn`.
    #[inline]
    pub fn network_settings_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NetworkSettingsArn")
    }
}

/// [`AWS::WorkSpacesWeb::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html).
pub struct Portal {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Portal {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::Portal",
        arn: Some(ReturnValue::Ref),
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

impl Portal {
    /// The attribute `BrowserType`.
    #[inline]
    pub fn browser_type(&self) -> Value<Text> {
        attribute(self.use_construct, "BrowserType")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `PortalArn`.
    #[inline]
    pub fn portal_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PortalArn")
    }

    /// The attribute `PortalEndpoint`.
    #[inline]
    pub fn portal_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "PortalEndpoint")
    }

    /// The attribute `PortalStatus`.
    #[inline]
    pub fn portal_status(&self) -> Value<Text> {
        attribute(self.use_construct, "PortalStatus")
    }

    /// The attribute `RendererType`.
    #[inline]
    pub fn renderer_type(&self) -> Value<Text> {
        attribute(self.use_construct, "RendererType")
    }

    /// The attribute `ServiceProviderSamlMetadata`.
    #[inline]
    pub fn service_provider_saml_metadata(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceProviderSamlMetadata")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }
}

/// [`AWS::WorkSpacesWeb::SessionLogger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html).
pub struct SessionLogger {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SessionLogger {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::SessionLogger",
        arn: Some(ReturnValue::Ref),
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

impl SessionLogger {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `SessionLoggerArn`.
    #[inline]
    pub fn session_logger_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SessionLoggerArn")
    }
}

/// [`AWS::WorkSpacesWeb::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html).
pub struct TrustStore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrustStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::TrustStore",
        arn: Some(ReturnValue::Ref),
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

impl TrustStore {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `TrustStoreArn`.
    #[inline]
    pub fn trust_store_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrustStoreArn")
    }
}

/// [`AWS::WorkSpacesWeb::UserAccessLoggingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html).
pub struct UserAccessLoggingSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserAccessLoggingSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::UserAccessLoggingSettings",
        arn: Some(ReturnValue::Ref),
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

impl UserAccessLoggingSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `UserAccessLoggingSettingsArn`.
    #[inline]
    pub fn user_access_logging_settings_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UserAccessLoggingSettingsArn")
    }
}

/// [`AWS::WorkSpacesWeb::UserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html).
pub struct UserSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesWeb::UserSettings",
        arn: Some(ReturnValue::Ref),
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

impl UserSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedPortalArns")
    }

    /// The attribute `BrandingConfiguration.FaviconMetadata`.
    #[inline]
    pub fn branding_configuration_favicon_metadata(&self) -> Value<Json> {
        attribute(self.use_construct, "BrandingConfiguration.FaviconMetadata")
    }

    /// The attribute `BrandingConfiguration.LogoMetadata`.
    #[inline]
    pub fn branding_configuration_logo_metadata(&self) -> Value<Json> {
        attribute(self.use_construct, "BrandingConfiguration.LogoMetadata")
    }

    /// The attribute `BrandingConfiguration.WallpaperMetadata`.
    #[inline]
    pub fn branding_configuration_wallpaper_metadata(&self) -> Value<Json> {
        attribute(
            self.use_construct,
            "BrandingConfiguration.WallpaperMetadata",
        )
    }

    /// The attribute `UserSettingsArn`.
    #[inline]
    pub fn user_settings_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UserSettingsArn")
    }
}
