//! Resource types of `AWS::IVS`.

use super::prelude::*;

/// [`AWS::IVS::AdConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::AdConfiguration"))]
pub struct AdConfiguration(Identity);

impl ResourceType for AdConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::AdConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AdConfiguration {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::IVS::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::Channel"))]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::Channel",
        arn: Some(Target::Ref),
        id: None,
        name: None,
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

    /// The attribute `IngestEndpoint`.
    #[inline]
    pub fn ingest_endpoint(&self) -> Value<Text> {
        attribute(self.0, "IngestEndpoint")
    }

    /// The attribute `PlaybackUrl`.
    #[inline]
    pub fn playback_url(&self) -> Value<Text> {
        attribute(self.0, "PlaybackUrl")
    }
}

/// [`AWS::IVS::EncoderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::EncoderConfiguration"))]
pub struct EncoderConfiguration(Identity);

impl ResourceType for EncoderConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::EncoderConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EncoderConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::IngestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::IngestConfiguration"))]
pub struct IngestConfiguration(Identity);

impl ResourceType for IngestConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::IngestConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IngestConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ParticipantId`.
    #[inline]
    pub fn participant_id(&self) -> Value<Text> {
        attribute(self.0, "ParticipantId")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// The attribute `StreamKey`.
    #[inline]
    pub fn stream_key(&self) -> Value<Text> {
        attribute(self.0, "StreamKey")
    }
}

/// [`AWS::IVS::PlaybackKeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::PlaybackKeyPair"))]
pub struct PlaybackKeyPair(Identity);

impl ResourceType for PlaybackKeyPair {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::PlaybackKeyPair",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PlaybackKeyPair {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Fingerprint`.
    #[inline]
    pub fn fingerprint(&self) -> Value<Text> {
        attribute(self.0, "Fingerprint")
    }
}

/// [`AWS::IVS::PlaybackRestrictionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::PlaybackRestrictionPolicy"))]
pub struct PlaybackRestrictionPolicy(Identity);

impl ResourceType for PlaybackRestrictionPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::PlaybackRestrictionPolicy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PlaybackRestrictionPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::PublicKey"))]
pub struct PublicKey(Identity);

impl ResourceType for PublicKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::PublicKey",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PublicKey {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Fingerprint`.
    #[inline]
    pub fn fingerprint(&self) -> Value<Text> {
        attribute(self.0, "Fingerprint")
    }
}

/// [`AWS::IVS::RecordingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::RecordingConfiguration"))]
pub struct RecordingConfiguration(Identity);

impl ResourceType for RecordingConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::RecordingConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RecordingConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::IVS::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::Stage"))]
pub struct Stage(Identity);

impl ResourceType for Stage {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::Stage",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Stage {
    /// The attribute `ActiveSessionId`.
    #[inline]
    pub fn active_session_id(&self) -> Value<Text> {
        attribute(self.0, "ActiveSessionId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::StorageConfiguration"))]
pub struct StorageConfiguration(Identity);

impl ResourceType for StorageConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::StorageConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StorageConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::IVS::StreamKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::IVS::StreamKey"))]
pub struct StreamKey(Identity);

impl ResourceType for StreamKey {
    const FACTS: Facts = Facts {
        type_name: "AWS::IVS::StreamKey",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StreamKey {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Value`.
    #[inline]
    pub fn value(&self) -> Value<Text> {
        attribute(self.0, "Value")
    }
}
