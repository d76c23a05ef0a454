//! Resource types of `AWS::MSK`.

use super::prelude::*;

/// [`AWS::MSK::BatchScramSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html).
pub struct BatchScramSecret {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BatchScramSecret {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::BatchScramSecret",
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

impl BatchScramSecret {
    /// `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MSK::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Channel",
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

impl Channel {
    /// The attribute `ChannelArn`.
    #[inline]
    pub fn channel_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ChannelArn")
    }

    /// The attribute `StateInfo`.
    #[inline]
    pub fn state_info(&self) -> Value<Json> {
        attribute(self.use_construct, "StateInfo")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::MSK::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Cluster",
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

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentVersion")
    }
}

/// [`AWS::MSK::ClusterPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html).
pub struct ClusterPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::ClusterPolicy",
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

impl ClusterPolicy {
    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentVersion")
    }

    /// `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MSK::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html).
pub struct Configuration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Configuration {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Configuration",
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

impl Configuration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `LatestRevision.CreationTime`.
    #[inline]
    pub fn latest_revision_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestRevision.CreationTime")
    }

    /// The attribute `LatestRevision.Description`.
    #[inline]
    pub fn latest_revision_description(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestRevision.Description")
    }

    /// The attribute `LatestRevision.Revision`.
    #[inline]
    pub fn latest_revision_revision(&self) -> Value<Integer> {
        attribute(self.use_construct, "LatestRevision.Revision")
    }
}

/// [`AWS::MSK::Replicator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html).
pub struct Replicator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Replicator {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Replicator",
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

impl Replicator {
    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentVersion")
    }

    /// The attribute `ReplicatorArn`.
    #[inline]
    pub fn replicator_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ReplicatorArn")
    }
}

/// [`AWS::MSK::ServerlessCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html).
pub struct ServerlessCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServerlessCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::ServerlessCluster",
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

impl ServerlessCluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::MSK::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html).
pub struct Topic {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Topic {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::Topic",
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

impl Topic {
    /// The attribute `TopicArn`.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TopicArn")
    }
}

/// [`AWS::MSK::VpcConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html).
pub struct VpcConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::MSK::VpcConnection",
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

impl VpcConnection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}
