//! Resource types of `AWS::Wickr`.

use super::prelude::*;

/// [`AWS::Wickr::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Wickr::Network"))]
pub struct Network(Identity);

impl ResourceType for Network {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wickr::Network",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("NetworkId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Network {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.0, "AwsAccountId")
    }

    /// The attribute `MigrationState`.
    #[inline]
    pub fn migration_state(&self) -> Value<Integer> {
        attribute(self.0, "MigrationState")
    }

    /// The attribute `NetworkArn`.
    #[inline]
    pub fn network_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "NetworkArn")
    }

    /// The attribute `NetworkId`.
    #[inline]
    pub fn network_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkId")
    }

    /// The attribute `Standing`.
    #[inline]
    pub fn standing(&self) -> Value<Integer> {
        attribute(self.0, "Standing")
    }
}
