//! Resource types of `AWS::Chatbot`.

use super::prelude::*;

/// [`AWS::Chatbot::CustomAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html).
#[derive(Clone, Copy)]
pub struct CustomAction(Identity);

impl ResourceType for CustomAction {
    const TYPE_NAME: &'static str = "AWS::Chatbot::CustomAction";
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

impl CustomAction {
    /// The attribute `CustomActionArn`.
    #[inline]
    pub fn custom_action_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CustomActionArn")
    }
}

/// [`AWS::Chatbot::MicrosoftTeamsChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html).
#[derive(Clone, Copy)]
pub struct MicrosoftTeamsChannelConfiguration(Identity);

impl ResourceType for MicrosoftTeamsChannelConfiguration {
    const TYPE_NAME: &'static str = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration";
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

impl MicrosoftTeamsChannelConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Chatbot::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html).
#[derive(Clone, Copy)]
pub struct SlackChannelConfiguration(Identity);

impl ResourceType for SlackChannelConfiguration {
    const TYPE_NAME: &'static str = "AWS::Chatbot::SlackChannelConfiguration";
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

impl SlackChannelConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
