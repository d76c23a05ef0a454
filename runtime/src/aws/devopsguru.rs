//! Resource types of `AWS::DevOpsGuru`.

use super::prelude::*;

/// [`AWS::DevOpsGuru::LogAnomalyDetectionIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html).
#[derive(Clone, Copy)]
pub struct LogAnomalyDetectionIntegration(Identity);

impl ResourceType for LogAnomalyDetectionIntegration {
    const TYPE_NAME: &'static str = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LogAnomalyDetectionIntegration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::DevOpsGuru::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html).
#[derive(Clone, Copy)]
pub struct NotificationChannel(Identity);

impl ResourceType for NotificationChannel {
    const TYPE_NAME: &'static str = "AWS::DevOpsGuru::NotificationChannel";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NotificationChannel {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::DevOpsGuru::ResourceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html).
#[derive(Clone, Copy)]
pub struct ResourceCollection(Identity);

impl ResourceType for ResourceCollection {
    const TYPE_NAME: &'static str = "AWS::DevOpsGuru::ResourceCollection";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ResourceCollection {
    /// The attribute `ResourceCollectionType`.
    #[inline]
    pub fn resource_collection_type(self) -> Value<Text> {
        attribute(self.0, "ResourceCollectionType")
    }
}
