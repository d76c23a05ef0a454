//! Resource types of `AWS::Deadline`.

use super::prelude::*;

/// [`AWS::Deadline::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html).
#[derive(Clone, Copy)]
pub struct Budget(Identity);

impl ResourceType for Budget {
    const TYPE_NAME: &'static str = "AWS::Deadline::Budget";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("BudgetId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Budget {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BudgetId`.
    #[inline]
    pub fn budget_id(self) -> Value<Id<Self>> {
        attribute(self.0, "BudgetId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Deadline::Farm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html).
#[derive(Clone, Copy)]
pub struct Farm(Identity);

impl ResourceType for Farm {
    const TYPE_NAME: &'static str = "AWS::Deadline::Farm";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("FarmId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Farm {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `FarmId`.
    #[inline]
    pub fn farm_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FarmId")
    }
}

/// [`AWS::Deadline::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html).
#[derive(Clone, Copy)]
pub struct Fleet(Identity);

impl ResourceType for Fleet {
    const TYPE_NAME: &'static str = "AWS::Deadline::Fleet";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("FleetId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Capabilities`.
    #[inline]
    pub fn capabilities(self) -> Value<Json> {
        attribute(self.0, "Capabilities")
    }

    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FleetId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// The attribute `WorkerCount`.
    #[inline]
    pub fn worker_count(self) -> Value<Integer> {
        attribute(self.0, "WorkerCount")
    }
}

/// [`AWS::Deadline::LicenseEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html).
#[derive(Clone, Copy)]
pub struct LicenseEndpoint(Identity);

impl ResourceType for LicenseEndpoint {
    const TYPE_NAME: &'static str = "AWS::Deadline::LicenseEndpoint";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("LicenseEndpointId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LicenseEndpoint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DnsName`.
    #[inline]
    pub fn dns_name(self) -> Value<Text> {
        attribute(self.0, "DnsName")
    }

    /// The attribute `LicenseEndpointId`.
    #[inline]
    pub fn license_endpoint_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LicenseEndpointId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }
}

/// [`AWS::Deadline::Limit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html).
#[derive(Clone, Copy)]
pub struct Limit(Identity);

impl ResourceType for Limit {
    const TYPE_NAME: &'static str = "AWS::Deadline::Limit";
    const ID: Option<Target> = Some(Target::Attribute("LimitId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Limit {
    /// The attribute `CurrentCount`.
    #[inline]
    pub fn current_count(self) -> Value<Integer> {
        attribute(self.0, "CurrentCount")
    }

    /// The attribute `LimitId`.
    #[inline]
    pub fn limit_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LimitId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::MeteredProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html).
#[derive(Clone, Copy)]
pub struct MeteredProduct(Identity);

impl ResourceType for MeteredProduct {
    const TYPE_NAME: &'static str = "AWS::Deadline::MeteredProduct";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MeteredProduct {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Family`.
    #[inline]
    pub fn family(self) -> Value<Text> {
        attribute(self.0, "Family")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `Vendor`.
    #[inline]
    pub fn vendor(self) -> Value<Text> {
        attribute(self.0, "Vendor")
    }
}

/// [`AWS::Deadline::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html).
#[derive(Clone, Copy)]
pub struct Monitor(Identity);

impl ResourceType for Monitor {
    const TYPE_NAME: &'static str = "AWS::Deadline::Monitor";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("MonitorId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Monitor {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `IdentityCenterApplicationArn`.
    #[inline]
    pub fn identity_center_application_arn(self) -> Value<Text> {
        attribute(self.0, "IdentityCenterApplicationArn")
    }

    /// The attribute `MonitorId`.
    #[inline]
    pub fn monitor_id(self) -> Value<Id<Self>> {
        attribute(self.0, "MonitorId")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(self) -> Value<Text> {
        attribute(self.0, "Url")
    }
}

/// [`AWS::Deadline::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html).
#[derive(Clone, Copy)]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const TYPE_NAME: &'static str = "AWS::Deadline::Queue";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("QueueId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `QueueId`.
    #[inline]
    pub fn queue_id(self) -> Value<Id<Self>> {
        attribute(self.0, "QueueId")
    }
}

/// [`AWS::Deadline::QueueEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html).
#[derive(Clone, Copy)]
pub struct QueueEnvironment(Identity);

impl ResourceType for QueueEnvironment {
    const TYPE_NAME: &'static str = "AWS::Deadline::QueueEnvironment";
    const ID: Option<Target> = Some(Target::Attribute("QueueEnvironmentId"));
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl QueueEnvironment {
    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `QueueEnvironmentId`.
    #[inline]
    pub fn queue_environment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "QueueEnvironmentId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::QueueFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html).
#[derive(Clone, Copy)]
pub struct QueueFleetAssociation(Identity);

impl ResourceType for QueueFleetAssociation {
    const TYPE_NAME: &'static str = "AWS::Deadline::QueueFleetAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl QueueFleetAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::QueueLimitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html).
#[derive(Clone, Copy)]
pub struct QueueLimitAssociation(Identity);

impl ResourceType for QueueLimitAssociation {
    const TYPE_NAME: &'static str = "AWS::Deadline::QueueLimitAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl QueueLimitAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::StorageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html).
#[derive(Clone, Copy)]
pub struct StorageProfile(Identity);

impl ResourceType for StorageProfile {
    const TYPE_NAME: &'static str = "AWS::Deadline::StorageProfile";
    const ID: Option<Target> = Some(Target::Attribute("StorageProfileId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl StorageProfile {
    /// The attribute `StorageProfileId`.
    #[inline]
    pub fn storage_profile_id(self) -> Value<Id<Self>> {
        attribute(self.0, "StorageProfileId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Deadline::Worker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html).
#[derive(Clone, Copy)]
pub struct Worker(Identity);

impl ResourceType for Worker {
    const TYPE_NAME: &'static str = "AWS::Deadline::Worker";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("WorkerId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Worker {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `CreatedBy`.
    #[inline]
    pub fn created_by(self) -> Value<Text> {
        attribute(self.0, "CreatedBy")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `WorkerId`.
    #[inline]
    pub fn worker_id(self) -> Value<Id<Self>> {
        attribute(self.0, "WorkerId")
    }
}
