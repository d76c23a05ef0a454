//! Resource types of `AWS::Deadline`.

use super::prelude::*;

/// [`AWS::Deadline::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Budget"))]
pub struct Budget(Identity);

impl ResourceType for Budget {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Budget",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("BudgetId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Budget {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BudgetId`.
    #[inline]
    pub fn budget_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "BudgetId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Deadline::Farm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Farm"))]
pub struct Farm(Identity);

impl ResourceType for Farm {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Farm",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("FarmId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Farm {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `FarmId`.
    #[inline]
    pub fn farm_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "FarmId")
    }
}

/// [`AWS::Deadline::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Fleet"))]
pub struct Fleet(Identity);

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Fleet",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("FleetId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Capabilities`.
    #[inline]
    pub fn capabilities(&self) -> Value<Json> {
        attribute(self.0, "Capabilities")
    }

    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "FleetId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// The attribute `WorkerCount`.
    #[inline]
    pub fn worker_count(&self) -> Value<Integer> {
        attribute(self.0, "WorkerCount")
    }
}

/// [`AWS::Deadline::LicenseEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::LicenseEndpoint"))]
pub struct LicenseEndpoint(Identity);

impl ResourceType for LicenseEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::LicenseEndpoint",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("LicenseEndpointId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LicenseEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DnsName`.
    #[inline]
    pub fn dns_name(&self) -> Value<Text> {
        attribute(self.0, "DnsName")
    }

    /// The attribute `LicenseEndpointId`.
    #[inline]
    pub fn license_endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LicenseEndpointId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(&self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }
}

/// [`AWS::Deadline::Limit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Limit"))]
pub struct Limit(Identity);

impl ResourceType for Limit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Limit",
        arn: None,
        id: Some(Target::Attribute("LimitId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Limit {
    /// The attribute `CurrentCount`.
    #[inline]
    pub fn current_count(&self) -> Value<Integer> {
        attribute(self.0, "CurrentCount")
    }

    /// The attribute `LimitId`.
    #[inline]
    pub fn limit_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LimitId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::MeteredProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::MeteredProduct"))]
pub struct MeteredProduct(Identity);

impl ResourceType for MeteredProduct {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::MeteredProduct",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl MeteredProduct {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Family`.
    #[inline]
    pub fn family(&self) -> Value<Text> {
        attribute(self.0, "Family")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `Vendor`.
    #[inline]
    pub fn vendor(&self) -> Value<Text> {
        attribute(self.0, "Vendor")
    }
}

/// [`AWS::Deadline::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Monitor"))]
pub struct Monitor(Identity);

impl ResourceType for Monitor {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Monitor",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("MonitorId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Monitor {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IdentityCenterApplicationArn`.
    #[inline]
    pub fn identity_center_application_arn(&self) -> Value<Text> {
        attribute(self.0, "IdentityCenterApplicationArn")
    }

    /// The attribute `MonitorId`.
    #[inline]
    pub fn monitor_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "MonitorId")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.0, "Url")
    }
}

/// [`AWS::Deadline::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Queue"))]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Queue",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("QueueId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `QueueId`.
    #[inline]
    pub fn queue_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "QueueId")
    }
}

/// [`AWS::Deadline::QueueEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::QueueEnvironment"))]
pub struct QueueEnvironment(Identity);

impl ResourceType for QueueEnvironment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::QueueEnvironment",
        arn: None,
        id: Some(Target::Attribute("QueueEnvironmentId")),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QueueEnvironment {
    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `QueueEnvironmentId`.
    #[inline]
    pub fn queue_environment_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "QueueEnvironmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::QueueFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::QueueFleetAssociation"))]
pub struct QueueFleetAssociation(Identity);

impl ResourceType for QueueFleetAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::QueueFleetAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QueueFleetAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::QueueLimitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::QueueLimitAssociation"))]
pub struct QueueLimitAssociation(Identity);

impl ResourceType for QueueLimitAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::QueueLimitAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QueueLimitAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::StorageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::StorageProfile"))]
pub struct StorageProfile(Identity);

impl ResourceType for StorageProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::StorageProfile",
        arn: None,
        id: Some(Target::Attribute("StorageProfileId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StorageProfile {
    /// The attribute `StorageProfileId`.
    #[inline]
    pub fn storage_profile_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "StorageProfileId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::Worker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Deadline::Worker"))]
pub struct Worker(Identity);

impl ResourceType for Worker {
    const FACTS: Facts = Facts {
        type_name: "AWS::Deadline::Worker",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("WorkerId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Worker {
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

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(&self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `WorkerId`.
    #[inline]
    pub fn worker_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "WorkerId")
    }
}
