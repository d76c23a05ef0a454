//! Resource types of `AWS::InternetMonitor`.

use super::prelude::*;

/// [`AWS::InternetMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::InternetMonitor::Monitor"))]
pub struct Monitor(Identity);

impl ResourceType for Monitor {
    const FACTS: Facts = Facts {
        type_name: "AWS::InternetMonitor::Monitor",
        arn: Some(Target::Attribute("MonitorArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Monitor {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }

    /// The attribute `MonitorArn`.
    #[inline]
    pub fn monitor_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "MonitorArn")
    }

    /// The attribute `ProcessingStatus`.
    #[inline]
    pub fn processing_status(&self) -> Value<Text> {
        attribute(self.0, "ProcessingStatus")
    }

    /// The attribute `ProcessingStatusInfo`.
    #[inline]
    pub fn processing_status_info(&self) -> Value<Text> {
        attribute(self.0, "ProcessingStatusInfo")
    }

    /// `MonitorName`, which is what `Ref` returns.
    #[inline]
    pub fn monitor_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
