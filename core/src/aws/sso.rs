//! Resource types of `AWS::SSO`.

use super::prelude::*;

/// [`AWS::SSO::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::Application",
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

    /// The attribute `IdentityStoreArn`.
    #[inline]
    pub fn identity_store_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityStoreArn")
    }
}

/// [`AWS::SSO::ApplicationAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html).
pub struct ApplicationAssignment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApplicationAssignment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::ApplicationAssignment",
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

impl ApplicationAssignment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SSO::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html).
pub struct Assignment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Assignment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::Assignment",
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

impl Assignment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SSO::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html).
pub struct Instance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::Instance",
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

impl Instance {
    /// The attribute `IdentityStoreId`.
    #[inline]
    pub fn identity_store_id(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityStoreId")
    }

    /// The attribute `InstanceArn`.
    #[inline]
    pub fn instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InstanceArn")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::SSO::InstanceAccessControlAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html).
pub struct InstanceAccessControlAttributeConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InstanceAccessControlAttributeConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::InstanceAccessControlAttributeConfiguration",
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

impl InstanceAccessControlAttributeConfiguration {
    /// `InstanceArn`, which is what `Ref` returns.
    #[inline]
    pub fn instance_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SSO::PermissionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html).
pub struct PermissionSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PermissionSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::PermissionSet",
        arn: Some(ReturnValue::Attribute("PermissionSetArn")),
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

impl PermissionSet {
    /// The attribute `PermissionSetArn`.
    #[inline]
    pub fn permission_set_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PermissionSetArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
