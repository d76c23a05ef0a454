//! Resource types of `AWS::MediaTailor`.

use super::prelude::*;

/// [`AWS::MediaTailor::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::Channel"))]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::Channel",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::ChannelPolicy"))]
pub struct ChannelPolicy(Identity);

impl ResourceType for ChannelPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::ChannelPolicy",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ChannelPolicy {
    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::Function"))]
pub struct Function(Identity);

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::Function",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `FunctionId`, which is what `Ref` returns.
    #[inline]
    pub fn function_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::LiveSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::LiveSource"))]
pub struct LiveSource(Identity);

impl ResourceType for LiveSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::LiveSource",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LiveSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::PlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::PlaybackConfiguration"))]
pub struct PlaybackConfiguration(Identity);

impl ResourceType for PlaybackConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::PlaybackConfiguration",
        arn: Some(Target::Attribute("PlaybackConfigurationArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PlaybackConfiguration {
    /// The attribute `DashConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn dash_configuration_manifest_endpoint_prefix(&self) -> Value<Text> {
        attribute(self.0, "DashConfiguration.ManifestEndpointPrefix")
    }

    /// The attribute `HlsConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn hls_configuration_manifest_endpoint_prefix(&self) -> Value<Text> {
        attribute(self.0, "HlsConfiguration.ManifestEndpointPrefix")
    }

    /// The attribute `PlaybackConfigurationArn`.
    #[inline]
    pub fn playback_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "PlaybackConfigurationArn")
    }

    /// The attribute `PlaybackEndpointPrefix`.
    #[inline]
    pub fn playback_endpoint_prefix(&self) -> Value<Text> {
        attribute(self.0, "PlaybackEndpointPrefix")
    }

    /// The attribute `SessionInitializationEndpointPrefix`.
    #[inline]
    pub fn session_initialization_endpoint_prefix(&self) -> Value<Text> {
        attribute(self.0, "SessionInitializationEndpointPrefix")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::PrefetchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::PrefetchSchedule"))]
pub struct PrefetchSchedule(Identity);

impl ResourceType for PrefetchSchedule {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::PrefetchSchedule",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PrefetchSchedule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::MediaTailor::Program`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::Program"))]
pub struct Program(Identity);

impl ResourceType for Program {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::Program",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Program {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `ClipRange`.
    #[inline]
    pub fn clip_range(&self) -> Value<Json> {
        attribute(self.0, "ClipRange")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `DurationMillis`.
    #[inline]
    pub fn duration_millis(&self) -> Value<Integer> {
        attribute(self.0, "DurationMillis")
    }

    /// The attribute `ScheduledStartTime`.
    #[inline]
    pub fn scheduled_start_time(&self) -> Value<Text> {
        attribute(self.0, "ScheduledStartTime")
    }
}

/// [`AWS::MediaTailor::SourceLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::SourceLocation"))]
pub struct SourceLocation(Identity);

impl ResourceType for SourceLocation {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::SourceLocation",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SourceLocation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `SourceLocationName`, which is what `Ref` returns.
    #[inline]
    pub fn source_location_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::VodSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaTailor::VodSource"))]
pub struct VodSource(Identity);

impl ResourceType for VodSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::VodSource",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VodSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
