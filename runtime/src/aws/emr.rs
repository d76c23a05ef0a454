//! Resource types of `AWS::EMR`.

use super::prelude::*;

/// [`AWS::EMR::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::Cluster"))]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::Cluster",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cluster {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MasterPublicDNS`.
    #[inline]
    pub fn master_public_dns(&self) -> Value<Text> {
        attribute(self.0, "MasterPublicDNS")
    }
}

/// [`AWS::EMR::InstanceFleetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::InstanceFleetConfig"))]
pub struct InstanceFleetConfig(Identity);

impl ResourceType for InstanceFleetConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::InstanceFleetConfig",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InstanceFleetConfig {
    /// The attribute `InstanceFleetId`.
    #[inline]
    pub fn instance_fleet_id(&self) -> Value<Text> {
        attribute(self.0, "InstanceFleetId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EMR::InstanceGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::InstanceGroupConfig"))]
pub struct InstanceGroupConfig(Identity);

impl ResourceType for InstanceGroupConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::InstanceGroupConfig",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InstanceGroupConfig {
    /// The attribute `InstanceGroupId`.
    #[inline]
    pub fn instance_group_id(&self) -> Value<Text> {
        attribute(self.0, "InstanceGroupId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EMR::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::SecurityConfiguration"))]
pub struct SecurityConfiguration(Identity);

impl ResourceType for SecurityConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::SecurityConfiguration",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SecurityConfiguration {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EMR::Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::Step"))]
pub struct Step(Identity);

impl ResourceType for Step {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::Step",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Step {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::EMR::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::Studio"))]
pub struct Studio(Identity);

impl ResourceType for Studio {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::Studio",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Studio {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StudioId`.
    #[inline]
    pub fn studio_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "StudioId")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.0, "Url")
    }
}

/// [`AWS::EMR::StudioSessionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::StudioSessionMapping"))]
pub struct StudioSessionMapping(Identity);

impl ResourceType for StudioSessionMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::StudioSessionMapping",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StudioSessionMapping {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EMR::WALWorkspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EMR::WALWorkspace"))]
pub struct WALWorkspace(Identity);

impl ResourceType for WALWorkspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::EMR::WALWorkspace",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WALWorkspace {
    /// `WALWorkspaceName`, which is what `Ref` returns.
    #[inline]
    pub fn wal_workspace_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
