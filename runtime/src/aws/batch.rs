//! Resource types of `AWS::Batch`.

use super::prelude::*;

/// [`AWS::Batch::ComputeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html).
#[derive(Clone, Copy)]
pub struct ComputeEnvironment(Identity);

impl ResourceType for ComputeEnvironment {
    const TYPE_NAME: &'static str = "AWS::Batch::ComputeEnvironment";
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

impl ComputeEnvironment {
    /// The attribute `ComputeEnvironmentArn`.
    #[inline]
    pub fn compute_environment_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ComputeEnvironmentArn")
    }

    /// The attribute `EksConfiguration.AccessEntry.Status`.
    #[inline]
    pub fn eks_configuration_access_entry_status(self) -> Value<Text> {
        attribute(self.0, "EksConfiguration.AccessEntry.Status")
    }
}

/// [`AWS::Batch::ConsumableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html).
#[derive(Clone, Copy)]
pub struct ConsumableResource(Identity);

impl ResourceType for ConsumableResource {
    const TYPE_NAME: &'static str = "AWS::Batch::ConsumableResource";
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

impl ConsumableResource {
    /// The attribute `AvailableQuantity`.
    #[inline]
    pub fn available_quantity(self) -> Value<Integer> {
        attribute(self.0, "AvailableQuantity")
    }

    /// The attribute `ConsumableResourceArn`.
    #[inline]
    pub fn consumable_resource_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConsumableResourceArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Integer> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `InUseQuantity`.
    #[inline]
    pub fn in_use_quantity(self) -> Value<Integer> {
        attribute(self.0, "InUseQuantity")
    }
}

/// [`AWS::Batch::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html).
#[derive(Clone, Copy)]
pub struct JobDefinition(Identity);

impl ResourceType for JobDefinition {
    const TYPE_NAME: &'static str = "AWS::Batch::JobDefinition";
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

impl JobDefinition {
    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "JobDefinitionArn")
    }
}

/// [`AWS::Batch::JobQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html).
#[derive(Clone, Copy)]
pub struct JobQueue(Identity);

impl ResourceType for JobQueue {
    const TYPE_NAME: &'static str = "AWS::Batch::JobQueue";
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

impl JobQueue {
    /// The attribute `JobQueueArn`.
    #[inline]
    pub fn job_queue_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "JobQueueArn")
    }
}

/// [`AWS::Batch::QuotaShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html).
#[derive(Clone, Copy)]
pub struct QuotaShare(Identity);

impl ResourceType for QuotaShare {
    const TYPE_NAME: &'static str = "AWS::Batch::QuotaShare";
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

impl QuotaShare {
    /// The attribute `QuotaShareArn`.
    #[inline]
    pub fn quota_share_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "QuotaShareArn")
    }
}

/// [`AWS::Batch::SchedulingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html).
#[derive(Clone, Copy)]
pub struct SchedulingPolicy(Identity);

impl ResourceType for SchedulingPolicy {
    const TYPE_NAME: &'static str = "AWS::Batch::SchedulingPolicy";
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

impl SchedulingPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Batch::ServiceEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html).
#[derive(Clone, Copy)]
pub struct ServiceEnvironment(Identity);

impl ResourceType for ServiceEnvironment {
    const TYPE_NAME: &'static str = "AWS::Batch::ServiceEnvironment";
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

impl ServiceEnvironment {
    /// The attribute `ServiceEnvironmentArn`.
    #[inline]
    pub fn service_environment_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ServiceEnvironmentArn")
    }
}
