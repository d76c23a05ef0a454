//! Resource types of `AWS::SSO`.

use super::prelude::*;

/// [`AWS::SSO::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::SSO::Application";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Application {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ApplicationArn")
    }

    /// The attribute `IdentityStoreArn`.
    #[inline]
    pub fn identity_store_arn(self) -> Value<Text> {
        attribute(self.0, "IdentityStoreArn")
    }
}

/// [`AWS::SSO::ApplicationAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html).
#[derive(Clone, Copy)]
pub struct ApplicationAssignment(Identity);

impl ResourceType for ApplicationAssignment {
    const TYPE_NAME: &'static str = "AWS::SSO::ApplicationAssignment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ApplicationAssignment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SSO::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html).
#[derive(Clone, Copy)]
pub struct Assignment(Identity);

impl ResourceType for Assignment {
    const TYPE_NAME: &'static str = "AWS::SSO::Assignment";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Assignment {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SSO::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html).
#[derive(Clone, Copy)]
pub struct Instance(Identity);

impl ResourceType for Instance {
    const TYPE_NAME: &'static str = "AWS::SSO::Instance";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Instance {
    /// The attribute `IdentityStoreId`.
    #[inline]
    pub fn identity_store_id(self) -> Value<Text> {
        attribute(self.0, "IdentityStoreId")
    }

    /// The attribute `InstanceArn`.
    #[inline]
    pub fn instance_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "InstanceArn")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(self) -> Value<Text> {
        attribute(self.0, "OwnerAccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SSO::InstanceAccessControlAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html).
#[derive(Clone, Copy)]
pub struct InstanceAccessControlAttributeConfiguration(Identity);

impl ResourceType for InstanceAccessControlAttributeConfiguration {
    const TYPE_NAME: &'static str = "AWS::SSO::InstanceAccessControlAttributeConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstanceAccessControlAttributeConfiguration {
    /// `InstanceArn`, which is what `Ref` returns.
    #[inline]
    pub fn instance_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SSO::PermissionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html).
#[derive(Clone, Copy)]
pub struct PermissionSet(Identity);

impl ResourceType for PermissionSet {
    const TYPE_NAME: &'static str = "AWS::SSO::PermissionSet";
    const ARN: Option<Target> = Some(Target::Attribute("PermissionSetArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PermissionSet {
    /// The attribute `PermissionSetArn`.
    #[inline]
    pub fn permission_set_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PermissionSetArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
