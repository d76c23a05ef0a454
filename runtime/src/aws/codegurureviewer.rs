//! Resource types of `AWS::CodeGuruReviewer`.

use super::prelude::*;

/// [`AWS::CodeGuruReviewer::RepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html).
#[derive(Clone, Copy)]
pub struct RepositoryAssociation(Identity);

impl ResourceType for RepositoryAssociation {
    const TYPE_NAME: &'static str = "AWS::CodeGuruReviewer::RepositoryAssociation";
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

impl RepositoryAssociation {
    /// The attribute `AssociationArn`.
    #[inline]
    pub fn association_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AssociationArn")
    }
}
