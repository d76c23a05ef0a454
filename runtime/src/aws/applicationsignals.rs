//! Resource types of `AWS::ApplicationSignals`.

use super::prelude::*;

/// [`AWS::ApplicationSignals::Discovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ApplicationSignals::Discovery"))]
pub struct Discovery(Identity);

impl ResourceType for Discovery {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApplicationSignals::Discovery",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Discovery {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}

/// [`AWS::ApplicationSignals::GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ApplicationSignals::GroupingConfiguration"))]
pub struct GroupingConfiguration(Identity);

impl ResourceType for GroupingConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApplicationSignals::GroupingConfiguration",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GroupingConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}

/// [`AWS::ApplicationSignals::InstrumentationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ApplicationSignals::InstrumentationConfig"))]
pub struct InstrumentationConfig(Identity);

impl ResourceType for InstrumentationConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApplicationSignals::InstrumentationConfig",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InstrumentationConfig {
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

    /// The attribute `LocationHash`.
    #[inline]
    pub fn location_hash(&self) -> Value<Text> {
        attribute(self.0, "LocationHash")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ApplicationSignals::ServiceLevelObjective`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ApplicationSignals::ServiceLevelObjective"))]
pub struct ServiceLevelObjective(Identity);

impl ResourceType for ServiceLevelObjective {
    const FACTS: Facts = Facts {
        type_name: "AWS::ApplicationSignals::ServiceLevelObjective",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServiceLevelObjective {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Integer> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `EvaluationType`.
    #[inline]
    pub fn evaluation_type(&self) -> Value<Text> {
        attribute(self.0, "EvaluationType")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Integer> {
        attribute(self.0, "LastUpdatedTime")
    }
}
