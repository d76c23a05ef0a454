//! Resource types of `AWS::BCM`.

use super::prelude::*;

/// [`AWS::BCM::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::BCM::Dashboard"))]
pub struct Dashboard(Identity);

impl ResourceType for Dashboard {
    const FACTS: Facts = Facts {
        type_name: "AWS::BCM::Dashboard",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Dashboard {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::BCM::ScheduledReport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::BCM::ScheduledReport"))]
pub struct ScheduledReport(Identity);

impl ResourceType for ScheduledReport {
    const FACTS: Facts = Facts {
        type_name: "AWS::BCM::ScheduledReport",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ScheduledReport {
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

    /// The attribute `HealthStatus`.
    #[inline]
    pub fn health_status(&self) -> Value<Json> {
        attribute(self.0, "HealthStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
