//! Resource types of `AWS::Batch`.

use super::prelude::*;

/// [`AWS::Batch::ComputeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html).
pub struct ComputeEnvironment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ComputeEnvironment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::ComputeEnvironment",
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

impl ComputeEnvironment {
    /// The attribute `ComputeEnvironmentArn`.
    #[inline]
    pub fn compute_environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ComputeEnvironmentArn")
    }

    /// The attribute `EksConfiguration.AccessEntry.Status`.
    #[inline]
    pub fn eks_configuration_access_entry_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EksConfiguration.AccessEntry.Status")
    }
}

/// [`AWS::Batch::ConsumableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html).
pub struct ConsumableResource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConsumableResource {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::ConsumableResource",
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

impl ConsumableResource {
    /// The attribute `AvailableQuantity`.
    #[inline]
    pub fn available_quantity(&self) -> Value<Integer> {
        attribute(self.use_construct, "AvailableQuantity")
    }

    /// The attribute `ConsumableResourceArn`.
    #[inline]
    pub fn consumable_resource_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConsumableResourceArn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `InUseQuantity`.
    #[inline]
    pub fn in_use_quantity(&self) -> Value<Integer> {
        attribute(self.use_construct, "InUseQuantity")
    }
}

/// [`AWS::Batch::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html).
pub struct JobDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for JobDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::JobDefinition",
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

impl JobDefinition {
    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "JobDefinitionArn")
    }
}

/// [`AWS::Batch::JobQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html).
pub struct JobQueue {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for JobQueue {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::JobQueue",
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

impl JobQueue {
    /// The attribute `JobQueueArn`.
    #[inline]
    pub fn job_queue_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "JobQueueArn")
    }
}

/// [`AWS::Batch::QuotaShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html).
pub struct QuotaShare {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for QuotaShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::QuotaShare",
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

impl QuotaShare {
    /// The attribute `QuotaShareArn`, which is what `Ref` returns.
    #[inline]
    pub fn quota_share_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Batch::SchedulingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html).
pub struct SchedulingPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SchedulingPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::SchedulingPolicy",
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

impl SchedulingPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::Batch::ServiceEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html).
pub struct ServiceEnvironment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceEnvironment {
    const FACTS: Facts = Facts {
        type_name: "AWS::Batch::ServiceEnvironment",
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

impl ServiceEnvironment {
    /// The attribute `ServiceEnvironmentArn`.
    #[inline]
    pub fn service_environment_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ServiceEnvironmentArn")
    }
}
