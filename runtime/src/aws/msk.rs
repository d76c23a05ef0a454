//! Resource types of `AWS::MSK`.

use super::prelude::*;

/// [`AWS::MSK::BatchScramSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::BatchScramSecret"))]
pub struct BatchScramSecret(Identity);

impl ResourceType for BatchScramSecret {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::BatchScramSecret",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl BatchScramSecret {
    /// `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MSK::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::Channel"))]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Channel",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Channel {
    /// The attribute `ChannelArn`.
    #[inline]
    pub fn channel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ChannelArn")
    }

    /// The attribute `StateInfo`.
    #[inline]
    pub fn state_info(&self) -> Value<Json> {
        attribute(self.0, "StateInfo")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::MSK::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::Cluster"))]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Cluster",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(&self) -> Value<Text> {
        attribute(self.0, "CurrentVersion")
    }
}

/// [`AWS::MSK::ClusterPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::ClusterPolicy"))]
pub struct ClusterPolicy(Identity);

impl ResourceType for ClusterPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::ClusterPolicy",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ClusterPolicy {
    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(&self) -> Value<Text> {
        attribute(self.0, "CurrentVersion")
    }

    /// `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MSK::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::Configuration"))]
pub struct Configuration(Identity);

impl ResourceType for Configuration {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Configuration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Configuration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LatestRevision.CreationTime`.
    #[inline]
    pub fn latest_revision_creation_time(&self) -> Value<Text> {
        attribute(self.0, "LatestRevision.CreationTime")
    }

    /// The attribute `LatestRevision.Description`.
    #[inline]
    pub fn latest_revision_description(&self) -> Value<Text> {
        attribute(self.0, "LatestRevision.Description")
    }

    /// The attribute `LatestRevision.Revision`.
    #[inline]
    pub fn latest_revision_revision(&self) -> Value<Integer> {
        attribute(self.0, "LatestRevision.Revision")
    }
}

/// [`AWS::MSK::Replicator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::Replicator"))]
pub struct Replicator(Identity);

impl ResourceType for Replicator {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Replicator",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Replicator {
    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(&self) -> Value<Text> {
        attribute(self.0, "CurrentVersion")
    }

    /// The attribute `ReplicatorArn`.
    #[inline]
    pub fn replicator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ReplicatorArn")
    }
}

/// [`AWS::MSK::ServerlessCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::ServerlessCluster"))]
pub struct ServerlessCluster(Identity);

impl ResourceType for ServerlessCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::ServerlessCluster",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServerlessCluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::MSK::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::Topic"))]
pub struct Topic(Identity);

impl ResourceType for Topic {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Topic",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Topic {
    /// The attribute `TopicArn`.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TopicArn")
    }
}

/// [`AWS::MSK::VpcConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MSK::VpcConnection"))]
pub struct VpcConnection(Identity);

impl ResourceType for VpcConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::VpcConnection",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VpcConnection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
