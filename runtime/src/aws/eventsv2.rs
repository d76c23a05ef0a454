//! Resource types of `AWS::EventsV2`.

use super::prelude::*;

/// [`AWS::EventsV2::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EventsV2::EventBus"))]
pub struct EventBus(Identity);

impl ResourceType for EventBus {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventsV2::EventBus",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventBus {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EventBusArn`.
    #[inline]
    pub fn event_bus_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "EventBusArn")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EventsV2::EventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EventsV2::EventSource"))]
pub struct EventSource(Identity);

impl ResourceType for EventSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventsV2::EventSource",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventSource {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EventSourceArn`.
    #[inline]
    pub fn event_source_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "EventSourceArn")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Revoked`.
    #[inline]
    pub fn revoked(&self) -> Value<Boolean> {
        attribute(self.0, "Revoked")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::EventsV2::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EventsV2::ResourcePolicy"))]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventsV2::ResourcePolicy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourcePolicy {
    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(&self) -> Value<Text> {
        attribute(self.0, "RevisionId")
    }

    /// `EventBusArn`, which is what `Ref` returns.
    #[inline]
    pub fn event_bus_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EventsV2::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EventsV2::Subscriber"))]
pub struct Subscriber(Identity);

impl ResourceType for Subscriber {
    const FACTS: Facts = Facts {
        type_name: "AWS::EventsV2::Subscriber",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Subscriber {
    /// The attribute `BusName`.
    #[inline]
    pub fn bus_name(&self) -> Value<Text> {
        attribute(self.0, "BusName")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `SubscriberArn`.
    #[inline]
    pub fn subscriber_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "SubscriberArn")
    }
}
