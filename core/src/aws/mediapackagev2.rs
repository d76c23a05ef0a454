//! Resource types of `AWS::MediaPackageV2`.

use super::prelude::*;

/// [`AWS::MediaPackageV2::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::Channel",
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

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AttachedMultiviewChannels`.
    #[inline]
    pub fn attached_multiview_channels(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AttachedMultiviewChannels")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `IngestEndpointUrls`.
    #[inline]
    pub fn ingest_endpoint_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "IngestEndpointUrls")
    }

    /// The attribute `IngestEndpoints`.
    #[inline]
    pub fn ingest_endpoints(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "IngestEndpoints")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::MediaPackageV2::ChannelGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html).
pub struct ChannelGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChannelGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::ChannelGroup",
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

impl ChannelGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `EgressDomain`.
    #[inline]
    pub fn egress_domain(&self) -> Value<Text> {
        attribute(self.use_construct, "EgressDomain")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::MediaPackageV2::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html).
pub struct ChannelPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChannelPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::ChannelPolicy",
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

impl ChannelPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaPackageV2::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html).
pub struct OriginEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OriginEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::OriginEndpoint",
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

impl OriginEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DashManifestUrls`.
    #[inline]
    pub fn dash_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DashManifestUrls")
    }

    /// The attribute `HlsManifestUrls`.
    #[inline]
    pub fn hls_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "HlsManifestUrls")
    }

    /// The attribute `LowLatencyHlsManifestUrls`.
    #[inline]
    pub fn low_latency_hls_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "LowLatencyHlsManifestUrls")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `MssManifestUrls`.
    #[inline]
    pub fn mss_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "MssManifestUrls")
    }
}

/// [`AWS::MediaPackageV2::OriginEndpointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html).
pub struct OriginEndpointPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OriginEndpointPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::OriginEndpointPolicy",
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

impl OriginEndpointPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
