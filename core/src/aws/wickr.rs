//! Resource types of `AWS::Wickr`.

use super::prelude::*;

/// [`AWS::Wickr::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html).
pub struct Network {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Network {
    const FACTS: Facts = Facts {
        type_name: "AWS::Wickr::Network",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("NetworkId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Network {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountId")
    }

    /// The attribute `MigrationState`.
    #[inline]
    pub fn migration_state(&self) -> Value<Integer> {
        attribute(self.use_construct, "MigrationState")
    }

    /// The attribute `NetworkArn`.
    #[inline]
    pub fn network_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NetworkArn")
    }

    /// The attribute `NetworkId`.
    #[inline]
    pub fn network_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NetworkId")
    }

    /// The attribute `Standing`.
    #[inline]
    pub fn standing(&self) -> Value<Integer> {
        attribute(self.use_construct, "Standing")
    }
}
