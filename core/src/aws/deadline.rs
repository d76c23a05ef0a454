//! Resource types of `AWS::Deadline`.

use super::prelude::*;

/// [`AWS::Deadline::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html).
pub struct Budget {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Budget {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Budget",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("BudgetId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Budget {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BudgetId`.
    #[inline]
    pub fn budget_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "BudgetId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Deadline::Farm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html).
pub struct Farm {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Farm {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Farm",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FarmId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Farm {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `FarmId`.
    #[inline]
    pub fn farm_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FarmId")
    }
}

/// [`AWS::Deadline::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html).
pub struct Fleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Fleet",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FleetId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Capabilities`.
    #[inline]
    pub fn capabilities(&self) -> Value<Json> {
        attribute(self.use_construct, "Capabilities")
    }

    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FleetId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }

    /// The attribute `WorkerCount`.
    #[inline]
    pub fn worker_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "WorkerCount")
    }
}

/// [`AWS::Deadline::LicenseEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html).
pub struct LicenseEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LicenseEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::LicenseEndpoint",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LicenseEndpointId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LicenseEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DnsName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DnsName")
    }

    /// The attribute `LicenseEndpointId`.
    #[inline]
    pub fn license_endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LicenseEndpointId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusMessage")
    }
}

/// [`AWS::Deadline::Limit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html).
pub struct Limit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Limit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Limit",
        arn: None,
        id: Some(ReturnValue::Attribute("LimitId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Limit {
    /// The attribute `CurrentCount`.
    #[inline]
    pub fn current_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "CurrentCount")
    }

    /// The attribute `LimitId`.
    #[inline]
    pub fn limit_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LimitId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Deadline::MeteredProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html).
pub struct MeteredProduct {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MeteredProduct {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::MeteredProduct",
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

impl MeteredProduct {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Family`.
    #[inline]
    pub fn family(&self) -> Value<Text> {
        attribute(self.use_construct, "Family")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `Vendor`.
    #[inline]
    pub fn vendor(&self) -> Value<Text> {
        attribute(self.use_construct, "Vendor")
    }
}

/// [`AWS::Deadline::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html).
pub struct Monitor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Monitor {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Monitor",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("MonitorId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Monitor {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `IdentityCenterApplicationArn`.
    #[inline]
    pub fn identity_center_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentityCenterApplicationArn")
    }

    /// The attribute `MonitorId`.
    #[inline]
    pub fn monitor_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MonitorId")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.use_construct, "Url")
    }
}

/// [`AWS::Deadline::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html).
pub struct Queue {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Queue {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Queue",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("QueueId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `QueueId`.
    #[inline]
    pub fn queue_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "QueueId")
    }
}

/// [`AWS::Deadline::QueueEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html).
pub struct QueueEnvironment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QueueEnvironment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::QueueEnvironment",
        arn: None,
        id: Some(ReturnValue::Attribute("QueueEnvironmentId")),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl QueueEnvironment {
    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `QueueEnvironmentId`.
    #[inline]
    pub fn queue_environment_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "QueueEnvironmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Deadline::QueueFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html).
pub struct QueueFleetAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QueueFleetAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::QueueFleetAssociation",
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

impl QueueFleetAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Deadline::QueueLimitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html).
pub struct QueueLimitAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QueueLimitAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::QueueLimitAssociation",
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

impl QueueLimitAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Deadline::StorageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html).
pub struct StorageProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StorageProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::StorageProfile",
        arn: None,
        id: Some(ReturnValue::Attribute("StorageProfileId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl StorageProfile {
    /// The attribute `StorageProfileId`.
    #[inline]
    pub fn storage_profile_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "StorageProfileId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Deadline::Worker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html).
pub struct Worker {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Worker {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Worker",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("WorkerId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Worker {
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

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `WorkerId`.
    #[inline]
    pub fn worker_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WorkerId")
    }
}
