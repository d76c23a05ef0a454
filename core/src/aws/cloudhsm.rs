//! Resource types of `AWS::CloudHSM`.

use super::prelude::*;

/// [`AWS::CloudHSM::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::CloudHSM::Cluster",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ClusterId")),
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

    /// The attribute `BackupPolicy`.
    #[inline]
    pub fn backup_policy(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupPolicy")
    }

    /// The attribute `ClusterId`.
    #[inline]
    pub fn cluster_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ClusterId")
    }

    /// The attribute `SecurityGroup`.
    #[inline]
    pub fn security_group(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.use_construct, "SecurityGroup")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `SubnetMapping`.
    #[inline]
    pub fn subnet_mapping(&self) -> Value<Map<Text>> {
        attribute(self.use_construct, "SubnetMapping")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}
