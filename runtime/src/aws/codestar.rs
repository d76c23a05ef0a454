//! Resource types of `AWS::CodeStar`.

use super::prelude::*;

/// [`AWS::CodeStar::GitHubRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeStar::GitHubRepository"))]
pub struct GitHubRepository(Identity);

impl ResourceType for GitHubRepository {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeStar::GitHubRepository",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GitHubRepository {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
