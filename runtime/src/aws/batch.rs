//! Resource types of `AWS::Batch`.

use super::prelude::*;

/// [`AWS::Batch::ComputeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::ComputeEnvironment"))]
pub struct ComputeEnvironment(Identity);

impl ResourceType for ComputeEnvironment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::ComputeEnvironment",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ComputeEnvironment {
    /// The attribute `ComputeEnvironmentArn`.
    #[inline]
    pub fn compute_environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ComputeEnvironmentArn")
    }

    /// The attribute `EksConfiguration.AccessEntry.Status`.
    #[inline]
    pub fn eks_configuration_access_entry_status(&self) -> Value<Text> {
        attribute(self.0, "EksConfiguration.AccessEntry.Status")
    }
}

/// [`AWS::Batch::ConsumableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::ConsumableResource"))]
pub struct ConsumableResource(Identity);

impl ResourceType for ConsumableResource {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::ConsumableResource",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConsumableResource {
    /// The attribute `AvailableQuantity`.
    #[inline]
    pub fn available_quantity(&self) -> Value<Integer> {
        attribute(self.0, "AvailableQuantity")
    }

    /// The attribute `ConsumableResourceArn`.
    #[inline]
    pub fn consumable_resource_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ConsumableResourceArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Integer> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `InUseQuantity`.
    #[inline]
    pub fn in_use_quantity(&self) -> Value<Integer> {
        attribute(self.0, "InUseQuantity")
    }
}

/// [`AWS::Batch::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::JobDefinition"))]
pub struct JobDefinition(Identity);

impl ResourceType for JobDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::JobDefinition",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl JobDefinition {
    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "JobDefinitionArn")
    }
}

/// [`AWS::Batch::JobQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::JobQueue"))]
pub struct JobQueue(Identity);

impl ResourceType for JobQueue {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::JobQueue",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl JobQueue {
    /// The attribute `JobQueueArn`.
    #[inline]
    pub fn job_queue_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "JobQueueArn")
    }
}

/// [`AWS::Batch::QuotaShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::QuotaShare"))]
pub struct QuotaShare(Identity);

impl ResourceType for QuotaShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::QuotaShare",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl QuotaShare {
    /// The attribute `QuotaShareArn`, which is what `Ref` returns.
    #[inline]
    pub fn quota_share_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Batch::SchedulingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::SchedulingPolicy"))]
pub struct SchedulingPolicy(Identity);

impl ResourceType for SchedulingPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::SchedulingPolicy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SchedulingPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Batch::ServiceEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Batch::ServiceEnvironment"))]
pub struct ServiceEnvironment(Identity);

impl ResourceType for ServiceEnvironment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::ServiceEnvironment",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServiceEnvironment {
    /// The attribute `ServiceEnvironmentArn`.
    #[inline]
    pub fn service_environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ServiceEnvironmentArn")
    }
}
