//! Resource types of `AWS::MediaTailor`.

use super::prelude::*;

/// [`AWS::MediaTailor::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html).
#[derive(Clone, Copy)]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::Channel";
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

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html).
#[derive(Clone, Copy)]
pub struct ChannelPolicy(Identity);

impl ResourceType for ChannelPolicy {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::ChannelPolicy";
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

impl ChannelPolicy {
    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html).
#[derive(Clone, Copy)]
pub struct Function(Identity);

impl ResourceType for Function {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::Function";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `FunctionId`, which is what `Ref` returns.
    #[inline]
    pub fn function_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::LiveSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html).
#[derive(Clone, Copy)]
pub struct LiveSource(Identity);

impl ResourceType for LiveSource {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::LiveSource";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LiveSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::PlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html).
#[derive(Clone, Copy)]
pub struct PlaybackConfiguration(Identity);

impl ResourceType for PlaybackConfiguration {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::PlaybackConfiguration";
    const ARN: Option<Target> = Some(Target::Attribute("PlaybackConfigurationArn"));
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

impl PlaybackConfiguration {
    /// The attribute `DashConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn dash_configuration_manifest_endpoint_prefix(self) -> Value<Text> {
        attribute(self.0, "DashConfiguration.ManifestEndpointPrefix")
    }

    /// The attribute `HlsConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn hls_configuration_manifest_endpoint_prefix(self) -> Value<Text> {
        attribute(self.0, "HlsConfiguration.ManifestEndpointPrefix")
    }

    /// The attribute `PlaybackConfigurationArn`.
    #[inline]
    pub fn playback_configuration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PlaybackConfigurationArn")
    }

    /// The attribute `PlaybackEndpointPrefix`.
    #[inline]
    pub fn playback_endpoint_prefix(self) -> Value<Text> {
        attribute(self.0, "PlaybackEndpointPrefix")
    }

    /// The attribute `SessionInitializationEndpointPrefix`.
    #[inline]
    pub fn session_initialization_endpoint_prefix(self) -> Value<Text> {
        attribute(self.0, "SessionInitializationEndpointPrefix")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::PrefetchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html).
#[derive(Clone, Copy)]
pub struct PrefetchSchedule(Identity);

impl ResourceType for PrefetchSchedule {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::PrefetchSchedule";
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

impl PrefetchSchedule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::MediaTailor::Program`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html).
#[derive(Clone, Copy)]
pub struct Program(Identity);

impl ResourceType for Program {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::Program";
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

impl Program {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ClipRange`.
    #[inline]
    pub fn clip_range(self) -> Value<Json> {
        attribute(self.0, "ClipRange")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `DurationMillis`.
    #[inline]
    pub fn duration_millis(self) -> Value<Integer> {
        attribute(self.0, "DurationMillis")
    }

    /// The attribute `ScheduledStartTime`.
    #[inline]
    pub fn scheduled_start_time(self) -> Value<Text> {
        attribute(self.0, "ScheduledStartTime")
    }
}

/// [`AWS::MediaTailor::SourceLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html).
#[derive(Clone, Copy)]
pub struct SourceLocation(Identity);

impl ResourceType for SourceLocation {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::SourceLocation";
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

impl SourceLocation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `SourceLocationName`, which is what `Ref` returns.
    #[inline]
    pub fn source_location_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MediaTailor::VodSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html).
#[derive(Clone, Copy)]
pub struct VodSource(Identity);

impl ResourceType for VodSource {
    const TYPE_NAME: &'static str = "AWS::MediaTailor::VodSource";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VodSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
