//! Resource types of `AWS::MPA`.

use super::prelude::*;

/// [`AWS::MPA::ApprovalTeam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html).
pub struct ApprovalTeam {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ApprovalTeam {
    const FACTS: Facts = Facts {
        type_name: "AWS::MPA::ApprovalTeam",
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

impl ApprovalTeam {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdateTime")
    }

    /// The attribute `NumberOfApprovers`.
    #[inline]
    pub fn number_of_approvers(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumberOfApprovers")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusCode`.
    #[inline]
    pub fn status_code(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusCode")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }

    /// The attribute `UpdateSessionArn`.
    #[inline]
    pub fn update_session_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateSessionArn")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }
}

/// [`AWS::MPA::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html).
pub struct IdentitySource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdentitySource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MPA::IdentitySource",
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

impl IdentitySource {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `IdentitySourceArn`.
    #[inline]
    pub fn identity_source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IdentitySourceArn")
    }

    /// The attribute `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`.
    #[inline]
    pub fn identity_source_parameters_iam_identity_center_approval_portal_url(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl",
        )
    }

    /// The attribute `IdentitySourceType`.
    #[inline]
    pub fn identity_source_type(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentitySourceType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusCode`.
    #[inline]
    pub fn status_code(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusCode")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }
}
