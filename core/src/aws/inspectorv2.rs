//! Resource types of `AWS::InspectorV2`.

use super::prelude::*;

/// [`AWS::InspectorV2::CisScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html).
pub struct CisScanConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CisScanConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::InspectorV2::CisScanConfiguration",
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

impl CisScanConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::InspectorV2::CodeSecurityIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html).
pub struct CodeSecurityIntegration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CodeSecurityIntegration {
    const FACTS: Facts = Facts {
        type_name: "AWS::InspectorV2::CodeSecurityIntegration",
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

impl CodeSecurityIntegration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AuthorizationUrl`.
    #[inline]
    pub fn authorization_url(&self) -> Value<Text> {
        attribute(self.use_construct, "AuthorizationUrl")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }
}

/// [`AWS::InspectorV2::CodeSecurityScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html).
pub struct CodeSecurityScanConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CodeSecurityScanConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::InspectorV2::CodeSecurityScanConfiguration",
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

impl CodeSecurityScanConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::InspectorV2::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::InspectorV2::Connector",
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

impl Connector {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectorArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EnablementStatus`.
    #[inline]
    pub fn enablement_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EnablementStatus")
    }

    /// The attribute `EnablementStatusReason`.
    #[inline]
    pub fn enablement_status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "EnablementStatusReason")
    }

    /// The attribute `Health`.
    #[inline]
    pub fn health(&self) -> Value<Json> {
        attribute(self.use_construct, "Health")
    }

    /// The attribute `LastUpdatedAt`.
    #[inline]
    pub fn last_updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedAt")
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`.
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State",
        )
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`.
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason",
        )
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`.
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State",
        )
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`.
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason",
        )
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`.
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State",
        )
    }

    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`.
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state_reason(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason",
        )
    }
}

/// [`AWS::InspectorV2::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html).
pub struct Filter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Filter {
    const FACTS: Facts = Facts {
        type_name: "AWS::InspectorV2::Filter",
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

impl Filter {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}
