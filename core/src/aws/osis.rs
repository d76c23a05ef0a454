//! Resource types of `AWS::OSIS`.

use super::prelude::*;

/// [`AWS::OSIS::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html).
pub struct Pipeline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pipeline {
    const FACTS: Facts = Facts {
        type_name: "AWS::OSIS::Pipeline",
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

impl Pipeline {
    /// The attribute `IngestEndpointUrls`.
    #[inline]
    pub fn ingest_endpoint_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "IngestEndpointUrls")
    }

    /// The attribute `PipelineArn`.
    #[inline]
    pub fn pipeline_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PipelineArn")
    }

    /// The attribute `VpcEndpointService`.
    #[inline]
    pub fn vpc_endpoint_service(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEndpointService")
    }

    /// The attribute `VpcEndpoints`.
    #[inline]
    pub fn vpc_endpoints(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "VpcEndpoints")
    }
}
