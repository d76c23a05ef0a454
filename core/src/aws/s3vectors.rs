//! Resource types of `AWS::S3Vectors`.

use super::prelude::*;

/// [`AWS::S3Vectors::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html).
pub struct Index {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Index {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Vectors::Index",
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

impl Index {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `IndexArn`.
    #[inline]
    pub fn index_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IndexArn")
    }
}

/// [`AWS::S3Vectors::VectorBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html).
pub struct VectorBucket {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VectorBucket {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Vectors::VectorBucket",
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

impl VectorBucket {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `VectorBucketArn`.
    #[inline]
    pub fn vector_bucket_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VectorBucketArn")
    }
}

/// [`AWS::S3Vectors::VectorBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html).
pub struct VectorBucketPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VectorBucketPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Vectors::VectorBucketPolicy",
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

impl VectorBucketPolicy {
    /// `VectorBucketArn`, which is what `Ref` returns.
    #[inline]
    pub fn vector_bucket_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}
