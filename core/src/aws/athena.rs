//! Resource types of `AWS::Athena`.

use super::prelude::*;

/// [`AWS::Athena::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html).
pub struct CapacityReservation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityReservation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::CapacityReservation",
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

impl CapacityReservation {
    /// The attribute `AllocatedDpus`.
    #[inline]
    pub fn allocated_dpus(&self) -> Value<Integer> {
        attribute(self.use_construct, "AllocatedDpus")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastSuccessfulAllocationTime`.
    #[inline]
    pub fn last_successful_allocation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastSuccessfulAllocationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Athena::DataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html).
pub struct DataCatalog {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataCatalog {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::DataCatalog",
        arn: None,
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

impl DataCatalog {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Athena::NamedQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html).
pub struct NamedQuery {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NamedQuery {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::NamedQuery",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl NamedQuery {
    /// The attribute `NamedQueryId`.
    #[inline]
    pub fn named_query_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NamedQueryId")
    }
}

/// [`AWS::Athena::PreparedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html).
pub struct PreparedStatement {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PreparedStatement {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::PreparedStatement",
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

impl PreparedStatement {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Athena::WorkGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html).
pub struct WorkGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::WorkGroup",
        arn: None,
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

impl WorkGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
    #[inline]
    pub fn work_group_configuration_engine_version_effective_engine_version(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion",
        )
    }

    /// The attribute `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
    #[inline]
    pub fn work_group_configuration_updates_engine_version_effective_engine_version(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion",
        )
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
