//! Resource types of `AWS::WellArchitected`.

use super::prelude::*;

/// [`AWS::WellArchitected::AgentContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html).
#[derive(Clone, Copy)]
pub struct AgentContext(Identity);

impl ResourceType for AgentContext {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::AgentContext";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AgentContext {
    /// The attribute `ApplicationType`.
    #[inline]
    pub fn application_type(self) -> Value<Text> {
        attribute(self.0, "ApplicationType")
    }

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

    /// The attribute `Criticality`.
    #[inline]
    pub fn criticality(self) -> Value<Text> {
        attribute(self.0, "Criticality")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(self) -> Value<Text> {
        attribute(self.0, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(self) -> Value<Text> {
        attribute(self.0, "LastModifiedBy")
    }
}

/// [`AWS::WellArchitected::AgentGoal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html).
#[derive(Clone, Copy)]
pub struct AgentGoal(Identity);

impl ResourceType for AgentGoal {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::AgentGoal";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AgentGoal {
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

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(self) -> Value<Text> {
        attribute(self.0, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(self) -> Value<Text> {
        attribute(self.0, "LastModifiedBy")
    }
}

/// [`AWS::WellArchitected::AgentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html).
#[derive(Clone, Copy)]
pub struct AgentProfile(Identity);

impl ResourceType for AgentProfile {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::AgentProfile";
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

impl AgentProfile {
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

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(self) -> Value<Text> {
        attribute(self.0, "LastModifiedAt")
    }

    /// The attribute `LastModifiedBy`.
    #[inline]
    pub fn last_modified_by(self) -> Value<Text> {
        attribute(self.0, "LastModifiedBy")
    }
}

/// [`AWS::WellArchitected::Lens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html).
#[derive(Clone, Copy)]
pub struct Lens(Identity);

impl ResourceType for Lens {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::Lens";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("LensId"));
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

impl Lens {
    /// The attribute `Description`.
    #[inline]
    pub fn description(self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `LensArn`.
    #[inline]
    pub fn lens_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LensArn")
    }

    /// The attribute `LensId`.
    #[inline]
    pub fn lens_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LensId")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(self) -> Value<Text> {
        attribute(self.0, "Owner")
    }
}

/// [`AWS::WellArchitected::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html).
#[derive(Clone, Copy)]
pub struct Profile(Identity);

impl ResourceType for Profile {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::Profile";
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

impl Profile {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Owner`.
    #[inline]
    pub fn owner(self) -> Value<Text> {
        attribute(self.0, "Owner")
    }

    /// The attribute `ProfileArn`.
    #[inline]
    pub fn profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProfileArn")
    }

    /// The attribute `ProfileVersion`.
    #[inline]
    pub fn profile_version(self) -> Value<Text> {
        attribute(self.0, "ProfileVersion")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::WellArchitected::ReviewTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html).
#[derive(Clone, Copy)]
pub struct ReviewTemplate(Identity);

impl ResourceType for ReviewTemplate {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::ReviewTemplate";
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

impl ReviewTemplate {
    /// The attribute `Owner`.
    #[inline]
    pub fn owner(self) -> Value<Text> {
        attribute(self.0, "Owner")
    }

    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TemplateArn")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(self) -> Value<Text> {
        attribute(self.0, "UpdateStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::WellArchitected::Workload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html).
#[derive(Clone, Copy)]
pub struct Workload(Identity);

impl ResourceType for Workload {
    const TYPE_NAME: &'static str = "AWS::WellArchitected::Workload";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("WorkloadId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Workload {
    /// The attribute `ImprovementStatus`.
    #[inline]
    pub fn improvement_status(self) -> Value<Text> {
        attribute(self.0, "ImprovementStatus")
    }

    /// The attribute `WorkloadArn`.
    #[inline]
    pub fn workload_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "WorkloadArn")
    }

    /// The attribute `WorkloadId`.
    #[inline]
    pub fn workload_id(self) -> Value<Id<Self>> {
        attribute(self.0, "WorkloadId")
    }
}
