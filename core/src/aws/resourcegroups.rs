//! Resource types of `AWS::ResourceGroups`.

use super::prelude::*;

/// [`AWS::ResourceGroups::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html).
pub struct Group {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Group {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResourceGroups::Group",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Group {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ResourceGroups::TagSyncTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html).
pub struct TagSyncTask {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TagSyncTask {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResourceGroups::TagSyncTask",
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

impl TagSyncTask {
    /// The attribute `GroupArn`.
    #[inline]
    pub fn group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupArn")
    }

    /// The attribute `GroupName`.
    #[inline]
    pub fn group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TaskArn`.
    #[inline]
    pub fn task_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TaskArn")
    }
}
