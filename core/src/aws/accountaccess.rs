//! Resource types of `AWS::AccountAccess`.

use super::prelude::*;

/// [`AWS::AccountAccess::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::AccountAccess::Application",
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

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ApplicationArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `IdentitySource.IdentityCenter.ApplicationArn`.
    #[inline]
    pub fn identity_source_identity_center_application_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "IdentitySource.IdentityCenter.ApplicationArn",
        )
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TenantId`.
    #[inline]
    pub fn tenant_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TenantId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::AccountAccess::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html).
pub struct Entitlement {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Entitlement {
    const FACTS: Facts = Facts {
        type_name: "AWS::AccountAccess::Entitlement",
        arn: None,
        id: Some(ReturnValue::Attribute("EntitlementId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Entitlement {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Entitlement.PrincipalRole.Account`.
    #[inline]
    pub fn entitlement_principal_role_account(&self) -> Value<Text> {
        attribute(self.use_construct, "Entitlement.PrincipalRole.Account")
    }

    /// The attribute `EntitlementId`.
    #[inline]
    pub fn entitlement_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "EntitlementId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
