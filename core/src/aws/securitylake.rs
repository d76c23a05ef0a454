//! Resource types of `AWS::SecurityLake`.

use super::prelude::*;

/// [`AWS::SecurityLake::AwsLogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html).
pub struct AwsLogSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AwsLogSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityLake::AwsLogSource",
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

impl AwsLogSource {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SecurityLake::DataLake`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html).
pub struct DataLake {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataLake {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityLake::DataLake",
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

impl DataLake {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `S3BucketArn`.
    #[inline]
    pub fn s3_bucket_arn(&self) -> Value<Arn<super::s3::Bucket>> {
        attribute(self.use_construct, "S3BucketArn")
    }
}

/// [`AWS::SecurityLake::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html).
pub struct Subscriber {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Subscriber {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityLake::Subscriber",
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

impl Subscriber {
    /// The attribute `ResourceShareArn`.
    #[inline]
    pub fn resource_share_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceShareArn")
    }

    /// The attribute `ResourceShareName`.
    #[inline]
    pub fn resource_share_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceShareName")
    }

    /// The attribute `S3BucketArn`.
    #[inline]
    pub fn s3_bucket_arn(&self) -> Value<Arn<super::s3::Bucket>> {
        attribute(self.use_construct, "S3BucketArn")
    }

    /// The attribute `SubscriberArn`.
    #[inline]
    pub fn subscriber_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SubscriberArn")
    }

    /// The attribute `SubscriberRoleArn`.
    #[inline]
    pub fn subscriber_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "SubscriberRoleArn")
    }
}

/// [`AWS::SecurityLake::SubscriberNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html).
pub struct SubscriberNotification {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubscriberNotification {
    const FACTS: Facts = Facts {
        type_name: "AWS::SecurityLake::SubscriberNotification",
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

impl SubscriberNotification {
    /// The attribute `SubscriberEndpoint`.
    #[inline]
    pub fn subscriber_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "SubscriberEndpoint")
    }

    /// `SubscriberArn`, which is what `Ref` returns.
    #[inline]
    pub fn subscriber_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}
