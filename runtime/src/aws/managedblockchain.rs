//! Resource types of `AWS::ManagedBlockchain`.

use super::prelude::*;

/// [`AWS::ManagedBlockchain::Accessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html).
#[derive(Clone, Copy)]
pub struct Accessor(Identity);

impl ResourceType for Accessor {
    const TYPE_NAME: &'static str = "AWS::ManagedBlockchain::Accessor";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Accessor {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BillingToken`.
    #[inline]
    pub fn billing_token(self) -> Value<Text> {
        attribute(self.0, "BillingToken")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(self) -> Value<Text> {
        attribute(self.0, "CreationDate")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::ManagedBlockchain::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html).
#[derive(Clone, Copy)]
pub struct Member(Identity);

impl ResourceType for Member {
    const TYPE_NAME: &'static str = "AWS::ManagedBlockchain::Member";
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

impl Member {
    /// The attribute `MemberId`.
    #[inline]
    pub fn member_id(self) -> Value<Id<Self>> {
        attribute(self.0, "MemberId")
    }

    /// The attribute `NetworkId`.
    #[inline]
    pub fn network_id(self) -> Value<Text> {
        attribute(self.0, "NetworkId")
    }
}

/// [`AWS::ManagedBlockchain::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html).
#[derive(Clone, Copy)]
pub struct Node(Identity);

impl ResourceType for Node {
    const TYPE_NAME: &'static str = "AWS::ManagedBlockchain::Node";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Node {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `MemberId`.
    #[inline]
    pub fn member_id(self) -> Value<Text> {
        attribute(self.0, "MemberId")
    }

    /// The attribute `NetworkId`.
    #[inline]
    pub fn network_id(self) -> Value<Text> {
        attribute(self.0, "NetworkId")
    }

    /// The attribute `NodeConfiguration.AvailabilityZone`.
    #[inline]
    pub fn node_configuration_availability_zone(self) -> Value<Text> {
        attribute(self.0, "NodeConfiguration.AvailabilityZone")
    }

    /// The attribute `NodeConfiguration.InstanceType`.
    #[inline]
    pub fn node_configuration_instance_type(self) -> Value<Text> {
        attribute(self.0, "NodeConfiguration.InstanceType")
    }

    /// The attribute `NodeId`.
    #[inline]
    pub fn node_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NodeId")
    }
}
