//! Resource types of `AWS::MediaTailor`.

use super::prelude::*;

/// [`AWS::MediaTailor::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::Channel",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
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

    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaTailor::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html).
pub struct ChannelPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChannelPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::ChannelPolicy",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ChannelPolicy {
    /// `ChannelName`, which is what `Ref` returns.
    #[inline]
    pub fn channel_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaTailor::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html).
pub struct Function {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Function {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::Function",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Function {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `FunctionId`, which is what `Ref` returns.
    #[inline]
    pub fn function_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaTailor::LiveSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html).
pub struct LiveSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LiveSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::LiveSource",
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

impl LiveSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaTailor::PlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html).
pub struct PlaybackConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PlaybackConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::PlaybackConfiguration",
        arn: Some(ReturnValue::Attribute("PlaybackConfigurationArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PlaybackConfiguration {
    /// The attribute `DashConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn dash_configuration_manifest_endpoint_prefix(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DashConfiguration.ManifestEndpointPrefix",
        )
    }

    /// The attribute `HlsConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn hls_configuration_manifest_endpoint_prefix(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "HlsConfiguration.ManifestEndpointPrefix",
        )
    }

    /// The attribute `PlaybackConfigurationArn`.
    #[inline]
    pub fn playback_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PlaybackConfigurationArn")
    }

    /// The attribute `PlaybackEndpointPrefix`.
    #[inline]
    pub fn playback_endpoint_prefix(&self) -> Value<Text> {
        attribute(self.use_construct, "PlaybackEndpointPrefix")
    }

    /// The attribute `SessionInitializationEndpointPrefix`.
    #[inline]
    pub fn session_initialization_endpoint_prefix(&self) -> Value<Text> {
        attribute(self.use_construct, "SessionInitializationEndpointPrefix")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaTailor::PrefetchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html).
pub struct PrefetchSchedule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrefetchSchedule {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::PrefetchSchedule",
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

impl PrefetchSchedule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::MediaTailor::Program`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html).
pub struct Program {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Program {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::Program",
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

impl Program {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ClipRange`.
    #[inline]
    pub fn clip_range(&self) -> Value<Json> {
        attribute(self.use_construct, "ClipRange")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `DurationMillis`.
    #[inline]
    pub fn duration_millis(&self) -> Value<Integer> {
        attribute(self.use_construct, "DurationMillis")
    }

    /// The attribute `ScheduledStartTime`.
    #[inline]
    pub fn scheduled_start_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ScheduledStartTime")
    }
}

/// [`AWS::MediaTailor::SourceLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html).
pub struct SourceLocation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SourceLocation {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::SourceLocation",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SourceLocation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `SourceLocationName`, which is what `Ref` returns.
    #[inline]
    pub fn source_location_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaTailor::VodSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html).
pub struct VodSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VodSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaTailor::VodSource",
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

impl VodSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
