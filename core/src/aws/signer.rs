//! Resource types of `AWS::Signer`.

use super::prelude::*;

/// [`AWS::Signer::ProfilePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html).
pub struct ProfilePermission {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProfilePermission {
    const FACTS: Facts = Facts {
        type_name: "AWS::Signer::ProfilePermission",
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

impl ProfilePermission {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Signer::SigningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html).
pub struct SigningProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SigningProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Signer::SigningProfile",
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

impl SigningProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ProfileName`.
    #[inline]
    pub fn profile_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileName")
    }

    /// The attribute `ProfileVersion`.
    #[inline]
    pub fn profile_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileVersion")
    }

    /// The attribute `ProfileVersionArn`.
    #[inline]
    pub fn profile_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileVersionArn")
    }
}
