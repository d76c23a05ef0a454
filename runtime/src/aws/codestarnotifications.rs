//! Resource types of `AWS::CodeStarNotifications`.

use super::prelude::*;

/// [`AWS::CodeStarNotifications::NotificationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html).
#[derive(Clone, Copy)]
pub struct NotificationRule(Identity);

impl ResourceType for NotificationRule {
    const TYPE_NAME: &'static str = "AWS::CodeStarNotifications::NotificationRule";
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

impl NotificationRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
