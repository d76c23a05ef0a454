//! Resource types of `AWS::S3Express`.

use super::prelude::*;

/// [`AWS::S3Express::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html).
pub struct AccessPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Express::AccessPoint",
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

impl AccessPoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `NetworkOrigin`.
    #[inline]
    pub fn network_origin(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkOrigin")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3Express::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html).
pub struct BucketPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BucketPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Express::BucketPolicy",
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

impl BucketPolicy {
    /// `Bucket`, which is what `Ref` returns.
    #[inline]
    pub fn bucket(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3Express::DirectoryBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html).
pub struct DirectoryBucket {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DirectoryBucket {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Express::DirectoryBucket",
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

impl DirectoryBucket {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AvailabilityZoneName`.
    #[inline]
    pub fn availability_zone_name(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZoneName")
    }

    /// `BucketName`, which is what `Ref` returns.
    #[inline]
    pub fn bucket_name(&self) -> Value<Name<super::s3::Bucket>> {
        reference(self.use_construct)
    }
}
