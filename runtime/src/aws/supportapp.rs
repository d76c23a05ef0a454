//! Resource types of `AWS::SupportApp`.

use super::prelude::*;

/// [`AWS::SupportApp::AccountAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html).
#[derive(Clone, Copy)]
pub struct AccountAlias(Identity);

impl ResourceType for AccountAlias {
    const TYPE_NAME: &'static str = "AWS::SupportApp::AccountAlias";
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

impl AccountAlias {
    /// The attribute `AccountAliasResourceId`.
    #[inline]
    pub fn account_alias_resource_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountAliasResourceId")
    }
}

/// [`AWS::SupportApp::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html).
#[derive(Clone, Copy)]
pub struct SlackChannelConfiguration(Identity);

impl ResourceType for SlackChannelConfiguration {
    const TYPE_NAME: &'static str = "AWS::SupportApp::SlackChannelConfiguration";

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
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SupportApp::SlackWorkspaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html).
#[derive(Clone, Copy)]
pub struct SlackWorkspaceConfiguration(Identity);

impl ResourceType for SlackWorkspaceConfiguration {
    const TYPE_NAME: &'static str = "AWS::SupportApp::SlackWorkspaceConfiguration";
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

impl SlackWorkspaceConfiguration {
    /// `TeamId`, which is what `Ref` returns.
    #[inline]
    pub fn team_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
