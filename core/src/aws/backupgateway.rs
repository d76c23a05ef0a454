//! Resource types of `AWS::BackupGateway`.

use super::prelude::*;

/// [`AWS::BackupGateway::Hypervisor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html).
pub struct Hypervisor {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Hypervisor {
    const FACTS: Facts = Facts {
        type_name: "AWS::BackupGateway::Hypervisor",
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

impl Hypervisor {
    /// The attribute `HypervisorArn`.
    #[inline]
    pub fn hypervisor_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HypervisorArn")
    }
}
