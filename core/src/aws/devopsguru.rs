//! Resource types of `AWS::DevOpsGuru`.

use super::prelude::*;

/// [`AWS::DevOpsGuru::LogAnomalyDetectionIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html).
pub struct LogAnomalyDetectionIntegration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LogAnomalyDetectionIntegration {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsGuru::LogAnomalyDetectionIntegration",
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

impl LogAnomalyDetectionIntegration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }
}

/// [`AWS::DevOpsGuru::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html).
pub struct NotificationChannel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NotificationChannel {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsGuru::NotificationChannel",
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

impl NotificationChannel {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::DevOpsGuru::ResourceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html).
pub struct ResourceCollection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceCollection {
    const FACTS: Facts = Facts {
        type_name: "AWS::DevOpsGuru::ResourceCollection",
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

impl ResourceCollection {
    /// The attribute `ResourceCollectionType`.
    #[inline]
    pub fn resource_collection_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceCollectionType")
    }
}
