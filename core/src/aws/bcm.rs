//! Resource types of `AWS::BCM`.

use super::prelude::*;

/// [`AWS::BCM::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html).
pub struct Dashboard {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Dashboard {
    const FACTS: Facts = Facts {
        type_name: "AWS::BCM::Dashboard",
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
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::BCM::ScheduledReport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html).
pub struct ScheduledReport {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScheduledReport {
    const FACTS: Facts = Facts {
        type_name: "AWS::BCM::ScheduledReport",
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

impl ScheduledReport {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `HealthStatus`.
    #[inline]
    pub fn health_status(&self) -> Value<Json> {
        attribute(self.use_construct, "HealthStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
