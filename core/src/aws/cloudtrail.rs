//! Resource types of `AWS::CloudTrail`.

use super::prelude::*;

/// [`AWS::CloudTrail::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudTrail::Channel",
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

impl Channel {
    /// The attribute `ChannelArn`.
    #[inline]
    pub fn channel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ChannelArn")
    }
}

/// [`AWS::CloudTrail::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html).
pub struct Dashboard {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dashboard {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudTrail::Dashboard",
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

impl Dashboard {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `DashboardArn`.
    #[inline]
    pub fn dashboard_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DashboardArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::CloudTrail::EventDataStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html).
pub struct EventDataStore {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventDataStore {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudTrail::EventDataStore",
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

impl EventDataStore {
    /// The attribute `CreatedTimestamp`.
    #[inline]
    pub fn created_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTimestamp")
    }

    /// The attribute `EventDataStoreArn`.
    #[inline]
    pub fn event_data_store_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EventDataStoreArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedTimestamp`.
    #[inline]
    pub fn updated_timestamp(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedTimestamp")
    }
}

/// [`AWS::CloudTrail::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html).
pub struct ResourcePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudTrail::ResourcePolicy",
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

impl ResourcePolicy {
    /// `ResourceArn`, which is what `Ref` returns.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CloudTrail::Trail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html).
pub struct Trail {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Trail {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudTrail::Trail",
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

impl Trail {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `SnsTopicArn`.
    #[inline]
    pub fn sns_topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        attribute(self.use_construct, "SnsTopicArn")
    }

    /// `TrailName`, which is what `Ref` returns.
    #[inline]
    pub fn trail_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
