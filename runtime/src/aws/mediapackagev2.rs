//! Resource types of `AWS::MediaPackageV2`.

use super::prelude::*;

/// [`AWS::MediaPackageV2::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaPackageV2::Channel"))]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::Channel",
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

    /// The attribute `AttachedMultiviewChannels`.
    #[inline]
    pub fn attached_multiview_channels(&self) -> Value<List<Text>> {
        attribute(self.0, "AttachedMultiviewChannels")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `IngestEndpointUrls`.
    #[inline]
    pub fn ingest_endpoint_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "IngestEndpointUrls")
    }

    /// The attribute `IngestEndpoints`.
    #[inline]
    pub fn ingest_endpoints(&self) -> Value<List<Json>> {
        attribute(self.0, "IngestEndpoints")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }
}

/// [`AWS::MediaPackageV2::ChannelGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaPackageV2::ChannelGroup"))]
pub struct ChannelGroup(Identity);

impl ResourceType for ChannelGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::ChannelGroup",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ChannelGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EgressDomain`.
    #[inline]
    pub fn egress_domain(&self) -> Value<Text> {
        attribute(self.0, "EgressDomain")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }
}

/// [`AWS::MediaPackageV2::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaPackageV2::ChannelPolicy"))]
pub struct ChannelPolicy(Identity);

impl ResourceType for ChannelPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::ChannelPolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ChannelPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaPackageV2::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaPackageV2::OriginEndpoint"))]
pub struct OriginEndpoint(Identity);

impl ResourceType for OriginEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::OriginEndpoint",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OriginEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DashManifestUrls`.
    #[inline]
    pub fn dash_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "DashManifestUrls")
    }

    /// The attribute `HlsManifestUrls`.
    #[inline]
    pub fn hls_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "HlsManifestUrls")
    }

    /// The attribute `LowLatencyHlsManifestUrls`.
    #[inline]
    pub fn low_latency_hls_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "LowLatencyHlsManifestUrls")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }

    /// The attribute `MssManifestUrls`.
    #[inline]
    pub fn mss_manifest_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "MssManifestUrls")
    }
}

/// [`AWS::MediaPackageV2::OriginEndpointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaPackageV2::OriginEndpointPolicy"))]
pub struct OriginEndpointPolicy(Identity);

impl ResourceType for OriginEndpointPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaPackageV2::OriginEndpointPolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OriginEndpointPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
