//! Resource types of `AWS::DSQL`.

use super::prelude::*;

/// [`AWS::DSQL::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DSQL::Cluster"))]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DSQL::Cluster",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cluster {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EncryptionDetails`.
    #[inline]
    pub fn encryption_details(&self) -> Value<Json> {
        attribute(self.0, "EncryptionDetails")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        attribute(self.0, "Identifier")
    }

    /// The attribute `PolicyVersion`.
    #[inline]
    pub fn policy_version(&self) -> Value<Text> {
        attribute(self.0, "PolicyVersion")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VpcEndpoint`.
    #[inline]
    pub fn vpc_endpoint(&self) -> Value<Text> {
        attribute(self.0, "VpcEndpoint")
    }

    /// The attribute `VpcEndpointServiceName`.
    #[inline]
    pub fn vpc_endpoint_service_name(&self) -> Value<Text> {
        attribute(self.0, "VpcEndpointServiceName")
    }
}
