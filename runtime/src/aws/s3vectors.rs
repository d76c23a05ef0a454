//! Resource types of `AWS::S3Vectors`.

use super::prelude::*;

/// [`AWS::S3Vectors::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html).
#[derive(Clone, Copy)]
pub struct Index(Identity);

impl ResourceType for Index {
    const TYPE_NAME: &'static str = "AWS::S3Vectors::Index";
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

impl Index {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `IndexArn`.
    #[inline]
    pub fn index_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IndexArn")
    }
}

/// [`AWS::S3Vectors::VectorBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html).
#[derive(Clone, Copy)]
pub struct VectorBucket(Identity);

impl ResourceType for VectorBucket {
    const TYPE_NAME: &'static str = "AWS::S3Vectors::VectorBucket";
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

impl VectorBucket {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `VectorBucketArn`.
    #[inline]
    pub fn vector_bucket_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VectorBucketArn")
    }
}

/// [`AWS::S3Vectors::VectorBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html).
#[derive(Clone, Copy)]
pub struct VectorBucketPolicy(Identity);

impl ResourceType for VectorBucketPolicy {
    const TYPE_NAME: &'static str = "AWS::S3Vectors::VectorBucketPolicy";
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

impl VectorBucketPolicy {
    /// `VectorBucketArn`, which is what `Ref` returns.
    #[inline]
    pub fn vector_bucket_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}
