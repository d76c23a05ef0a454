//! Resource types of `AWS::SupportApp`.

use super::prelude::*;

/// [`AWS::SupportApp::AccountAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html).
pub struct AccountAlias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccountAlias {
    const FACTS: Facts = Facts {
        type_name: "AWS::SupportApp::AccountAlias",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccountAlias {
    /// The attribute `AccountAliasResourceId`.
    #[inline]
    pub fn account_alias_resource_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountAliasResourceId")
    }
}

/// [`AWS::SupportApp::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html).
pub struct SlackChannelConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SlackChannelConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SupportApp::SlackChannelConfiguration",
        arn: None,
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

impl SlackChannelConfiguration {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SupportApp::SlackWorkspaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html).
pub struct SlackWorkspaceConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SlackWorkspaceConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::SupportApp::SlackWorkspaceConfiguration",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SlackWorkspaceConfiguration {
    /// `TeamId`, which is what `Ref` returns.
    #[inline]
    pub fn team_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
