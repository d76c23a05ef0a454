//! Resource types of `AWS::CodeStar`.

use super::prelude::*;

/// [`AWS::CodeStar::GitHubRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html).
#[derive(Clone, Copy)]
pub struct GitHubRepository(Identity);

impl ResourceType for GitHubRepository {
    const TYPE_NAME: &'static str = "AWS::CodeStar::GitHubRepository";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GitHubRepository {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
