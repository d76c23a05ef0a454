//! Resource types of `AWS::CodeStarNotifications`.

use super::prelude::*;

/// [`AWS::CodeStarNotifications::NotificationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::CodeStarNotifications::NotificationRule"))]
pub struct NotificationRule(Identity);

impl ResourceType for NotificationRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeStarNotifications::NotificationRule",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NotificationRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
