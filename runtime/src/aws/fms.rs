//! Resource types of `AWS::FMS`.

use super::prelude::*;

/// [`AWS::FMS::ApplicationsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::FMS::ApplicationsList"))]
pub struct ApplicationsList(Identity);

impl ResourceType for ApplicationsList {
    const FACTS: Facts = Facts {
        type_name: "AWS::FMS::ApplicationsList",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ApplicationsList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(&self) -> Value<Text> {
        attribute(self.0, "LastUpdateTime")
    }

    /// The attribute `ListId`.
    #[inline]
    pub fn list_id(&self) -> Value<Text> {
        attribute(self.0, "ListId")
    }
}

/// [`AWS::FMS::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::FMS::NotificationChannel"))]
pub struct NotificationChannel(Identity);

impl ResourceType for NotificationChannel {
    const FACTS: Facts = Facts {
        type_name: "AWS::FMS::NotificationChannel",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NotificationChannel {
    /// `SnsTopicArn`, which is what `Ref` returns.
    #[inline]
    pub fn sns_topic_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::FMS::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::FMS::Policy"))]
pub struct Policy(Identity);

impl ResourceType for Policy {
    const FACTS: Facts = Facts {
        type_name: "AWS::FMS::Policy",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Policy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::FMS::ProtocolsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::FMS::ProtocolsList"))]
pub struct ProtocolsList(Identity);

impl ResourceType for ProtocolsList {
    const FACTS: Facts = Facts {
        type_name: "AWS::FMS::ProtocolsList",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ProtocolsList {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(&self) -> Value<Text> {
        attribute(self.0, "LastUpdateTime")
    }

    /// The attribute `ListId`.
    #[inline]
    pub fn list_id(&self) -> Value<Text> {
        attribute(self.0, "ListId")
    }
}

/// [`AWS::FMS::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::FMS::ResourceSet"))]
pub struct ResourceSet(Identity);

impl ResourceType for ResourceSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::FMS::ResourceSet",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceSet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
