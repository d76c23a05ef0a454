//! Resource types of `AWS::ManagedBlockchain`.

use super::prelude::*;

/// [`AWS::ManagedBlockchain::Accessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html).
pub struct Accessor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Accessor {
    const FACTS: Facts = Facts {
        type_name: "AWS::ManagedBlockchain::Accessor",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Accessor {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BillingToken`.
    #[inline]
    pub fn billing_token(&self) -> Value<Text> {
        attribute(self.use_construct, "BillingToken")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::ManagedBlockchain::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html).
pub struct Member {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Member {
    const FACTS: Facts = Facts {
        type_name: "AWS::ManagedBlockchain::Member",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Member {
    /// The attribute `MemberId`.
    #[inline]
    pub fn member_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MemberId")
    }

    /// The attribute `NetworkId`.
    #[inline]
    pub fn network_id(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkId")
    }
}

/// [`AWS::ManagedBlockchain::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html).
pub struct Node {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Node {
    const FACTS: Facts = Facts {
        type_name: "AWS::ManagedBlockchain::Node",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Node {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `MemberId`.
    #[inline]
    pub fn member_id(&self) -> Value<Text> {
        attribute(self.use_construct, "MemberId")
    }

    /// The attribute `NetworkId`.
    #[inline]
    pub fn network_id(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkId")
    }

    /// The attribute `NodeConfiguration.AvailabilityZone`.
    #[inline]
    pub fn node_configuration_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "NodeConfiguration.AvailabilityZone")
    }

    /// The attribute `NodeConfiguration.InstanceType`.
    #[inline]
    pub fn node_configuration_instance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NodeConfiguration.InstanceType")
    }

    /// The attribute `NodeId`.
    #[inline]
    pub fn node_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NodeId")
    }
}
