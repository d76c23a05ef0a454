//! Resource types of `AWS::DSQL`.

use super::prelude::*;

/// [`AWS::DSQL::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DSQL::Cluster",
        arn: None,
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

impl Cluster {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EncryptionDetails`.
    #[inline]
    pub fn encryption_details(&self) -> Value<Json> {
        attribute(self.use_construct, "EncryptionDetails")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Identifier")
    }

    /// The attribute `PolicyVersion`.
    #[inline]
    pub fn policy_version(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyVersion")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VpcEndpoint`.
    #[inline]
    pub fn vpc_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEndpoint")
    }

    /// The attribute `VpcEndpointServiceName`.
    #[inline]
    pub fn vpc_endpoint_service_name(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEndpointServiceName")
    }
}
