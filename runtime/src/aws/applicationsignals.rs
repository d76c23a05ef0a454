//! Resource types of `AWS::ApplicationSignals`.

use super::prelude::*;

/// [`AWS::ApplicationSignals::Discovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html).
#[derive(Clone, Copy)]
pub struct Discovery(Identity);

impl ResourceType for Discovery {
    const TYPE_NAME: &'static str = "AWS::ApplicationSignals::Discovery";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Discovery {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::ApplicationSignals::GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html).
#[derive(Clone, Copy)]
pub struct GroupingConfiguration(Identity);

impl ResourceType for GroupingConfiguration {
    const TYPE_NAME: &'static str = "AWS::ApplicationSignals::GroupingConfiguration";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GroupingConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::ApplicationSignals::InstrumentationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html).
#[derive(Clone, Copy)]
pub struct InstrumentationConfig(Identity);

impl ResourceType for InstrumentationConfig {
    const TYPE_NAME: &'static str = "AWS::ApplicationSignals::InstrumentationConfig";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InstrumentationConfig {
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

    /// The attribute `LocationHash`.
    #[inline]
    pub fn location_hash(self) -> Value<Text> {
        attribute(self.0, "LocationHash")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ApplicationSignals::ServiceLevelObjective`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html).
#[derive(Clone, Copy)]
pub struct ServiceLevelObjective(Identity);

impl ResourceType for ServiceLevelObjective {
    const TYPE_NAME: &'static str = "AWS::ApplicationSignals::ServiceLevelObjective";
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

impl ServiceLevelObjective {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Integer> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `EvaluationType`.
    #[inline]
    pub fn evaluation_type(self) -> Value<Text> {
        attribute(self.0, "EvaluationType")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(self) -> Value<Integer> {
        attribute(self.0, "LastUpdatedTime")
    }
}
