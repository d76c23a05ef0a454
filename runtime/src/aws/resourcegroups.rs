//! Resource types of `AWS::ResourceGroups`.

use super::prelude::*;

/// [`AWS::ResourceGroups::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html).
#[derive(Clone, Copy)]
pub struct Group(Identity);

impl ResourceType for Group {
    const TYPE_NAME: &'static str = "AWS::ResourceGroups::Group";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Group {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ResourceGroups::TagSyncTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html).
#[derive(Clone, Copy)]
pub struct TagSyncTask(Identity);

impl ResourceType for TagSyncTask {
    const TYPE_NAME: &'static str = "AWS::ResourceGroups::TagSyncTask";
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

impl TagSyncTask {
    /// The attribute `GroupArn`.
    #[inline]
    pub fn group_arn(self) -> Value<Text> {
        attribute(self.0, "GroupArn")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(self) -> Value<Text> {
        attribute(self.0, "GroupName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TaskArn`.
    #[inline]
    pub fn task_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TaskArn")
    }
}
