//! Resource types of `AWS::Signer`.

use super::prelude::*;

/// [`AWS::Signer::ProfilePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html).
#[derive(Clone, Copy)]
pub struct ProfilePermission(Identity);

impl ResourceType for ProfilePermission {
    const TYPE_NAME: &'static str = "AWS::Signer::ProfilePermission";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ProfilePermission {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Signer::SigningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html).
#[derive(Clone, Copy)]
pub struct SigningProfile(Identity);

impl ResourceType for SigningProfile {
    const TYPE_NAME: &'static str = "AWS::Signer::SigningProfile";
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

impl SigningProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ProfileName`.
    #[inline]
    pub fn profile_name(self) -> Value<Text> {
        attribute(self.0, "ProfileName")
    }

    /// The attribute `ProfileVersion`.
    #[inline]
    pub fn profile_version(self) -> Value<Text> {
        attribute(self.0, "ProfileVersion")
    }

    /// The attribute `ProfileVersionArn`.
    #[inline]
    pub fn profile_version_arn(self) -> Value<Text> {
        attribute(self.0, "ProfileVersionArn")
    }
}
