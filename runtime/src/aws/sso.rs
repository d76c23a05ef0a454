//! Resource types of `AWS::SSO`.

use super::prelude::*;

/// [`AWS::SSO::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSO::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::Application",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ApplicationArn")
    }

    /// The attribute `IdentityStoreArn`.
    #[inline]
    pub fn identity_store_arn(&self) -> Value<Text> {
        attribute(self.0, "IdentityStoreArn")
    }
}

/// [`AWS::SSO::ApplicationAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSO::ApplicationAssignment"))]
pub struct ApplicationAssignment(Identity);

impl ResourceType for ApplicationAssignment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::ApplicationAssignment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApplicationAssignment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SSO::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSO::Assignment"))]
pub struct Assignment(Identity);

impl ResourceType for Assignment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::Assignment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Assignment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SSO::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSO::Instance"))]
pub struct Instance(Identity);

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::Instance",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Instance {
    /// The attribute `IdentityStoreId`.
    #[inline]
    pub fn identity_store_id(&self) -> Value<Text> {
        attribute(self.0, "IdentityStoreId")
    }

    /// The attribute `InstanceArn`.
    #[inline]
    pub fn instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "InstanceArn")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SSO::InstanceAccessControlAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSO::InstanceAccessControlAttributeConfiguration"))]
pub struct InstanceAccessControlAttributeConfiguration(Identity);

impl ResourceType for InstanceAccessControlAttributeConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::InstanceAccessControlAttributeConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InstanceAccessControlAttributeConfiguration {
    /// `InstanceArn`, which is what `Ref` returns.
    #[inline]
    pub fn instance_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SSO::PermissionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SSO::PermissionSet"))]
pub struct PermissionSet(Identity);

impl ResourceType for PermissionSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SSO::PermissionSet",
        arn: Some(Target::Attribute("PermissionSetArn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PermissionSet {
    /// The attribute `PermissionSetArn`.
    #[inline]
    pub fn permission_set_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "PermissionSetArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
