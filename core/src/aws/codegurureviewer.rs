//! Resource types of `AWS::CodeGuruReviewer`.

use super::prelude::*;

/// [`AWS::CodeGuruReviewer::RepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html).
pub struct RepositoryAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RepositoryAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeGuruReviewer::RepositoryAssociation",
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

impl RepositoryAssociation {
    /// The attribute `AssociationArn`.
    #[inline]
    pub fn association_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AssociationArn")
    }
}
