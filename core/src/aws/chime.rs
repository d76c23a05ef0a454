//! Resource types of `AWS::Chime`.

use super::prelude::*;

/// [`AWS::Chime::AppInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html).
pub struct AppInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AppInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::AppInstance",
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

impl AppInstance {
    /// The attribute `AppInstanceArn`.
    #[inline]
    pub fn app_instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AppInstanceArn")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTimestamp")
    }
}

/// [`AWS::Chime::AppInstanceBot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html).
pub struct AppInstanceBot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AppInstanceBot {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::AppInstanceBot",
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

impl AppInstanceBot {
    /// The attribute `AppInstanceBotArn`.
    #[inline]
    pub fn app_instance_bot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AppInstanceBotArn")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTimestamp")
    }
}

/// [`AWS::Chime::AppInstanceUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html).
pub struct AppInstanceUser {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AppInstanceUser {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::AppInstanceUser",
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

impl AppInstanceUser {
    /// The attribute `AppInstanceUserArn`, which is what `Ref` returns.
    #[inline]
    pub fn app_instance_user_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Chime::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::Channel",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ChannelFlowArn`.
    #[inline]
    pub fn channel_flow_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ChannelFlowArn")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Json> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LastMessageTimestamp`.
    #[inline]
    pub fn last_message_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "LastMessageTimestamp")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTimestamp")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Chime::ChannelFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html).
pub struct ChannelFlow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChannelFlow {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::ChannelFlow",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ChannelFlowId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ChannelFlow {
    /// The attribute `AppInstanceId`.
    #[inline]
    pub fn app_instance_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AppInstanceId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ChannelFlowId`.
    #[inline]
    pub fn channel_flow_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ChannelFlowId")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `LastUpdatedTimestamp`.
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTimestamp")
    }
}

/// [`AWS::Chime::MediaInsightsPipelineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html).
pub struct MediaInsightsPipelineConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MediaInsightsPipelineConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::MediaInsightsPipelineConfiguration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute(
            "MediaInsightsPipelineConfigurationId",
        )),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MediaInsightsPipelineConfiguration {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `MediaInsightsPipelineConfigurationArn`.
    #[inline]
    pub fn media_insights_pipeline_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MediaInsightsPipelineConfigurationArn")
    }

    /// The attribute `MediaInsightsPipelineConfigurationId`.
    #[inline]
    pub fn media_insights_pipeline_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MediaInsightsPipelineConfigurationId")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::Chime::MediaPipelineKinesisVideoStreamPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html).
pub struct MediaPipelineKinesisVideoStreamPool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MediaPipelineKinesisVideoStreamPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::MediaPipelineKinesisVideoStreamPool",
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

impl MediaPipelineKinesisVideoStreamPool {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `PoolId`.
    #[inline]
    pub fn pool_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PoolId")
    }

    /// The attribute `PoolStatus`.
    #[inline]
    pub fn pool_status(&self) -> Value<Text> {
        attribute(self.use_construct, "PoolStatus")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::Chime::SipMediaApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html).
pub struct SipMediaApplication {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SipMediaApplication {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::SipMediaApplication",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("SipMediaApplicationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SipMediaApplication {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `SipMediaApplicationArn`.
    #[inline]
    pub fn sip_media_application_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SipMediaApplicationArn")
    }

    /// The attribute `SipMediaApplicationId`.
    #[inline]
    pub fn sip_media_application_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "SipMediaApplicationId")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::Chime::VoiceConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html).
pub struct VoiceConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VoiceConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::Chime::VoiceConnector",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("VoiceConnectorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VoiceConnector {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `OutboundHostName`.
    #[inline]
    pub fn outbound_host_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OutboundHostName")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }

    /// The attribute `VoiceConnectorArn`.
    #[inline]
    pub fn voice_connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VoiceConnectorArn")
    }

    /// The attribute `VoiceConnectorId`.
    #[inline]
    pub fn voice_connector_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VoiceConnectorId")
    }
}
