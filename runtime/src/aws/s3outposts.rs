//! Resource types of `AWS::S3Outposts`.

use super::prelude::*;

/// [`AWS::S3Outposts::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html).
#[derive(Clone, Copy)]
pub struct AccessPoint(Identity);

impl ResourceType for AccessPoint {
    const TYPE_NAME: &'static str = "AWS::S3Outposts::AccessPoint";
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

impl AccessPoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::S3Outposts::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html).
#[derive(Clone, Copy)]
pub struct Bucket(Identity);

impl ResourceType for Bucket {
    const TYPE_NAME: &'static str = "AWS::S3Outposts::Bucket";
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

impl Bucket {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::S3Outposts::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html).
#[derive(Clone, Copy)]
pub struct BucketPolicy(Identity);

impl ResourceType for BucketPolicy {
    const TYPE_NAME: &'static str = "AWS::S3Outposts::BucketPolicy";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BucketPolicy {
    /// `Bucket`, which is what `Ref` returns.
    #[inline]
    pub fn bucket(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::S3Outposts::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html).
#[derive(Clone, Copy)]
pub struct Endpoint(Identity);

impl ResourceType for Endpoint {
    const TYPE_NAME: &'static str = "AWS::S3Outposts::Endpoint";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Endpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CidrBlock`.
    #[inline]
    pub fn cidr_block(self) -> Value<Text> {
        attribute(self.0, "CidrBlock")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `NetworkInterfaces`.
    #[inline]
    pub fn network_interfaces(self) -> Value<List<Json>> {
        attribute(self.0, "NetworkInterfaces")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
