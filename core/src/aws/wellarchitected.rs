//! Resource types of `AWS::WellArchitected`.

use super::prelude::*;

/// [`AWS::WellArchitected::AgentContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html).
pub struct AgentContext {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentContext {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::AgentContext",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AgentContext {
    /// The attribute `ApplicationType`.
    #[inline]
    pub fn application_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ApplicationType")
    }

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

    /// The attribute `Criticality`.
    #[inline]
    pub fn criticality(&self) -> Value<Text> {
        attribute(self.use_construct, "Criticality")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy")
    }
}

/// [`AWS::WellArchitected::AgentGoal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html).
pub struct AgentGoal {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentGoal {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::AgentGoal",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AgentGoal {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy")
    }
}

/// [`AWS::WellArchitected::AgentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html).
pub struct AgentProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AgentProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::AgentProfile",
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

impl AgentProfile {
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

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy")
    }
}

/// [`AWS::WellArchitected::Lens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html).
pub struct Lens {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Lens {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::Lens",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LensId")),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Lens {
    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `LensArn`.
    #[inline]
    pub fn lens_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LensArn")
    }

    /// The attribute `LensId`.
    #[inline]
    pub fn lens_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LensId")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }
}

/// [`AWS::WellArchitected::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html).
pub struct Profile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Profile {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::Profile",
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

impl Profile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }

    /// The attribute `ProfileArn`.
    #[inline]
    pub fn profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProfileArn")
    }

    /// The attribute `ProfileVersion`.
    #[inline]
    pub fn profile_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ProfileVersion")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::WellArchitected::ReviewTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html).
pub struct ReviewTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReviewTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::ReviewTemplate",
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

impl ReviewTemplate {
    /// The attribute `Owner`.
    #[inline]
    pub fn owner(&self) -> Value<Text> {
        attribute(self.use_construct, "Owner")
    }

    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TemplateArn")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::WellArchitected::Workload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html).
pub struct Workload {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workload {
    const FACTS: Facts = Facts {
        type_name: "AWS::WellArchitected::Workload",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("WorkloadId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Workload {
    /// The attribute `ImprovementStatus`.
    #[inline]
    pub fn improvement_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ImprovementStatus")
    }

    /// The attribute `WorkloadArn`.
    #[inline]
    pub fn workload_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WorkloadArn")
    }

    /// The attribute `WorkloadId`.
    #[inline]
    pub fn workload_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WorkloadId")
    }
}
