//! Resource types of `AWS::MSK`.

use super::prelude::*;

/// [`AWS::MSK::BatchScramSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html).
#[derive(Clone, Copy)]
pub struct BatchScramSecret(Identity);

impl ResourceType for BatchScramSecret {
    const TYPE_NAME: &'static str = "AWS::MSK::BatchScramSecret";
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

impl BatchScramSecret {
    /// `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MSK::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html).
#[derive(Clone, Copy)]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const TYPE_NAME: &'static str = "AWS::MSK::Channel";
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

impl Channel {
    /// The attribute `ChannelArn`.
    #[inline]
    pub fn channel_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ChannelArn")
    }

    /// The attribute `StateInfo`.
    #[inline]
    pub fn state_info(self) -> Value<Json> {
        attribute(self.0, "StateInfo")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::MSK::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html).
#[derive(Clone, Copy)]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const TYPE_NAME: &'static str = "AWS::MSK::Cluster";
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

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(self) -> Value<Text> {
        attribute(self.0, "CurrentVersion")
    }
}

/// [`AWS::MSK::ClusterPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html).
#[derive(Clone, Copy)]
pub struct ClusterPolicy(Identity);

impl ResourceType for ClusterPolicy {
    const TYPE_NAME: &'static str = "AWS::MSK::ClusterPolicy";
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

impl ClusterPolicy {
    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(self) -> Value<Text> {
        attribute(self.0, "CurrentVersion")
    }

    /// `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::MSK::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html).
#[derive(Clone, Copy)]
pub struct Configuration(Identity);

impl ResourceType for Configuration {
    const TYPE_NAME: &'static str = "AWS::MSK::Configuration";
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

impl Configuration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `LatestRevision.CreationTime`.
    #[inline]
    pub fn latest_revision_creation_time(self) -> Value<Text> {
        attribute(self.0, "LatestRevision.CreationTime")
    }

    /// The attribute `LatestRevision.Description`.
    #[inline]
    pub fn latest_revision_description(self) -> Value<Text> {
        attribute(self.0, "LatestRevision.Description")
    }

    /// The attribute `LatestRevision.Revision`.
    #[inline]
    pub fn latest_revision_revision(self) -> Value<Integer> {
        attribute(self.0, "LatestRevision.Revision")
    }
}

/// [`AWS::MSK::Replicator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html).
#[derive(Clone, Copy)]
pub struct Replicator(Identity);

impl ResourceType for Replicator {
    const TYPE_NAME: &'static str = "AWS::MSK::Replicator";
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

impl Replicator {
    /// The attribute `CurrentVersion`.
    #[inline]
    pub fn current_version(self) -> Value<Text> {
        attribute(self.0, "CurrentVersion")
    }

    /// The attribute `ReplicatorArn`.
    #[inline]
    pub fn replicator_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ReplicatorArn")
    }
}

/// [`AWS::MSK::ServerlessCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html).
#[derive(Clone, Copy)]
pub struct ServerlessCluster(Identity);

impl ResourceType for ServerlessCluster {
    const TYPE_NAME: &'static str = "AWS::MSK::ServerlessCluster";
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

impl ServerlessCluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::MSK::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html).
#[derive(Clone, Copy)]
pub struct Topic(Identity);

impl ResourceType for Topic {
    const TYPE_NAME: &'static str = "AWS::MSK::Topic";
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

impl Topic {
    /// The attribute `TopicArn`.
    #[inline]
    pub fn topic_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TopicArn")
    }
}

/// [`AWS::MSK::VpcConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html).
#[derive(Clone, Copy)]
pub struct VpcConnection(Identity);

impl ResourceType for VpcConnection {
    const TYPE_NAME: &'static str = "AWS::MSK::VpcConnection";
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

impl VpcConnection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
