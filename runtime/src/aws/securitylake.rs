//! Resource types of `AWS::SecurityLake`.

use super::prelude::*;

/// [`AWS::SecurityLake::AwsLogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html).
#[derive(Clone, Copy)]
pub struct AwsLogSource(Identity);

impl ResourceType for AwsLogSource {
    const TYPE_NAME: &'static str = "AWS::SecurityLake::AwsLogSource";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AwsLogSource {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SecurityLake::DataLake`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html).
#[derive(Clone, Copy)]
pub struct DataLake(Identity);

impl ResourceType for DataLake {
    const TYPE_NAME: &'static str = "AWS::SecurityLake::DataLake";
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

impl DataLake {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `S3BucketArn`.
    #[inline]
    pub fn s3_bucket_arn(self) -> Value<Text> {
        attribute(self.0, "S3BucketArn")
    }
}

/// [`AWS::SecurityLake::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html).
#[derive(Clone, Copy)]
pub struct Subscriber(Identity);

impl ResourceType for Subscriber {
    const TYPE_NAME: &'static str = "AWS::SecurityLake::Subscriber";
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

impl Subscriber {
    /// The attribute `ResourceShareArn`.
    #[inline]
    pub fn resource_share_arn(self) -> Value<Text> {
        attribute(self.0, "ResourceShareArn")
    }

    /// The attribute `ResourceShareName`.
    #[inline]
    pub fn resource_share_name(self) -> Value<Text> {
        attribute(self.0, "ResourceShareName")
    }

    /// The attribute `S3BucketArn`.
    #[inline]
    pub fn s3_bucket_arn(self) -> Value<Text> {
        attribute(self.0, "S3BucketArn")
    }

    /// The attribute `SubscriberArn`.
    #[inline]
    pub fn subscriber_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SubscriberArn")
    }

    /// The attribute `SubscriberRoleArn`.
    #[inline]
    pub fn subscriber_role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "SubscriberRoleArn")
    }
}

/// [`AWS::SecurityLake::SubscriberNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html).
#[derive(Clone, Copy)]
pub struct SubscriberNotification(Identity);

impl ResourceType for SubscriberNotification {
    const TYPE_NAME: &'static str = "AWS::SecurityLake::SubscriberNotification";
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

impl SubscriberNotification {
    /// The attribute `SubscriberEndpoint`.
    #[inline]
    pub fn subscriber_endpoint(self) -> Value<Text> {
        attribute(self.0, "SubscriberEndpoint")
    }

    /// `SubscriberArn`, which is what `Ref` returns.
    #[inline]
    pub fn subscriber_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}
