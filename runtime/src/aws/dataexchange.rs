//! Resource types of `AWS::DataExchange`.

use super::prelude::*;

/// [`AWS::DataExchange::DataSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DataExchange::DataSet"))]
pub struct DataSet(Identity);

impl ResourceType for DataSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataExchange::DataSet",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Origin`.
    #[inline]
    pub fn origin(&self) -> Value<Text> {
        attribute(self.0, "Origin")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::DataExchange::EventAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DataExchange::EventAction"))]
pub struct EventAction(Identity);

impl ResourceType for EventAction {
    const FACTS: Facts = Facts {
        type_name: "AWS::DataExchange::EventAction",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("EventActionId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventAction {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `EventActionId`.
    #[inline]
    pub fn event_action_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "EventActionId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
