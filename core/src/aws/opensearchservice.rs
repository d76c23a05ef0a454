//! Resource types of `AWS::OpenSearchService`.

use super::prelude::*;

/// [`AWS::OpenSearchService::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchService::Application",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Application {
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

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::OpenSearchService::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchService::Domain",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Domain {
    /// The attribute `AdvancedSecurityOptions.AnonymousAuthDisableDate`.
    #[inline]
    pub fn advanced_security_options_anonymous_auth_disable_date(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "AdvancedSecurityOptions.AnonymousAuthDisableDate",
        )
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainArn")
    }

    /// The attribute `DomainEndpoint`.
    #[inline]
    pub fn domain_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainEndpoint")
    }

    /// The attribute `DomainEndpointV2`.
    #[inline]
    pub fn domain_endpoint_v2(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainEndpointV2")
    }

    /// The attribute `DomainEndpoints`.
    #[inline]
    pub fn domain_endpoints(&self) -> Value<Map<Text>> {
        attribute(self.use_construct, "DomainEndpoints")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `IdentityCenterOptions.IdentityCenterApplicationARN`.
    #[inline]
    pub fn identity_center_options_identity_center_application_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "IdentityCenterOptions.IdentityCenterApplicationARN",
        )
    }

    /// The attribute `IdentityCenterOptions.IdentityStoreId`.
    #[inline]
    pub fn identity_center_options_identity_store_id(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityCenterOptions.IdentityStoreId")
    }

    /// The attribute `ServiceSoftwareOptions`.
    #[inline]
    pub fn service_software_options(&self) -> Value<Json> {
        attribute(self.use_construct, "ServiceSoftwareOptions")
    }

    /// `DomainName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
