//! Resource types of `AWS::CodeCommit`.

use super::prelude::*;

/// [`AWS::CodeCommit::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html).
pub struct Repository {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Repository {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeCommit::Repository",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Repository {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CloneUrlHttp`.
    #[inline]
    pub fn clone_url_http(&self) -> Value<Text> {
        attribute(self.use_construct, "CloneUrlHttp")
    }

    /// The attribute `CloneUrlSsh`.
    #[inline]
    pub fn clone_url_ssh(&self) -> Value<Text> {
        attribute(self.use_construct, "CloneUrlSsh")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RepositoryId`.
    #[inline]
    pub fn repository_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RepositoryId")
    }
}
