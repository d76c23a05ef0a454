//! Resource types of `AWS::IVS`.

use super::prelude::*;

/// [`AWS::IVS::AdConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html).
#[derive(Clone, Copy)]
pub struct AdConfiguration(Identity);

impl ResourceType for AdConfiguration {
    const TYPE_NAME: &'static str = "AWS::IVS::AdConfiguration";
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

impl AdConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html).
#[derive(Clone, Copy)]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const TYPE_NAME: &'static str = "AWS::IVS::Channel";
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

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IngestEndpoint`.
    #[inline]
    pub fn ingest_endpoint(self) -> Value<Text> {
        attribute(self.0, "IngestEndpoint")
    }

    /// The attribute `PlaybackUrl`.
    #[inline]
    pub fn playback_url(self) -> Value<Text> {
        attribute(self.0, "PlaybackUrl")
    }
}

/// [`AWS::IVS::EncoderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html).
#[derive(Clone, Copy)]
pub struct EncoderConfiguration(Identity);

impl ResourceType for EncoderConfiguration {
    const TYPE_NAME: &'static str = "AWS::IVS::EncoderConfiguration";
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

impl EncoderConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::IngestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html).
#[derive(Clone, Copy)]
pub struct IngestConfiguration(Identity);

impl ResourceType for IngestConfiguration {
    const TYPE_NAME: &'static str = "AWS::IVS::IngestConfiguration";
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

impl IngestConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ParticipantId`.
    #[inline]
    pub fn participant_id(self) -> Value<Text> {
        attribute(self.0, "ParticipantId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StreamKey`.
    #[inline]
    pub fn stream_key(self) -> Value<Text> {
        attribute(self.0, "StreamKey")
    }
}

/// [`AWS::IVS::PlaybackKeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html).
#[derive(Clone, Copy)]
pub struct PlaybackKeyPair(Identity);

impl ResourceType for PlaybackKeyPair {
    const TYPE_NAME: &'static str = "AWS::IVS::PlaybackKeyPair";
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

impl PlaybackKeyPair {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Fingerprint`.
    #[inline]
    pub fn fingerprint(self) -> Value<Text> {
        attribute(self.0, "Fingerprint")
    }
}

/// [`AWS::IVS::PlaybackRestrictionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html).
#[derive(Clone, Copy)]
pub struct PlaybackRestrictionPolicy(Identity);

impl ResourceType for PlaybackRestrictionPolicy {
    const TYPE_NAME: &'static str = "AWS::IVS::PlaybackRestrictionPolicy";
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

impl PlaybackRestrictionPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html).
#[derive(Clone, Copy)]
pub struct PublicKey(Identity);

impl ResourceType for PublicKey {
    const TYPE_NAME: &'static str = "AWS::IVS::PublicKey";
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

impl PublicKey {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Fingerprint`.
    #[inline]
    pub fn fingerprint(self) -> Value<Text> {
        attribute(self.0, "Fingerprint")
    }
}

/// [`AWS::IVS::RecordingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html).
#[derive(Clone, Copy)]
pub struct RecordingConfiguration(Identity);

impl ResourceType for RecordingConfiguration {
    const TYPE_NAME: &'static str = "AWS::IVS::RecordingConfiguration";
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

impl RecordingConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::IVS::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html).
#[derive(Clone, Copy)]
pub struct Stage(Identity);

impl ResourceType for Stage {
    const TYPE_NAME: &'static str = "AWS::IVS::Stage";
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

impl Stage {
    /// The attribute `ActiveSessionId`.
    #[inline]
    pub fn active_session_id(self) -> Value<Text> {
        attribute(self.0, "ActiveSessionId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html).
#[derive(Clone, Copy)]
pub struct StorageConfiguration(Identity);

impl ResourceType for StorageConfiguration {
    const TYPE_NAME: &'static str = "AWS::IVS::StorageConfiguration";
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

impl StorageConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::StreamKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html).
#[derive(Clone, Copy)]
pub struct StreamKey(Identity);

impl ResourceType for StreamKey {
    const TYPE_NAME: &'static str = "AWS::IVS::StreamKey";
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

impl StreamKey {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Value`.
    #[inline]
    pub fn value(self) -> Value<Text> {
        attribute(self.0, "Value")
    }
}
