//! Resource types of `AWS::S3Outposts`.

use super::prelude::*;

/// [`AWS::S3Outposts::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::S3Outposts::AccessPoint"))]
pub struct AccessPoint(Identity);

impl ResourceType for AccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Outposts::AccessPoint",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AccessPoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::S3Outposts::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::S3Outposts::Bucket"))]
pub struct Bucket(Identity);

impl ResourceType for Bucket {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Outposts::Bucket",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Bucket {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::S3Outposts::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::S3Outposts::BucketPolicy"))]
pub struct BucketPolicy(Identity);

impl ResourceType for BucketPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Outposts::BucketPolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BucketPolicy {
    /// `Bucket`, which is what `Ref` returns.
    #[inline]
    pub fn bucket(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::S3Outposts::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::S3Outposts::Endpoint"))]
pub struct Endpoint(Identity);

impl ResourceType for Endpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Outposts::Endpoint",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Endpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(&self) -> Value<Text> {
        attribute(self.0, "CidrBlock")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NetworkInterfaces`.
    #[inline]
    pub fn network_interfaces(&self) -> Value<List<Json>> {
        attribute(self.0, "NetworkInterfaces")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
