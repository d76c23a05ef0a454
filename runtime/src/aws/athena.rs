//! Resource types of `AWS::Athena`.

use super::prelude::*;

/// [`AWS::Athena::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Athena::CapacityReservation"))]
pub struct CapacityReservation(Identity);

impl ResourceType for CapacityReservation {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::CapacityReservation",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CapacityReservation {
    /// The attribute `AllocatedDpus`.
    #[inline]
    pub fn allocated_dpus(&self) -> Value<Integer> {
        attribute(self.0, "AllocatedDpus")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastSuccessfulAllocationTime`.
    #[inline]
    pub fn last_successful_allocation_time(&self) -> Value<Text> {
        attribute(self.0, "LastSuccessfulAllocationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Athena::DataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Athena::DataCatalog"))]
pub struct DataCatalog(Identity);

impl ResourceType for DataCatalog {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::DataCatalog",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataCatalog {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Athena::NamedQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Athena::NamedQuery"))]
pub struct NamedQuery(Identity);

impl ResourceType for NamedQuery {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::NamedQuery",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NamedQuery {
    /// The attribute `NamedQueryId`.
    #[inline]
    pub fn named_query_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "NamedQueryId")
    }
}

/// [`AWS::Athena::PreparedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Athena::PreparedStatement"))]
pub struct PreparedStatement(Identity);

impl ResourceType for PreparedStatement {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::PreparedStatement",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PreparedStatement {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Athena::WorkGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Athena::WorkGroup"))]
pub struct WorkGroup(Identity);

impl ResourceType for WorkGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Athena::WorkGroup",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WorkGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
    #[inline]
    pub fn work_group_configuration_engine_version_effective_engine_version(&self) -> Value<Text> {
        attribute(
            self.0,
            "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion",
        )
    }

    /// The attribute `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
    #[inline]
    pub fn work_group_configuration_updates_engine_version_effective_engine_version(
        &self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion",
        )
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
