//! Images of containers.

use infrastruct::{IntoValue, Text, Value, aws, sub};

use crate::grant::Grant;
use crate::reference::IntoRef;
use crate::stands::stands;

/// An image of a container, and the permission to pull it.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::Image;
///
/// let repository = construct!(aws::ecr::Repository {});
/// let own = Image::of(&repository, "1.4.2");
/// let public = Image::public("public.ecr.aws/docker/library/nginx:1.29");
/// ```
#[derive(Clone, Debug)]
pub struct Image {
    pub(crate) name: Value<Text>,
    pub(crate) pull: Option<Grant>,
}

impl Image {
    /// An image that anybody may pull, by its name.
    pub fn public(name: impl IntoValue<Text>) -> Self {
        Self {
            name: name.into_value(),
            pull: None,
        }
    }

    /// An image of a repository of ECR, by its tag.
    pub fn of(repository: impl IntoRef<aws::ecr::Repository>, tag: impl IntoValue<Text>) -> Self {
        let repository = repository.into_ref();
        let tag = tag.into_value();
        let pull = Grant::to([
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
        ]);
        let token = Grant::to(["ecr:GetAuthorizationToken"]).on("*");
        Self {
            name: sub!("{}:{tag}", repository.repository_uri()),
            pull: Some(pull.on(repository.arn()).and(token)),
        }
    }
}

stands! {
    /// An image of a container: an [`Image`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no image of a container",
        label = "not an `Image`",
        note = "one that anybody may pull: `Image::public(\"public.ecr.aws/docker/library/nginx:1.29\")`; one of ECR: `Image::of(&repository, \"1.4.2\")`"
    )]
    IntoImage, into_image for Image
}
