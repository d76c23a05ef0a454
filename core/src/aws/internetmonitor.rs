//! Resource types of `AWS::InternetMonitor`.

use super::prelude::*;

/// [`AWS::InternetMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html).
pub struct Monitor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Monitor {
    const FACTS: Facts = Facts {
        type_name: "AWS::InternetMonitor::Monitor",
        arn: Some(ReturnValue::Attribute("MonitorArn")),
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

impl Monitor {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `MonitorArn`.
    #[inline]
    pub fn monitor_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MonitorArn")
    }

    /// The attribute `ProcessingStatus`.
    #[inline]
    pub fn processing_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ProcessingStatus")
    }

    /// The attribute `ProcessingStatusInfo`.
    #[inline]
    pub fn processing_status_info(&self) -> Value<Text> {
        attribute(self.use_construct, "ProcessingStatusInfo")
    }

    /// `MonitorName`, which is what `Ref` returns.
    #[inline]
    pub fn monitor_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
