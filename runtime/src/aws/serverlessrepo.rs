//! Resource types of `AWS::ServerlessRepo`.

use super::prelude::*;

/// [`AWS::ServerlessRepo::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::ServerlessRepo::Application";
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

impl Application {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ApplicationId")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `IsVerifiedAuthor`.
    #[inline]
    pub fn is_verified_author(self) -> Value<Boolean> {
        attribute(self.0, "IsVerifiedAuthor")
    }
}
